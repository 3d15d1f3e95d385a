// The notice of a file that can be asked, or why it can't.
import { decides, type Notice } from "@zhengce/compiler/editor";
import type { FeatureContext } from "../feature-context.js";
import { whyNot } from "./no-program.js";

/** The notice, or why it can't be asked. */
export function noticeOf(context: FeatureContext): Notice | string {
  const { compilation, locale } = context;
  const nothing = locale === "zh" ? "没有可以计算的内容。" : "Nothing to decide.";
  return whyNot(context) ?? (decides(compilation) ? compilation : nothing);
}

/** Of another file of the workspace. */
export function otherNotice(context: FeatureContext, uri: string): Notice | string {
  const { workspace, locale } = context;
  const [document, compilation] = [workspace.document(uri), workspace.compilation(uri)];
  if (document === null || compilation === null) return locale === "zh" ? "没有这个文件。" : "There is no such file.";
  const notice = noticeOf({ ...context, document, compilation });
  if (typeof notice !== "string") return notice;
  return locale === "zh" ? `用来比较的通知：${notice}` : `The notice to compare with: ${notice}`;
}
