// Standards, subsidies, and who pays them: sums, percentages, bounds, parts, ratios, conditions, and what is left open.
import fc from "fast-check";
import { formatYuan, percentOf } from "@zhengce/runtime";
import { condition } from "./conditions.js";
import { either, maybe, number, phrase, rarely, some, word, type Phrase, type Piece, type Scope } from "./phrase.js";

const doc = word("未规定", '未规定 按 "省医保发〔2020〕6号"');
const payer: Phrase = some(
  (scope) => scope.payers,
  (name) => name,
  word("财政"),
);
const two = (joint: string): Phrase =>
  fc.nat(9).map(
    (index) =>
      ({ payers }) =>
        `${payers[index % payers.length]}${joint}${payers[(index + 1) % payers.length]}`,
  );
/** Who pays an amount that is not known to the yuan. */
const split: Phrase = either(
  payer,
  phrase`${two("、")} 各 50%`,
  phrase`${two(":")} = ${number(1, 9)}:${number(1, 9)}`,
  phrase`${two("、")} 共同`,
  doc,
);
const whoPays: Phrase = either(payer, split, phrase`${payer} ${number(1, 20)}元、其余 ${payer}`);

/** Two conditions of which one holds. */
function eitherWay(inner: (when: Piece) => readonly Piece[]): Phrase {
  return condition.map(
    (when) => (scope) =>
      inner(when)
        .map((piece) => piece(scope))
        .join(" "),
  );
}
const bySides: Phrase = fc
  .tuple(split, split)
  .chain(([one, other]) =>
    eitherWay((when) => [(scope) => `由 ${one(scope)} 当 ${when(scope)}`, (scope) => `由 ${other(scope)}`]),
  );
const restBySides: Phrase = fc
  .tuple(split, split)
  .chain(([one, other]) =>
    eitherWay((when) => [
      (scope) => `其中 其余 由 ${one(scope)} 当 ${when(scope)}`,
      (scope) => `其中 其余 由 ${other(scope)} 当 非 (${when(scope)})`,
    ]),
  );
/** How a subsidy is funded, behind its rate. */
const funding: Phrase = either(
  phrase`由 ${whoPays}`,
  phrase`由 ${whoPays}`,
  word(""),
  phrase`{ ${bySides} }`,
  phrase`{ 其中 ${number(1, 20)}元 由 ${payer} 其中 其余 由 ${split} }`,
  phrase`{ 其中 ${word("30", "50")}% 由 ${payer} 其中 其余 由 ${split} }`,
  phrase`{ 其中 ${word("不低于", "不高于")} ${number(1, 20)}元 由 ${payer} 其中 其余 由 ${split} }`,
  phrase`{ 其中 ${number(1, 20)}元 由 ${payer} 当 ${condition} ${restBySides} }`,
  phrase`{ 由 ${split} 解释 "负担按惯例。" }`,
);

const component = (scope: Scope): readonly string[] => scope.standards.map(({ name }) => name);
const amountFact = (scope: Scope): readonly string[] =>
  scope.facts.flatMap(({ type, name }) => (type === "money" ? [name] : []));

/** The least of a standard, in yuan; what nobody is granted more than. */
const LEAST = 200;
const granted: Phrase = either(
  phrase`${number(1, 190)}元`,
  word("全额"),
  word("50%", "33.3%", "70%"),
  word("应缴 的 50%", "不高于 应缴 的 30%"),
  phrase`${word("50%", "全额", "应缴 的 70%", "个人实缴 90元", "不低于 40元")}${maybe(word("至少 20元"))} 至多 ${number(21, 190)}元`,
  phrase`${word("不低于", "不高于", "不超过")} ${number(20, 190)}元`,
  phrase`${word("不低于", "不高于")} 40%`,
  phrase`个人实缴 ${number(0, 190)}元`,
  phrase`${some(component, (name) => name, word("个人缴费"))} 的 ${word("20", "12.5")}%`,
  phrase`${maybe(word("不低于 "))}${some(amountFact, (name) => name, word("应缴"))} 的 ${word("50", "20")}%${maybe(word(" 至多 150元"))}`,
  phrase`${number(21, 99)}.${word("5", "05", "33")}元`,
  doc,
);
/** One rate, or one for each tier. */
const byTier = (inner: Phrase): Phrase =>
  fc.tuple(fc.boolean(), fc.array(inner, { minLength: 3, maxLength: 3 })).map(([apart, pieces]) => (scope) => {
    const [one] = pieces;
    if (one === undefined) return "";
    if (!apart || scope.tiers.length === 0) return one(scope);
    return scope.tiers.map((tier, i) => `${tier} ${(pieces[i] ?? one)(scope)}`).join(" ");
  });
export interface DrawnSubsidy {
  /** By number, among those declared. */
  readonly groups: readonly number[];
  /** Null: none is named. */
  readonly component: number | null;
  readonly rate: Piece;
  readonly when: Piece;
  readonly funding: Piece;
  /** Who pays stands in a statement of its own. */
  readonly apart: boolean;
  /** What is said behind an amount: what a percentage comes to, what is left to the person, or both. */
  readonly echoed: Echoed;
}
type Echoed = "" | "comes to" | "leaves" | "both";
export const drawnSubsidy: fc.Arbitrary<DrawnSubsidy> = fc.record({
  groups: fc.array(fc.nat(59), { minLength: 1, maxLength: 3 }),
  component: rarely(fc.nat(3), 1),
  rate: byTier(granted),
  when: maybe(phrase`当 ${condition}`, 2),
  funding,
  apart: fc.constantFrom(false, false, true),
  echoed: fc.constantFrom("", "comes to", "leaves", "both"),
});

