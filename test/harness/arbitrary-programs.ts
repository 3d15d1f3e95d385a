// Random decision programs: every construct of compiler/decision/program.ts, in combinations that no notice has. For laws of the
// interpreter and for comparing it with compiled notices. Well-formed: indices point into their lists, names are unique.
import fc from "fast-check";
import { asLowered } from "./programs.js";
import {
  bounded,
  WHATEVER,
  WHOLE_PPM,
  type Amount,
  type OpenPoint,
  type OpenSplit,
  type TraceEntry,
} from "@zhengce/runtime";
import type {
  Bounding,
  CapSpec,
  ChangeSpec,
  CombinationSpec,
  ComponentSpec,
  DoubtSpec,
  FactSpec,
  FundingPart,
  FundingSpec,
  GroupSpec,
  PaySpec,
  Predicate,
  Program,
  RateSpec,
  RewardSpec,
  ScopeSpec,
  SituationSpec,
  SubsidySpec,
} from "../../compiler/decision/program.js";
import { arbitraryChosen, arbitraryPredicate, arbitraryTerm, type Shape } from "./arbitrary-predicates.js";

export interface ProgramOptions {
  /** Groups decide only which subsidies a person has: not the situation, the amounts, the conditions. */
  readonly plainGroups?: boolean;
  readonly combination?: CombinationSpec["mode"];
  /** Names that would be code, markup or inherited keys if they were not data. */
  readonly hostileNames?: boolean;
}

const HOSTILE = [
  '"; process.exit(); //',
  "__proto__",
  "constructor",
  "${process.exit()}",
  "`",
  "*/ throw 1 /*",
  "a\u2028b",
  "</script>",
  "\\",
  "'",
  "toString",
  "\u0000",
];
const PLAIN = [
  "特困人员",
  "低保对象",
  "孤儿",
  "脱贫人口",
  "个人缴费",
  "财政补助",
  "大病保险",
  "集中缴费",
  "零星缴费",
  "一档",
  "二档",
  "三档",
  "市级财政",
  "县级财政",
  "医疗救助基金",
];

/** Names of one kind of thing, each once. */
function names(count: number, prefix: string, options: ProgramOptions): fc.Arbitrary<readonly string[]> {
  const pool = options.hostileNames === true ? [...HOSTILE, ...PLAIN] : PLAIN;
  return fc
    .array(fc.constantFrom(...pool), { minLength: count, maxLength: count })
    .map((drawn) => drawn.map((name, index) => (drawn.indexOf(name) === index ? name : `${name}${prefix}${index}`)));
}

const fen = fc.oneof(fc.constantFrom(0, 1, 3, 5000, 12000, 14000, 28000, 32000), fc.nat(90_000));
/** Mostly a figure, else a floor, a ceiling, or nothing known; `bounded` keeps a ceiling of 0 a number. */
const stated: fc.Arbitrary<Amount> = fc.oneof(
  { weight: 6, arbitrary: fen },
  { weight: 1, arbitrary: fen.map((floor) => bounded(floor, "floor")) },
  { weight: 1, arbitrary: fen.map((ceiling) => bounded(ceiling, "ceiling")) },
  { weight: 1, arbitrary: fc.constant(WHATEVER) },
);
const document = fc.constantFrom(null, "黔医保发〔2021〕64号", "另行通知");
const open: fc.Arbitrary<OpenPoint> = fc.record({
  slot: fc.constant("stated" as const),
  text: fc.constantFrom("待遇起始日", "资助标准", "缴费标准"),
  document,
});
const split: fc.Arbitrary<OpenSplit> = fc.oneof(
  fc.record({ code: fc.constant("left-open" as const), document }),
  fc.record({ code: fc.constant("depends-on" as const), names: fc.constant(["县类别"]) }),
  fc.record({ code: fc.constant("jointly" as const), payers: fc.constant(["省级财政", "县级财政"]), document }),
);
const ppm = fc.oneof(fc.constantFrom(500_000, 333_333, 900_000, WHOLE_PPM), fc.nat(WHOLE_PPM));

/** Entries are told apart by their line. */
function entry(about: string): fc.Arbitrary<TraceEntry> {
  return fc.nat(9999).map((line) => ({
    rule: "standard" as const,
    clause: `二（${line % 9}）`,
    line,
    about: { component: `${about}${line}` },
  }));
}
function byTier<T>(shape: Shape, value: fc.Arbitrary<T>): fc.Arbitrary<T[]> {
  const count = Math.max(1, shape.tiers);
  return fc.array(value, { minLength: count, maxLength: count });
}
const some = <T>(value: fc.Arbitrary<T>, most: number, least = 0): fc.Arbitrary<T[]> =>
  fc.array(value, { minLength: least, maxLength: most });
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { nil: null });

