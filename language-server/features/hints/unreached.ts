// A mark beside each rule that no 用例 of the file reaches; none while the file has errors, for then no test runs.
import type { Compilation } from "@zhengce/compiler";
import { ruleCoverage, usesOfTests } from "@zhengce/compiler/editor";
import type { Hint } from "./hint.js";

const TEXT = { zh: "没有用例", en: "no test" };

export function unreachedHints(compilation: Compilation): readonly Hint[] {
  if (compilation.hasErrors) return [];
  const { model, lowered, source } = compilation;
  return ruleCoverage(model, lowered, usesOfTests(model, lowered)).flatMap(({ tests, place: { start, end } }) =>
    tests.length > 0 ? [] : [{ at: Math.min(end, endOfLine(source.text, start)), text: TEXT }],
  );
}

/** Where the line's text ends, without blanks behind it. */
function endOfLine(text: string, offset: number): number {
  const line = /^[^\r\n]*/u.exec(text.slice(offset))?.[0] ?? "";
  return offset + line.trimEnd().length;
}
