// What a generated notice declares: facts, groups, tiers, standards, periods; and the scope that everything else looks names up in.
import fc from "fast-check";
import { condition, yearly } from "./conditions.js";
import { drawnStandard, withPartEchoes, yuanIn, type DrawnStandard } from "./money.js";
import { drawnName, Names } from "./names.js";
import { either, number, phrase, rarely, word, type FactName, type Piece, type Scope } from "./phrase.js";

export const facts = (most: number) =>
  fc.array(
    fc.record({
      name: drawnName,
      type: fc.constantFrom<FactName["type"]>("enumeration", "integer", "boolean", "money", "date"),
      required: fc.boolean(),
      range: fc.constantFrom("", "", " 0 至 30", " 0 至 12"),
      values: fc.array(drawnName, { minLength: 2, maxLength: 3 }),
      code: fc.boolean(),
    }),
    { maxLength: most },
  );
export const certified = (most: number) =>
  fc.array(
    fc.record({
      name: drawnName,
      /** How far behind it stands what it includes; 0: nothing. */
      includes: fc.constantFrom(0, 0, 0, 1, 2),
      about: fc.constantFrom("", "", "", " 认定 民政部门", ' 认定 "县乡村振兴局"、民政部门', ' 原称 "旧称人员"'),
    }),
    { minLength: 1, maxLength: most },
  );
export const derived = (most: number) => fc.array(fc.record({ name: drawnName, when: condition }), { maxLength: most });
/** Neighbouring ages, or birthdays, that meet, leave a hole, or overlap. */
export const brackets = rarely(
  fc.record({ bound: fc.constantFrom(60, 70, 18), off: fc.constantFrom(1, 1, 1, 0, 2), born: fc.boolean() }),
  2,
);
export const standards = fc.tuple(
  drawnStandard.map((drawn): DrawnStandard => ({ ...drawn, name: null })),
  fc.array(
    fc.tuple(drawnName, drawnStandard).map(([name, drawn]): DrawnStandard => ({ ...drawn, name })),
    { maxLength: 2 },
  ),
);
export const periods = fc.array(
  fc.record({
    name: drawnName,
    from: either(word("年初"), phrase`2020年${number(1, 12)}月${word("1日", "底")}`),
    to: phrase`${number(1, 11)}月${word("15日", "底")}`,
    open: rarely(
      either(phrase`从 ${yearly} 至 ${yearly}`, word("从 年初 至 未规定", "从 未规定 至 年末", "从 年初", "至 年末")),
      1,
    ),
    behind: fc.boolean(),
  }),
  { maxLength: 2 },
);

/** The declarations as lines, and what they declare. */
interface Declared {
  readonly lines: readonly string[];
  readonly scope: Scope;
}
export interface Drawn {
  readonly year: number;
  readonly facts: readonly {
    name: string | null;
    type: FactName["type"];
    required: boolean;
    range: string;
    values: readonly (string | null)[];
    code: boolean;
  }[];
  readonly certified: readonly { name: string | null; includes: number; about: string }[];
  readonly derived: readonly { name: string | null; when: Piece }[];
  readonly brackets: { readonly bound: number; readonly off: number; readonly born: boolean } | null;
  /** How many groups exclude each other. */
  readonly exclusive: number;
  readonly tiers: number;
  readonly standards: readonly [DrawnStandard, readonly DrawnStandard[]];
  readonly periods: readonly { name: string | null; from: Piece; to: Piece; open: Piece | null; behind: boolean }[];
  readonly payers: readonly (string | null)[];
}

const CODES = ["area", "register", "gapYears", "income", "enlisted", "studying"];
const TYPES = { boolean: "是否", integer: "整数", money: "金额", date: "日期", enumeration: "" };

