// Situations that share out the year, exceptions in an order, and what each says: what is paid, whether subsidies are granted, from when
// benefits run.
import fc from "fast-check";
import { condition, fixedDay } from "./conditions.js";
import { either, maybe, phrase, rarely, some, word, type Phrase, type Piece, type Scope } from "./phrase.js";

const component = (scope: Scope): readonly string[] => scope.standards.map(({ name }) => name);
const paid: Phrase = some(component, (name) => name, word("个人缴费"));
/** A standard, and as often again as a whole number of declared range says; the standard alone where there is none. */
const multiplied: Phrase = fc
  .tuple(fc.nat(59), fc.nat(9), fc.nat(3))
  .map(([standard, fact, form]) => (scope: Scope) => {
    const name = component(scope)[standard % component(scope).length] ?? "个人缴费";
    const ranged = scope.facts.filter(({ range }) => range !== "");
    const by = ranged[fact % Math.max(1, ranged.length)];
    if (by === undefined) return name;
    const forms = [`${name} + ${name} × ${by.name}`, `${name} × ${by.name}`, `${name} 的 33.3% × ${by.name} + ${name}`];
    return forms[form] ?? `${name} 的 50% + ${name} × ${by.name}`;
  });
const pays: Phrase = either(
  paid,
  // Every standard whose sum is known, with what they come to.
  fc.constant<Piece>(({ standards }) => {
    const known = standards.filter(({ amount }) => amount !== null);
    const total = known.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
    return known.length === 0
      ? (standards[0]?.name ?? "")
      : `${known.map(({ name }) => name).join(" + ")}（${total}元）`;
  }),
  fc.constant<Piece>(({ standards }) =>
    standards
      .map(({ name }) => name)
      .slice(0, 2)
      .join(" + "),
  ),
  phrase`${paid} 的 ${word("50", "33.3", "100")}%`,
  multiplied,
  word("未规定", '未规定 按 "省医保发〔2020〕6号"'),
);
const grants: Phrase = either(word(""), word(""), word(""), word("资助 享受", "资助 不享受", "资助 未规定"));
const unit = fc.constantFrom("日", "个月");
/** A waiting in one unit; `times` is the number that it may be multiplied by, or empty. */
const waiting = (times: Phrase): Phrase =>
  fc
    .tuple(unit, fc.integer({ min: 1, max: 90 }), fc.integer({ min: 1, max: 30 }), fc.nat(5), times)
    .map(([of, first, second, form, factor]) => (scope) => {
      const by = factor(scope);
      const length = (n: number): string => `${of === "日" ? n : 1 + (n % 12)}${of}`;
      if (form === 0) return "未规定";
      if (form < 3) return length(first);
      const term = by === "" ? "" : ` × ${by}`;
      if (form === 3) return `${length(first)} + ${length(second)}${term}`;
      if (form === 4) return `${length(first)}${term} 至少 ${length(1)} 至多 ${length(11)}`;
      return `${length(first)} 减 ${length(second)}${term} 至少 ${length(1)}`;
    });
/** What may stand behind a waiting. */
const behind: Phrase = either(
  word("", "", "次月", "含当日", "不含当日", "次月 含当日"),
  word("不早于 年初", "次月 不早于 年初 不晚于 年末", "不晚于 缴费日期 次年"),
  phrase`不早于 ${fixedDay}`,
  phrase`至少 ${word("2个月", "1年")} 当 (${condition}) 至多 18个月 当 (${condition})`,
);

const starts: Phrase = either(
  word("缴费日期", "缴费日期 当月", "缴费日期 次年", "缴费日期 月末", "上年12月中旬"),
  fixedDay,
  word("年初"),
  some(
    (scope) => scope.ending,
    (name) => `${name} 次日`,
    word("缴费日期"),
  ),
);
const required = (type: string) => (scope: Scope) => scope.facts.filter((fact) => fact.type === type && fact.required);
const times: Phrase = some(required("integer"), ({ name }) => name, word(""));
const benefit = (from: Phrase, factor: Phrase): Phrase =>
  either(
    phrase`待遇 从 ${from}${maybe(word("至 年末", "至 未规定", "至 年末"))}`,
    phrase`待遇 从 ${from} 等待 ${waiting(factor)}${maybe(word("至 年末", "至 次年12月31日"))}`,
    phrase`待遇 从 ${from} 等待 3个月 ${behind} 至 年尾`,
    phrase`待遇 从 ${from} 不早于 ${word("年初", "缴费日期")}${maybe(word("不晚于 缴费日期 次年"))} 至 年末`,
    word("待遇 未规定"),
    phrase`等待 ${waiting(factor)} 待遇 从 ${from}`,
  );

/** The slots of a situation, but for its condition. */
const slots: Phrase = phrase`缴纳 ${either(pays, pays, pays, pays, word("无"))} ${grants} ${benefit(starts, times)}${maybe(word('说明 "不影响数额。"', '解释 "按字面理解。"', '未规定 "缴费后怎样办理"'), 4)}`;

/** Whose day or number the exception asks for, and may count by. */
const guarded: Phrase = either(
  phrase`当 ${condition} 且 缴费日期 在 本年度 ${slots}`,
  phrase`当 ${condition} ${slots}`,
  phrase`当 出生日期 在 本年度 且 缴费日期 在 本年度 缴纳 ${pays} ${grants} ${benefit(word("出生日期"), times)}`,
  counted(),
);
/** It asks for a fact that may be absent, and then counts by it. */
function counted(): Phrase {
  return fc
    .tuple(fc.nat(9), pays, slots, fc.integer({ min: 1, max: 3 }), waiting(word("@")))
    .map(([index, pay, other, least, wait]) => (scope) => {
      const facts = scope.facts.filter(({ type }) => type === "integer" || type === "date");
      const fact = facts[index % Math.max(1, facts.length)];
      if (fact === undefined) return `当 缴费日期 在 本年度 ${other(scope)}`;
      if (fact.type === "date")
        return `当 ${fact.name} 在 ${scope.year}年1月1日 以后 缴纳 ${pay(scope)} 待遇 从 ${fact.name}`;
      return `当 ${fact.name} ≥ ${least} 且 缴费日期 在 本年度 缴纳 ${pay(scope)} 待遇 从 缴费日期 等待 ${wait(scope).replaceAll("@", fact.name)}`;
    });
}

export interface DrawnException {
  readonly name: string | null;
  /** Goes before those declared before it. */
  readonly chained: boolean;
  readonly body: Piece;
}
export const exceptionOf = (name: fc.Arbitrary<string | null>): fc.Arbitrary<DrawnException> =>
  fc.record({ name, chained: fc.nat(30).map((one) => one !== 17), body: guarded });

export interface DrawnSituation {
  readonly name: string | null;
  /** Month in which it begins, but for the first. */
  readonly month: number;
  /** Its last day is nobody's. */
  readonly short: boolean;
  /** Shares its days with a second situation: who meets it, and who does not. */
  readonly sides: Piece | null;
  readonly body: Piece;
  readonly other: Piece;
}
export const situationOf = (name: fc.Arbitrary<string | null>): fc.Arbitrary<DrawnSituation> =>
  fc.record({
    name,
    month: fc.integer({ min: 2, max: 12 }),
    short: fc.nat(9).map((one) => one === 9),
    sides: rarely(condition, 2),
    body: slots,
    other: slots,
  });