/** A program of up to 2 tiers, 5 groups, 3 components, 4 situations, 8 subsidies. */
export function arbitraryProgram(options: ProgramOptions = {}): fc.Arbitrary<Program> {
  const sizes = fc.record({
    tiers: fc.constantFrom(0, 0, 1, 2),
    groups: fc.integer({ min: 1, max: 5 }),
    components: fc.integer({ min: 1, max: 3 }),
  });
  return fc.tuple(sizes, arbitraryFactSpecs(options)).chain(([size, facts]) => {
    const shape: Shape = { facts, ...size, plainGroups: options.plainGroups === true };
    const mode =
      options.combination === undefined
        ? fc.constantFrom<CombinationSpec["mode"]>("highest", "highest", "sum", "first", "unspecified")
        : fc.constant(options.combination);
    return fc
      .record<Program>({
        notice: fc.constantFrom("贵州2021", ...(options.hostileNames === true ? HOSTILE : [])),
        year: fc.constantFrom(null, 2021),
        facts: fc.constant(facts),
        exclusive: arbitraryExclusions(size.groups),
        groups: names(size.groups, "组", options).chain((own) =>
          fc.tuple(...own.map((name, index) => arbitraryGroup(shape, name, index))),
        ),
        tiers: names(size.tiers, "档", options),
        components: names(size.components, "项", options).chain((own) =>
          fc.tuple(...own.map((name) => arbitraryComponent(shape, name, options))),
        ),
        scope: fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: arbitraryScope(shape) }),
        situations: names(4, "情形", options).chain((own) =>
          some(fc.nat(3), 4, 1).chain((used) =>
            fc.tuple(...used.map((_, index) => arbitrarySituation(shape, own[index] ?? ""))),
          ),
        ),
        subsidies: fc.oneof(some(arbitrarySubsidy(shape, options), 3), some(arbitrarySubsidy(shape, options), 8, 4)),
        combination: fc.record({ mode, entry: maybe(entry("多重身份")), document }),
        caps: some(arbitraryCap(shape), 2),
        rewards: some(arbitraryReward(shape), 2),
        doubts: some(arbitraryDoubt(shape), 2),
        changes: some(arbitraryChangeSpec(shape), 3),
        residual: document,
      })
      .map(asLowered);
  });
}

function arbitraryFactSpecs(options: ProgramOptions): fc.Arbitrary<readonly FactSpec[]> {
  const builtIn = (name: string, code: string, role: FactSpec["role"], required: boolean): FactSpec => ({
    name,
    code,
    type: "date",
    values: [],
    required,
    role,
  });
  const declared = fc.record({
    type: fc.constantFrom<FactSpec["type"]>("date", "boolean", "integer", "money", "enumeration"),
    required: fc.boolean(),
    coded: fc.boolean(),
    values: names(2, "值", options),
    range: fc.option(fc.record({ min: fc.nat(2), max: fc.integer({ min: 3, max: 30 }) }), { nil: null }),
  });
  return fc.tuple(some(declared, 4), names(4, "事实", options)).map(([extra, own]) => [
    builtIn("缴费日期", "paymentDate", "payment", true),
    builtIn("出生日期", "birthDate", "birth", false),
    builtIn("身份认定日期", "certificationDate", "certification", false),
    ...extra.map(({ type, required, coded, values, range }, index): FactSpec => ({
      name: own[index] ?? "",
      code: coded ? `fact${index}` : null,
      type,
      values: type === "enumeration" ? values : [],
      ...(type === "integer" && range !== null ? { range } : {}),
      required,
      role: "declared",
    })),
  ]);
}

/** Now and then some groups exclude each other, each alone: none counts as the others. */
function arbitraryExclusions(groups: number): fc.Arbitrary<NonNullable<Program["exclusive"]>> {
  const set = fc
    .subarray(Array.from({ length: groups }, (_, group) => group))
    .map((members) => (members.length < 2 ? [] : [members.map((member) => [member])]));
  return fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: set });
}

function arbitraryGroup(shape: Shape, name: string, index: number): fc.Arbitrary<GroupSpec> {
  const earlier = fc.subarray(Array.from({ length: index }, (_, group) => group));
  const certified = earlier.map((includes): GroupSpec => ({
    name,
    kind: "certified",
    includes: shape.plainGroups ? [] : includes,
    when: null,
  }));
  const derived = arbitraryPredicate({ ...shape, groups: shape.plainGroups ? 0 : index }).map((when): GroupSpec => ({
    name,
    kind: "derived",
    includes: [],
    when,
  }));
  return fc.oneof({ weight: 3, arbitrary: certified }, { weight: 1, arbitrary: derived });
}