export function declared(drawn: Drawn, names: Names): Declared {
  const lines: string[] = [];
  const own = drawn.facts.map(({ name, type, required, range, values }, i): FactName => ({
    name: names.next("fact", i, name),
    ...{ type, required, range: type === "integer" ? range : "" },
    values:
      type === "enumeration" ? values.map((value, n) => new Names().next("value", n, n === 0 ? value : null)) : [],
  }));
  own.forEach(({ name, type, required, range, values }, i) => {
    const code = drawn.facts[i]?.code === true && CODES[i] !== undefined ? `（${CODES[i]}）` : "";
    lines.push(
      `事实 ${name}${code}：${type === "enumeration" ? values.join(" | ") : TYPES[type]}${range}${required ? "" : " 可缺"}`,
    );
  });
  const plain = drawn.certified.map(({ name }, i) => names.next("group", i, name));
  drawn.certified.forEach(({ includes, about }, i) => {
    const lower = includes === 0 ? undefined : plain[i + includes];
    lines.push(
      `人群 ${plain[i]}${lower === undefined ? "" : ` 包括 ${lower}`}${i === 0 ? about : about.replace(/ 原称.*/u, "")}`,
    );
  });
  const apart = exclusive(drawn, plain);
  if (apart !== "") lines.push(apart);
  const tiers = Array.from({ length: drawn.tiers }, (_, i) => names.next("tier", i, null));
  if (tiers.length > 0) lines.push(`档次 ${tiers.join("、")}`);
  let scope: Scope = {
    ...{ year: drawn.year, facts: own, tiers, groups: plain, certified: plain, standards: [], periods: [], ending: [] },
    payers: drawn.payers.map((name, i) => new Names().next("payer", i, name)),
  };
  drawn.derived.forEach(({ name, when }, i) => {
    const written = names.next("group", plain.length + i, name);
    lines.push(`人群 ${written} = ${when(scope)}`);
    scope = { ...scope, groups: [...scope.groups, written] };
  });
  if (drawn.brackets !== null) {
    const { bound, off, born } = drawn.brackets;
    const [young, old] = ["较轻年龄段", "较长年龄段"];
    lines.push(
      `人群 ${young} = ${born ? `出生日期 在 ${drawn.year - bound - (off === 0 ? 1 : 0)}年${off === 0 ? "12月31日" : `1月${off}日`} 以后` : `年龄 在 0周岁 至 ${bound - off}周岁`}`,
    );
    lines.push(
      `人群 ${old} = ${born ? `出生日期 在 ${drawn.year - bound - 20}年1月1日 至 ${drawn.year - bound - 1}年12月31日` : `年龄 在 ${bound}周岁 以上`}`,
    );
    scope = { ...scope, groups: [...scope.groups, young, old] };
  }
  for (const [i, { name, from, to, open, behind }] of drawn.periods.entries()) {
    const written = names.next("period", i, name);
    const [before] = scope.ending;
    if (behind && before !== undefined)
      lines.push(`期间 ${written} 从 ${before} ${i % 2 === 0 ? "次月" : "次日"} 至 年末`);
    else if (open !== null && i % 2 === 1 && scope.groups.length > 0)
      lines.push(
        `期间 ${written} 至 ${drawn.year}年12月下旬 { 当 ${scope.groups[0] ?? ""} { 从 ${drawn.year}年2月上旬 } 其他 { 从 ${drawn.year}年3月1日 至 未规定 } 解释 "各人群不同。" }`,
      );
    else if (open !== null) lines.push(`期间 ${written} ${open(scope)}`);
    else lines.push(`期间 ${written} 从 ${from(scope)} 至 ${drawn.year}年${to(scope)}`);
    const ending = behind || open !== null ? scope.ending : [...scope.ending, written];
    scope = { ...scope, periods: [...scope.periods, written], ending };
  }
  const [first, more] = drawn.standards;
  [first, ...more].forEach((standard, i) => {
    const name = names.next("standard", i, standard.name);
    const rate = rateOf(standard, tiers, scope);
    const behind = withPartEchoes(standard.behind(scope), standard.others ? null : yuanIn(rate));
    lines.push(standardLine(name, rate, behind, standard.others));
    const plainly = standard.open === null && standard.behind(scope) === "";
    scope = {
      ...scope,
      standards: [
        ...scope.standards,
        { name, amount: plainly && (tiers.length === 0 || !standard.apart) ? (standard.sums[0] ?? null) : null },
      ],
    };
  });
  return { lines, scope };
}
/** Now and then the first groups exclude each other, those that include nothing and are not included. */
function exclusive({ certified, exclusive: many }: Drawn, groups: readonly string[]): string {
  const counted = certified.flatMap(({ includes }, i) => (includes === 0 ? [] : [i, i + includes]));
  const free = groups.filter((_, i) => !counted.includes(i)).slice(0, many);
  return free.length < 2 ? "" : `人群 ${free.join("、")} 互斥`;
}

function standardLine(name: string, rate: string, behind: string, others: boolean): string {
  if (others && behind.startsWith("{ 当")) return `标准 ${name} ${behind.replace(/\}$/u, `其他 { ${rate} } }`)}`;
  return `标准 ${name} ${rate} ${behind}`.trimEnd();
}

function rateOf({ sums, apart, open }: DrawnStandard, tiers: readonly string[], scope: Scope): string {
  if (open !== null) return open(scope);
  if (tiers.length === 0 || !apart) return `${sums[0]}元`;
  return tiers.map((tier, i) => `${tier} ${sums[i]}元`).join(" ");
}
