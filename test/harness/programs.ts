// Hand-written programs for tests of the decision stage and of those after it: a small notice of 2021, and its parts to be put together otherwise.
import {
  parseDay,
  readFacts,
  sayIssue,
  type Amount,
  type FactRecord,
  type OpenPoint,
  type OpenSplit,
  type TraceEntry,
} from "@zhengce/runtime";
import type {
  ComponentSpec,
  DayTerm,
  FactSpec,
  FundingPart,
  FundingSpec,
  GroupSpec,
  Predicate,
  Program,
  RateSpec,
  SituationSpec,
  SubsidySpec,
} from "../../compiler/decision/program.js";

export const day = (text: string): number => {
  const number = parseDay(text);
  if (number === null) throw new Error(`no day: ${text}`);
  return number;
};

export const on = (text: string): DayTerm => ({ kind: "day", day: day(text) });
export const fact = (index: number): DayTerm => ({ kind: "fact", fact: index });
/** Indices of `facts`. */
export const PAYMENT = 0;
export const BIRTH = 1;
export const CERTIFICATION = 2;
export const KIND = 3;
export const HOUSEHOLD = 4;
export const GAP = 5;
export const INCOME = 6;

export const spec = (
  name: string,
  code: string | null,
  type: FactSpec["type"],
  extra: Partial<FactSpec> = {},
): FactSpec => ({
  name,
  code,
  type,
  values: [],
  required: false,
  role: "declared",
  ...extra,
});
export const facts: readonly FactSpec[] = [
  spec("缴费日期", "paymentDate", "date", { required: true, role: "payment" }),
  spec("出生日期", "birthDate", "date", { role: "birth" }),
  spec("身份认定日期", "certificationDate", "date", { role: "certification" }),
  spec("县类别", "countyKind", "enumeration", { values: ["贫困县", "非贫困县"] }),
  spec("本市户籍", null, "boolean"),
  spec("断保年数", "gapYears", "integer"),
  spec("收入", "income", "money"),
];

export const ALWAYS: Predicate = { kind: "all", of: [] };
export const NEVER: Predicate = { kind: "any", of: [] };
export const within = (at: DayTerm, from: DayTerm | null, to: DayTerm | null): Predicate => ({
  kind: "within",
  day: at,
  from,
  to,
});
export const paidWithin = (from: string, to: string): Predicate => within(fact(PAYMENT), on(from), on(to));
export const all = (...of: readonly Predicate[]): Predicate => ({ kind: "all", of });
export const any = (...of: readonly Predicate[]): Predicate => ({ kind: "any", of });
export const holds = (group: number): Predicate => ({ kind: "holds", group });
export const not = (of: Predicate): Predicate => ({ kind: "not", of });

/** Entries are told apart by what they are about. */
export const entry = (component: string, line = 1): TraceEntry => ({
  rule: "standard",
  clause: "一",
  line,
  about: { component },
});

/** The program with entries as lowering makes them: what says by itself what it is about, is about that; lines tell them apart. */
export function asLowered(program: Program): Program {
  const of = <Rule extends TraceEntry["rule"]>(rule: Rule, entry: TraceEntry, about: object): TraceEntry =>
    ({ ...entry, rule, about }) as TraceEntry;
  return {
    ...program,
    components: program.components.map((component) => ({
      ...component,
      entry: of("standard", component.entry, { component: component.name }),
      variants: component.variants.map((variant) => ({
        ...variant,
        entry: of("variant", variant.entry, { component: component.name, reads: [] }),
      })),
    })),
    situations: program.situations.map(({ name, entries, noBenefits, ...situation }) => ({
      ...situation,
      name,
      entries: entries.map((entry) => of("situation", entry, { situation: name, reads: [] })),
      noBenefits: noBenefits && of("no-benefits", noBenefits, { situation: name, waits: false, to: null }),
    })),
    subsidies: program.subsidies.map(({ group, component, entries, ...subsidy }) => {
      const about = { group: program.groups[group]?.name, component: program.components[component]?.name };
      return { ...subsidy, group, component, entries: entries.map((entry) => of("subsidy", entry, about)) };
    }),
    changes: program.changes.map(({ effect, entry, ...change }) => ({
      ...change,
      effect,
      entry: of("change", entry, { effect, tests: [], reads: [] }),
    })),
  };
}

export const certified = (name: string, includes: readonly number[] = []): GroupSpec => ({
  name,
  kind: "certified",
  includes,
  when: null,
});
export const derived = (name: string, when: Predicate): GroupSpec => ({ name, kind: "derived", includes: [], when });

export const component = (name: string, amount: Amount, extra: Partial<ComponentSpec> = {}): ComponentSpec => ({
  name,
  amounts: [amount],
  documents: [null],
  variants: [],
  support: null,
  entry: entry(`标准 ${name}`),
  ...extra,
});

export const situation = (name: string, extra: Partial<SituationSpec> = {}): SituationSpec => ({
  name,
  exceptional: false,
  when: ALWAYS,
  pays: [{ component: 0, ppm: null, confirmed: true }],
  grants: "granted",
  benefitFrom: null,
  benefitTo: null,
  noBenefits: null,
  open: [],
  entries: [entry(`情形 ${name}`)],
  ...extra,
});

/** An open point in words of its own. */
export const stated = (text: string, document: string | null = null): OpenPoint => ({ slot: "stated", text, document });
/** A rate that is left open. */
export const openRate = (group: string, document: string | null = null) =>
  ({ kind: "unspecified", open: { slot: "rate", group, component: "个人缴费", document } }) as const;
export const exact = (fen: number): RateSpec => ({ kind: "exact", fen });
export const floor = (fen: number): RateSpec => ({ kind: "floor", fen });
export const by = (
  payer: string,
  quantity: FundingPart["quantity"] = { kind: "rest" },
  when: Predicate | null = null,
): FundingPart => ({
  when,
  quantity,
  split: { kind: "payers", payers: [payer], weights: [1] },
});
export const LEFT_OPEN: OpenSplit = { code: "left-open", document: null };
export const funding = (...parts: readonly FundingPart[]): FundingSpec => ({ parts, remainder: LEFT_OPEN });

export const subsidy = (group: number, rate: RateSpec | null, extra: Partial<SubsidySpec> = {}): SubsidySpec => ({
  group,
  component: 0,
  when: null,
  rates: [rate],
  funding: funding(by("医疗救助基金")),
  entries: [entry(`资助 ${group}`)],
  ...extra,
});

/** 个人缴费 280元 and 财政补助 550元, groups 甲 to 丁, one situation without end, nothing else. */
export const program = (extra: Partial<Program> = {}): Program => ({
  notice: "某省2021",
  year: 2021,
  facts,
  groups: ["甲", "乙", "丙", "丁"].map((name) => certified(name)),
  tiers: [],
  components: [component("个人缴费", 28000), component("财政补助", 55000)],
  scope: null,
  situations: [situation("集中缴费")],
  subsidies: [],
  combination: { mode: "highest", entry: entry("多重身份"), document: null },
  caps: [],
  rewards: [],
  doubts: [],
  changes: [],
  residual: null,
  ...extra,
});

/** Facts of a payment on 2021-05-10 unless they say another day. */
export function read(of: Program, raw: object = {}): FactRecord {
  const { value, issues } = readFacts(of, { 缴费日期: "2021-05-10", ...raw }, { allowCertification: true });
  if (issues !== undefined) throw new Error(issues.map((issue) => sayIssue(issue, "zh")).join("; "));
  return value;
}