/** What conditions may ask: with `plainGroups` no group. */
const asked = (shape: Shape): Shape => (shape.plainGroups ? { ...shape, groups: 0 } : shape);

function arbitraryComponent(shape: Shape, name: string, options: ProgramOptions): fc.Arbitrary<ComponentSpec> {
  return fc.record({
    name: fc.constant(name),
    amounts: byTier(shape, stated),
    documents: byTier(shape, document),
    variants: some(
      fc.record({
        when: arbitraryPredicate(asked(shape)),
        amounts: byTier(shape, maybe(stated)),
        documents: byTier(shape, document),
        entry: entry("另定标准"),
      }),
      2,
    ),
    support: fc.option(fc.record({ funding: arbitraryFunding(shape, options), entry: entry("由谁承担") }), {
      nil: null,
      freq: 2,
    }),
    entry: entry("标准"),
  });
}

function arbitraryScope(shape: Shape): fc.Arbitrary<ScopeSpec> {
  const guard = fc.record({ when: arbitraryPredicate(asked(shape)), entry: entry("参保范围") });
  return fc.record({ admits: some(guard, 2), excludes: some(guard, 1), entry: entry("参保范围") });
}

function arbitrarySituation(shape: Shape, name: string): fc.Arbitrary<SituationSpec> {
  const counting = shape.facts.flatMap(({ range }, fact) => (range === undefined ? [] : [fact]));
  const part = fc.option(ppm, { nil: null, freq: 3 });
  const counted = fc.array(fc.record({ fact: fc.constantFrom(...counting, -1), ppm: part }), { maxLength: 2 });
  const pay = fc
    .record({ component: fc.nat(shape.components - 1), ppm: part, confirmed: fc.boolean(), counted })
    .map(({ counted: parts, ...one }): PaySpec => {
      const known = parts.filter(({ fact }) => fact >= 0);
      return known.length === 0 ? one : { ...one, counted: known };
    });
  const pays = fc.uniqueArray(pay, { minLength: 1, maxLength: shape.components, selector: (one) => one.component });
  return fc.record({
    name: fc.constant(name),
    exceptional: fc.boolean(),
    when: fc.oneof(arbitraryPredicate(asked(shape)), fc.constant<Predicate>({ kind: "all", of: [] })),
    pays: fc.option(pays, { nil: null, freq: 12 }),
    grants: fc.constantFrom("granted", "granted", "granted", "notGranted", "unspecified"),
    benefitFrom: maybe(arbitraryChosen(shape, arbitraryPredicate(asked(shape)))),
    benefitTo: maybe(arbitraryTerm(shape)),
    noBenefits: maybe(entry("没有待遇")),
    open: some(open, 2),
    entries: some(entry("情形"), 3, 1),
  });
}

function arbitraryDoubt(shape: Shape): fc.Arbitrary<DoubtSpec> {
  return fc.record({
    when: arbitraryPredicate(asked(shape)),
    situation: fc.constantFrom(null, 0, 1, 2),
    open: some(open, 2, 1),
  });
}

function arbitrarySubsidy(shape: Shape, options: ProgramOptions): fc.Arbitrary<SubsidySpec> {
  return fc.record({
    group: fc.nat(shape.groups - 1),
    component: fc.nat(shape.components - 1),
    when: fc.option(arbitraryPredicate(asked(shape)), { nil: null, freq: 3 }),
    rates: byTier(shape, fc.option(arbitraryRate(shape), { nil: null, freq: 5 })),
    funding: arbitraryFunding(shape, options),
    entries: byTier(shape, entry("资助")),
  });
}

/** Percentages of what people state, where they state amounts. */
function givenRate({ facts }: Shape): readonly fc.Arbitrary<RateSpec>[] {
  const amounts = facts.flatMap(({ type, name }, fact) => (type === "money" ? [{ name, fact }] : []));
  if (amounts.length === 0) return [];
  const given = fc.tuple(
    fc.constantFrom(...amounts),
    ppm,
    fc.constantFrom<Bounding>("exact", "exact", "floor", "ceiling"),
  );
  return [
    given.map(([{ name, fact }, part, bound]) => ({
      ...{ kind: "given", fact, ppm: part, bound },
      open: { slot: "rate-facts", group: "孤儿", component: "个人缴费", facts: [name], document: null },
    })),
  ];
}

