// Marked TypeScript → JavaScript with its marks, and declarations. By ts-morph's own TypeScript, which is loaded when first asked.
import { createRequire } from "node:module";
import type * as tsMorph from "ts-morph";
import { takeMarks, type MarkedText } from "./take-marks.js";

const load = createRequire(import.meta.url);

/** @param marked the module's text with marks. Throws where the text does not compile, which is a bug of ours. */
export function toJavaScript(marked: string): { readonly script: MarkedText; readonly declarations: string } {
  const { ts } = load("ts-morph") as typeof tsMorph;
  const compilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ES2022,
    verbatimModuleSyntax: true,
    newLine: ts.NewLineKind.LineFeed,
  };
  const script = ts.transpileModule(marked, { compilerOptions, reportDiagnostics: true });
  const plain = takeMarks(marked).text;
  const declared = ts.transpileDeclaration(plain, {
    compilerOptions: { ...compilerOptions, declaration: true },
    reportDiagnostics: true,
  });
  const [problem] = [...(script.diagnostics ?? []), ...(declared.diagnostics ?? [])];
  if (problem !== undefined) throw new Error(ts.flattenDiagnosticMessageText(problem.messageText, "\n"));
  return { script: takeMarks(script.outputText), declarations: declared.outputText };
}
