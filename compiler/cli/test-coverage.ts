// The rules that no 用例 reaches, as a table and as JSON.
import type { Locale } from "@zhengce/grammar";
import type { Case } from "../testing/cases.js";
import { ASPECTS } from "../testing/aspects.js";
import { ruleCoverage, usesOfTests, type CoveredRule } from "../testing/rule-coverage.js";
import { useOfCase } from "../testing/uses.js";
import { say, several, type Io } from "./io.js";
import { inColumns } from "../render/to-text.js";
import { displayWidth } from "./reporters/frame.js";
import { printable, shortened } from "./reporters/frame.js";
import { runnable } from "./test-results.js";
import type { Loaded } from "./loaded.js";

export interface FileCoverage {
  readonly file: string;
  readonly rules: readonly CoveredRule[];
}

/** Null of a file whose tests do not run. */
export function coverageOf(file: Loaded, cases: readonly Case[], locale: Locale): FileCoverage | null {
  const asked = runnable(file);
  if (asked === null) return null;
  const { model, lowered } = asked.compilation;
  const uses = [...usesOfTests(model, lowered), ...cases.flatMap((item) => useOfCase(asked.program, item) ?? [])];
  return { file: file.path, rules: ruleCoverage(model, lowered, uses, locale) };
}

/** As `--json` prints it; offsets are left to editors. */
export function coverageJson({ file, rules }: FileCoverage) {
  const { reached, unchecked } = counts(rules);
  return {
    ...{ file, total: rules.length, reached, unreached: rules.length - reached, unchecked },
    rules: rules.map(({ kind, rule, detail, clause, line, tests, unchecked }) => ({
      ...{ kind, rule, detail, clause, line, tests, unchecked },
    })),
  };
}

/** One row a rule, in text order, and a line that counts them. */
export function coverageTable(io: Io, { file, rules }: FileCoverage): string {
  const heading = [
    say(io, "用例", "tests"),
    say(io, "规则", "rule"),
    say(io, "条款", "clause"),
    say(io, "行", "line"),
    say(io, "没有核对", "not checked"),
  ];
  const rows = rules.map(({ tests, rule, detail, clause, line, unchecked }) => [
    tests.length === 0 ? say(io, "没有", "none") : String(tests.length),
    shortened(printable(`${rule} ${detail}`.trim()), RULE_WIDTH),
    printable(clause ?? ""),
    String(line),
    unchecked.map((aspect) => ASPECTS[aspect][io.locale]).join(say(io, "、", ", ")),
  ]);
  const lines = inColumns([heading, ...rows], displayWidth);
  const painted = lines.map((line, index) => {
    if (index === 0) return io.paint("dim", line);
    return rules[index - 1]?.tests.length === 0 ? io.paint("red", line) : line;
  });
  return [io.paint("bold", file), ...painted.map((line) => `  ${line}`), summary(io, rules), ""].join("\n");
}
const RULE_WIDTH = 56;

function counts(rules: readonly CoveredRule[]) {
  return {
    reached: rules.filter(({ tests }) => tests.length > 0).length,
    unchecked: rules.filter((rule) => rule.unchecked.length > 0).length,
  };
}

function summary(io: Io, rules: readonly CoveredRule[]): string {
  const { reached, unchecked } = counts(rules);
  const left = rules.length - reached;
  if (rules.length === 0) return say(io, "没有规则可以用到", "there is no rule to reach");
  const zh = [
    `共 ${rules.length} 条规则，用例用到 ${reached} 条`,
    left === 0 ? "没有遗漏的" : `${left} 条没有用例用到`,
    ...(unchecked === 0 ? [] : [`用到的里面有 ${unchecked} 条没有核对全`]),
  ];
  const en = [
    `${several(rules.length, "rule")}, ${reached} reached by tests`,
    left === 0 ? "none is left out" : `${left} reached by no test`,
    ...(unchecked === 0 ? [] : [`${unchecked} of those reached not wholly checked`]),
  ];
  return say(io, zh.join("；"), en.join("; "));
}
