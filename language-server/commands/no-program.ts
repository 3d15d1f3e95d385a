// Why a file can't be asked: it has errors, or nothing that could be decided. The first error says where to begin.
import { positionAt } from "@zhengce/grammar";
import type { FeatureContext } from "../feature-context.js";

/** The first error of the file; null where it has none. */
export function firstError({ compilation, locale }: FeatureContext): string | null {
  const error = compilation.diagnostics.find(({ severity }) => severity === "error");
  if (error === undefined) return null;
  const line = String(positionAt(compilation.model.lineStarts, error.start).line);
  return locale === "zh"
    ? `文件有错误，先改正第 ${line} 行：${error.message.zh}`
    : `The file has errors; begin with line ${line}: ${error.message.en}`;
}

/** Null where the file can be asked. */
export function whyNot(context: FeatureContext): string | null {
  const error = firstError(context);
  if (error !== null || context.compilation.program !== null) return error;
  return context.locale === "zh" ? "文件里还没有可以计算的内容。" : "The file holds nothing that could be decided.";
}
