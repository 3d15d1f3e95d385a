// The text of a whole notice that compiles without an error, nearly always: declarations first, then everything that may speak of them,
// now and then in clauses, with hostile names and in English. Shrinks to a few short lines.
import fc from "fast-check";
import { formatPolicy } from "@zhengce/grammar";
import { cap, combination, drawnSubsidy, subsidyLines } from "./money.js";
import { brackets, certified, declared, derived, facts, periods, standards } from "./declarations.js";
import { drawnName, Names } from "./names.js";
import { many, type Phrase, type Scope } from "./phrase.js";
import { change, others, ownTest, reward, scopeBlock } from "./rest.js";
import { exceptionOf, situationOf, type DrawnException, type DrawnSituation } from "./situations.js";

/** How much a notice may hold at most. */
export interface NoticeSize {
  readonly facts: number;
  readonly certified: number;
  readonly derived: number;
  readonly subsidies: number;
  readonly exceptions: number;
}
export const USUAL: NoticeSize = { facts: 4, certified: 5, derived: 2, subsidies: 5, exceptions: 3 };

/** Ordinary situations that share out the year by their first months, two of them together where they have sides. */
function ordinary(drawn: readonly DrawnSituation[], scope: Scope, names: Names): readonly string[] {
  const months = [...new Set(drawn.map(({ month }, i) => (i === 0 ? 1 : month)))].sort((a, b) => a - b);
  // Whoever none of them takes, where the last of them was drawn to leave days out.
  const rest = drawn.findLast(({ short, sides }) => short && sides === null);
  const left = rest === undefined ? [] : [`情形 ${names.next("situation", 3, null)} { 其他 ${rest.other(scope)} }`];
  const taken = months.flatMap((month, i) => {
    const { name, sides, body, other, short } = drawn[i]!;
    const next = months[i + 1];
    const last = next === undefined ? "年末" : `${scope.year}年${next - 1}月底`;
    const until = short ? `至 ${scope.year}年${(next ?? 13) - 1}月20日` : `至 ${last}`;
    const when = `缴费日期 在 ${scope.year}年${month}月1日 ${until}`;
    if (sides === null) return [`情形 ${names.next("situation", i, name)} { 当 ${when} ${body(scope)} }`];
    return [
      `情形 ${names.next("situation", i, name)} { 当 ${when} 且 (${sides(scope)}) ${body(scope)} }`,
      `情形 ${names.next("situation", i, null)} { 当 ${when} 且 非 (${sides(scope)}) ${other(scope)} }`,
    ];
  });
  return [...left, ...taken];
}
function exceptional(drawn: readonly DrawnException[], scope: Scope, names: Names): readonly string[] {
  const written: string[] = [];
  return drawn.map(({ name, chained, body }, i) => {
    const own = names.next("situation", 4 + i, name);
    const before = chained && written.length > 0 ? ` 优先于 ${written.join("、")}` : "";
    written.push(own);
    return `例外 ${own}${before} { ${body(scope)} }`;
  });
}

const LABELS = ["一", "二", "二（一）", "二（二）1", "三", "附件2", "四（一）", "五"];
/** Some lines in clauses of their own, in order. */
function inClauses(lines: readonly string[], starts: readonly number[]): string {
  const at = [...new Set(starts.map((start) => start % Math.max(1, lines.length)))]
    .sort((a, b) => a - b)
    .slice(0, LABELS.length);
  const clauses = at.map((start, i) => {
    const inside = lines.slice(start, at[i + 1] ?? lines.length).map((line) => `  ${line.replaceAll("\n", "\n  ")}`);
    return `条款 ${LABELS[i]}${i % 2 === 0 ? ` "第${i}项"` : ""} {\n${inside.join("\n")}\n}`;
  });
  return [...lines.slice(0, at[0] ?? lines.length), ...clauses].join("\n");
}

/** No promise that stands twice for everybody, no test of a payer whom nothing else names. */
function isConsistent(line: string, at: number, all: readonly string[]): boolean {
  const isPromise = (one: string): boolean => one.startsWith("奖励 ") && !one.includes(" 当 ");
  const nameOf = (one: string): string | undefined => one.split(" ")[1];
  if (isPromise(line)) return all.findIndex((one) => isPromise(one) && nameOf(one) === nameOf(line)) === at;
  const payer = / 由 (.+) \}$/u.exec(line.startsWith("用例 ") ? line : "")?.[1];
  return payer === undefined || all.some((one, other) => other !== at && one.includes(payer));
}

const PROPERTIES: readonly ((year: number) => string)[] = [
  () => "",
  () => ' 标题 "关于参保缴费的通知" 文号 "某医保发〔2025〕3号"',
  () => ' 发文 "某县医疗保障局" 未尽事宜 按 "省医保发〔2020〕6号"',
  () => ' 地区 "甲<乙>县" 依据 "省医保发〔2020〕6号"',
  // In force for several years, of which its own is one.
  (year) => ` 施行 从 ${year}年1月1日 至 ${year + 3}年12月31日`,
  (year) => ` 施行 从 ${year - 1}年7月1日 至 未规定`,
];

/** Text of a notice. Rarely has errors all the same: ask for `hasErrors`. */
export function arbitraryNotice(size: NoticeSize = USUAL): fc.Arbitrary<string> {
  const lines = (inner: Phrase, most: number, least = 0): Phrase => many(inner, "\n", least, most);
  return fc
    .record({
      year: fc.constantFrom(2026, 2024, 2021),
      facts: facts(size.facts),
      certified: certified(size.certified),
      exclusive: fc.constantFrom(0, 0, 0, 2, 3),
      derived: derived(size.derived),
      brackets,
      tiers: fc.constantFrom(0, 0, 2, 3),
      standards,
      periods,
      payers: fc.array(drawnName, { minLength: 2, maxLength: 3 }),
      properties: fc.constantFrom(...PROPERTIES),
      around: fc.tuple(
        lines(scopeBlock, 1),
        fc.oneof({ arbitrary: combination, weight: 7 }, fc.constant(null)),
        lines(cap, 1),
      ),
      subsidies: fc.array(drawnSubsidy, { maxLength: size.subsidies }),
      situations: fc.array(situationOf(drawnName), { minLength: 1, maxLength: 3 }),
      exceptions: fc.array(exceptionOf(drawnName), { maxLength: size.exceptions }),
      rest: fc.tuple(lines(change, 1), lines(reward, 2), lines(others, 2), lines(ownTest, 2)),
      clauses: fc.array(fc.nat(40), { maxLength: 3 }),
      english: fc.constantFrom(false, false, false, true),
    })
    .map(({ properties, around, subsidies, situations, exceptions, rest, clauses, english, ...drawn }) => {
      const names = new Names();
      const { lines: declarations, scope } = declared(drawn, names);
      const [scoped, combined, capped] = around;
      const body = [
        ...declarations,
        scoped(scope),
        combined === null ? "" : `多重身份 ${combined(scope)}`,
        capped(scope),
        ...subsidyLines(subsidies, scope),
        ...exceptional(exceptions, scope, names),
        ...ordinary(situations, scope, names),
        ...rest.map((piece) => piece(scope)),
      ]
        .flatMap((lines) => (lines.startsWith("奖励 ") ? lines.split("\n") : [lines]))
        .filter((line) => line.trim() !== "")
        .filter(isConsistent);
      const text = `通知 某县${drawn.year} { 年度 ${drawn.year}${properties(drawn.year)} }\n${inClauses(body, clauses)}\n`;
      return english ? (formatPolicy({ path: "a.policy", text }, { keywords: "en" }).text ?? text) : text;
    });
}