/** The statements; what another one says of the same people and the same component is left out. */
export function subsidyLines(drawn: readonly DrawnSubsidy[], scope: Scope): readonly string[] {
  const said = new Set<string>();
  const families = new Map<string, number>();
  const statements = drawn.flatMap((one) => {
    const to = one.component === null ? undefined : scope.standards[one.component % scope.standards.length];
    const standard = to ?? scope.standards[0];
    const when = one.when(scope);
    const names = [...new Set(one.groups.map((group) => scope.groups[group % scope.groups.length] ?? ""))].filter(
      (name) => {
        const key = `${name} ${standard?.name} ${when}`;
        return !said.has(key) && said.add(key);
      },
    );
    const keys = names.map((name) => `${name} ${standard?.name}`);
    for (const key of keys) families.set(key, (families.get(key) ?? 0) + 1);
    const head = `资助 ${names.join("、")}${to === undefined ? "" : ` ${to.name}`}`;
    const amount = one.rate(scope);
    const rate = amount + echoOf(amount, standard?.amount ?? null, one.echoed);
    const funded = withPartEchoes(one.funding(scope), yuanIn(amount));
    return names.length === 0 ? [] : [{ head, rate, when, keys, funding: funded, apart: one.apart }];
  });
  return statements.flatMap(({ head, rate, when, keys, funding: funded, apart }) =>
    apart && funded !== "" && keys.every((key) => families.get(key) === 1)
      ? [`${head} ${rate}${when}`, `${head} ${funded}`]
      : [`${head} ${rate}${when} ${funded}`.trimEnd()],
  );
}
/** `（200元）`, `（个人实缴 100元）`, `（200元，个人实缴 100元）` behind a percentage or a sum, of an amount that is known, in yuan. */
function echoOf(rate: string, amount: number | null, echoed: Echoed): string {
  const percent = /^([\d.]+)%$/u.exec(rate)?.[1];
  const fen = percent === undefined ? yuanIn(rate) : amount === null ? null : partOf(amount * 100, percent);
  if (fen === null || amount === null || echoed === "") return "";
  const left = `个人实缴 ${formatYuan(amount * 100 - fen)}`;
  if (percent === undefined || echoed === "leaves") return `（${left}）`;
  return `（${formatYuan(fen)}${echoed === "both" ? `，${left}` : ""}）`;
}
/** Parts in percent with what they come to, where the whole is known, in fen. */
export function withPartEchoes(parts: string, whole: number | null): string {
  if (whole === null) return parts;
  return parts.replace(
    /其中 (\d+)% /gu,
    (said, percent: string) => `${said.trimEnd()}（${formatYuan(partOf(whole, percent))}） `,
  );
}
function partOf(fen: number, percent: string): number {
  return percentOf(fen, Math.round(Number(percent) * 10_000));
}
/** Of one sum and nothing else, in fen. */
export function yuanIn(rate: string): number | null {
  const yuan = /^([\d.]+)元$/u.exec(rate)?.[1];
  return yuan === undefined ? null : Math.round(Number(yuan) * 100);
}

/** What a standard says behind its name: sums of every tier, at least `LEAST`. */
const sum: Phrase = either(phrase`${number(LEAST, 700)}元`, phrase`${number(LEAST, 400)}.${word("5", "01")}元`);
const bounded: Phrase = phrase`${word("不低于", "不高于")} ${number(LEAST, 900)}元`;
const open: Phrase = either(
  bounded,
  doc,
  byTier(either(sum, bounded, doc)),
  some(component, (name) => `${name} 的 100%`, word("300元")),
);
const variants: Phrase = either(
  word(""),
  word(""),
  phrase`{ 当 ${condition} { ${byTier(sum)} } }`,
  phrase`{ 当 ${condition} { ${byTier(either(sum, bounded, doc))} } }`,
  phrase`{ 其中 ${number(1, LEAST)}元 由 ${payer} 其中 其余 由 ${split} }`,
  phrase`{ 其中 60% 由 ${payer} 其中 ${word("不低于", "不高于")} ${number(1, 50)}元 由 ${split} 其中 其余 由 ${split} }`,
  phrase`由 ${split} { ${restBySides} }`,
  phrase`{ 由 ${split} 当 ${condition} }`,
  phrase`{ 解释 "按年计。" }`,
);

export interface DrawnStandard {
  readonly name: string | null;
  readonly sums: readonly number[];
  readonly apart: boolean;
  readonly open: Piece | null;
  readonly behind: Piece;
  /** Its plain amount stands as that of all others, where there is a variant. */
  readonly others: boolean;
}
/** A standard before it has its name; `open` says that it is not one sum. */
export const drawnStandard: fc.Arbitrary<DrawnStandard> = fc.record({
  name: fc.constant(null),
  sums: fc.array(fc.integer({ min: LEAST, max: 700 }), { minLength: 3, maxLength: 3 }),
  apart: fc.boolean(),
  open: rarely(open, 3),
  behind: variants,
  others: fc.boolean(),
});
export const combination: Phrase = either(
  word("就高不重复"),
  word("累加"),
  word("依序"),
  word("未规定", '未规定 按 "省医保发〔2020〕6号"', "就高不就低"),
);
export const cap: Phrase = phrase`资助上限 ${some(component, (name) => name, word("个人缴费"))}${maybe(phrase`${number(LEAST, 400)}元`)}`;