function arbitraryRate(shape: Shape): fc.Arbitrary<RateSpec> {
  const kinds = fc.oneof(
    ...givenRate(shape),
    { weight: 3, arbitrary: fc.record({ kind: fc.constant("exact" as const), fen }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant("floor" as const), fen }) },
    fc.record({ kind: fc.constant("ceiling" as const), fen }),
    fc.constant({ kind: "full" as const }),
    fc.record({
      kind: fc.constant("charged" as const),
      ppm,
      bound: fc.constantFrom("exact" as const, "exact" as const, "floor" as const, "ceiling" as const),
    }),
    fc.record({ kind: fc.constant("net" as const), fen }),
    {
      weight: 2,
      arbitrary: fc
        .tuple(ppm, fc.constantFrom<Bounding>("exact", "floor", "ceiling"), stated)
        .map(([part, bound, amount]) => ({
          kind: "percent" as const,
          ppm: part,
          bound,
          amount: bounded(amount, bound),
        })),
    },
    fc.record({
      kind: fc.constant("unspecified" as const),
      open: fc.record({
        slot: fc.constant("rate" as const),
        group: fc.constantFrom("孤儿", "低保"),
        component: fc.constant("个人缴费"),
        document,
      }),
    }),
  );
  const limits = fc.record({ atLeast: fen, atMost: fen }, { requiredKeys: [] }).map(({ atLeast, atMost }) => ({
    ...(atLeast === undefined ? {} : { atLeast: Math.min(atLeast, atMost ?? atLeast) }),
    ...(atMost === undefined ? {} : { atMost }),
  }));
  const none: fc.Arbitrary<{ readonly atLeast?: number; readonly atMost?: number }> = fc.constant({});
  return fc.tuple(kinds, fc.oneof(none, none, limits)).map(([kind, more]): RateSpec => ({ ...kind, ...more }));
}

function arbitraryFunding(shape: Shape, options: ProgramOptions): fc.Arbitrary<FundingSpec> {
  const payers = fc
    .tuple(names(3, "方", options), some(fc.nat(10), 3, 1))
    .map(([own, weights]): FundingPart["split"] => ({
      kind: "payers",
      payers: own.slice(0, weights.length),
      weights: weights.map((weight, index) => (index === 0 ? weight + 1 : weight)),
    }));
  const unspecified = fc
    .record({ open: split, document })
    .map((said): FundingPart["split"] => ({ kind: "unspecified", ...said }));
  const quantity = fc.oneof<fc.Arbitrary<FundingPart["quantity"]>[]>(
    fc.record({ kind: fc.constant("fen" as const), fen }),
    fc.record({ kind: fc.constant("portion" as const), ppm }),
    fc.constant({ kind: "rest" as const }),
  );
  const part = fc
    .record(
      {
        when: fc.option(arbitraryPredicate(asked(shape)), { nil: null, freq: 2 }),
        quantity,
        split: fc.oneof(payers, unspecified),
        bound: fc.constantFrom("floor" as const, "ceiling" as const),
      },
      { requiredKeys: ["when", "quantity", "split"] },
    )
    .map(({ bound, ...part }): FundingPart =>
      bound === undefined || part.quantity.kind === "rest" ? part : { ...part, bound },
    );
  return fc.record({ parts: some(part, 3), remainder: split });
}

function arbitraryCap(shape: Shape): fc.Arbitrary<CapSpec> {
  return fc.record({
    component: fc.nat(shape.components - 1),
    amounts: byTier(shape, maybe(fen)),
    entry: entry("资助上限"),
  });
}

/** An amount times a whole-number fact, where there is one, between bounds that may cross. */
function arbitraryReward(shape: Shape): fc.Arbitrary<RewardSpec> {
  const counts = shape.facts.flatMap(({ type }, index) => (type === "integer" ? [index] : []));
  return fc.record({
    name: fc.constantFrom("大病保险支付限额", "报销比例", ...HOSTILE),
    when: maybe(arbitraryPredicate(asked(shape))),
    fen,
    factor: counts.length === 0 ? fc.constant(null) : maybe(fc.constantFrom(...counts)),
    minimum: maybe(fc.constantFrom(0, 5000)),
    maximum: maybe(fc.constantFrom(5000, 60_000)),
    entry: entry("奖励"),
  });
}

function arbitraryChangeSpec(shape: Shape): fc.Arbitrary<ChangeSpec> {
  return fc.record({
    when: maybe(arbitraryPredicate({ ...shape, inChange: true })),
    effect: fc.constantFrom("supplement", "refund", "refundPaid", "none", "unspecified"),
    dueBy: maybe(arbitraryTerm({ ...shape, inChange: true })),
    open: some(open, 2),
    entry: entry("变动"),
  });
}
