// Random predicates and day terms over the facts, groups and tiers that a program has.
import fc from "fast-check";
import { dayNumber } from "@zhengce/runtime";
import type { ChosenDay, DayTerm, FactSpec, Predicate, Waiting } from "../../compiler/decision/program.js";

/** What a predicate may speak of. */
export interface Shape {
  readonly facts: readonly FactSpec[];
  /** How many there are. */
  readonly groups: number;
  readonly tiers: number;
  readonly components: number;
  readonly plainGroups: boolean;
  /** Inside a case of 变动: its tests and 身份认定日期 may be asked. */
  readonly inChange?: boolean;
}

const day = fc.integer({ min: dayNumber(2020, 11, 1), max: dayNumber(2022, 3, 31) });
const constant = fc.oneof(
  fc.constantFrom(dayNumber(2021, 1, 1), dayNumber(2021, 3, 31), dayNumber(2021, 12, 31), dayNumber(2020, 2, 29)),
  day,
);

function indices(shape: Shape, wanted: (fact: FactSpec) => boolean): readonly number[] {
  return shape.facts.flatMap((fact, index) =>
    wanted(fact) && (shape.inChange === true || fact.role !== "certification") ? [index] : [],
  );
}

/** A term over the date facts of the shape, up to two steps from a constant or a fact. */
export function arbitraryTerm(shape: Shape): fc.Arbitrary<DayTerm> {
  const dates = indices(shape, (fact) => fact.type === "date");
  const start: fc.Arbitrary<DayTerm> = fc.oneof(
    constant.map((at): DayTerm => ({ kind: "day", day: at })),
    fc.constantFrom(...dates).map((fact): DayTerm => ({ kind: "fact", fact })),
  );
  const step = (base: DayTerm): fc.Arbitrary<DayTerm> =>
    fc.oneof(
      fc.constantFrom(-1, 1, 30, 60, 90, -90).map((days): DayTerm => ({ kind: "plusDays", base, days })),
      fc.constantFrom(-3, 1, 3, 12).map((months): DayTerm => ({ kind: "plusMonths", base, months })),
      fc.constant<DayTerm>({ kind: "nextMonth", base }),
      fc.constant<DayTerm>({ kind: "nextYear", base }),
      arbitraryWaiting(shape).map((waiting): DayTerm => ({ kind: "afterWaiting", base, waiting })),
    );
  return fc.oneof(
    { weight: 2, arbitrary: start },
    { weight: 2, arbitrary: start.chain(step) },
    { weight: 1, arbitrary: start.chain(step).chain(step) },
  );
}

/** A term, the later or earlier of two, or one that a condition chooses. */
export function arbitraryChosen(shape: Shape, predicate: fc.Arbitrary<Predicate>): fc.Arbitrary<ChosenDay> {
  const term = arbitraryTerm(shape);
  const extreme = fc
    .tuple(fc.constantFrom("latest" as const, "earliest" as const), term, term)
    .map(([kind, base, other]): DayTerm => ({ kind, base, other }));
  const plain = fc.oneof({ weight: 3, arbitrary: term }, { weight: 1, arbitrary: extreme });
  const choice = (otherwise: fc.Arbitrary<ChosenDay>): fc.Arbitrary<ChosenDay> =>
    fc.record({ kind: fc.constant("choice" as const), when: predicate, then: plain, otherwise });
  return fc.oneof(
    { weight: 4, arbitrary: plain },
    { weight: 1, arbitrary: choice(plain) },
    { weight: 1, arbitrary: choice(choice(plain)) },
  );
}

function arbitraryWaiting(shape: Shape): fc.Arbitrary<Waiting> {
  const numbers = indices(shape, (fact) => fact.type === "integer");
  return fc.record({
    unit: fc.constantFrom("day", "month"),
    firstCounts: fc.boolean(),
    constant: fc.nat(90),
    factors: numbers.length === 0 ? fc.constant([]) : fc.array(factorOf(numbers), { maxLength: 2 }),
    minimum: fc.option(fc.nat(60), { nil: null }),
    maximum: fc.option(fc.integer({ min: 60, max: 120 }), { nil: null }),
  });
}

function factorOf(numbers: readonly number[]): fc.Arbitrary<Waiting["factors"][number]> {
  return fc.record({ fact: fc.constantFrom(...numbers), times: fc.constantFrom(-3, -2, -1, 1, 2, 3, 6) });
}

/** A predicate of up to three levels. */
export function arbitraryPredicate(shape: Shape, depth = 2): fc.Arbitrary<Predicate> {
  const atom = arbitraryAtom(shape);
  if (depth === 0) return atom;
  const inner = arbitraryPredicate(shape, depth - 1);
  const of = fc.array(inner, { maxLength: 3 });
  return fc.oneof(
    { weight: 3, arbitrary: atom },
    { weight: 1, arbitrary: of.map((parts): Predicate => ({ kind: "all", of: parts })) },
    { weight: 1, arbitrary: of.map((parts): Predicate => ({ kind: "any", of: parts })) },
    { weight: 1, arbitrary: inner.map((part): Predicate => ({ kind: "not", of: part })) },
  );
}

function arbitraryAtom(shape: Shape): fc.Arbitrary<Predicate> {
  const term = arbitraryTerm(shape);
  const end = fc.option(term, { nil: null, freq: 3 });
  const years = fc.option(fc.nat(90), { nil: null });
  const monthDay = fc.constantFrom(101, 228, 229, 331, 915, 1115, 1231);
  const atoms: fc.Arbitrary<Predicate>[] = [
    fc.record({ kind: fc.constant("within" as const), day: term, from: end, to: end }),
    fc.record({ kind: fc.constant("yearly" as const), day: term, from: monthDay, to: monthDay }),
    fc.record({ kind: fc.constant("known" as const), fact: fc.constantFrom(...indices(shape, () => true)) }),
    fc.record({
      kind: fc.constant("age" as const),
      birth: fc.constantFrom(...indices(shape, (fact) => fact.type === "date")),
      on: term,
      min: years,
      max: years,
    }),
  ];
  const booleans = indices(shape, (fact) => fact.type === "boolean");
  if (booleans.length > 0)
    atoms.push(fc.constantFrom(...booleans).map((fact): Predicate => ({ kind: "isTrue", fact })));
  const numbers = indices(shape, (fact) => fact.type === "integer" || fact.type === "money");
  const bound = fc.option(fc.integer({ min: -2, max: 30 }), { nil: null });
  if (numbers.length > 0)
    atoms.push(
      fc.record({ kind: fc.constant("number" as const), fact: fc.constantFrom(...numbers), min: bound, max: bound }),
    );
  const counts = indices(shape, (fact) => fact.type === "integer");
  const apart = fc.option(fc.integer({ min: -2, max: 2 }), { nil: null, freq: 2 });
  if (counts.length > 1)
    atoms.push(
      fc
        .record({ pair: fc.shuffledSubarray([...counts], { minLength: 2, maxLength: 2 }), min: apart, max: apart })
        .map(({ pair: [fact = 0, from = 0], min, max }): Predicate => ({ kind: "difference", fact, from, min, max })),
    );
  const words = indices(shape, (fact) => fact.type === "enumeration");
  if (words.length > 0)
    atoms.push(
      fc
        .constantFrom(...words)
        .chain((fact) =>
          fc
            .subarray([...(shape.facts[fact]?.values ?? [])])
            .map((values): Predicate => ({ kind: "oneOf", fact, values })),
        ),
    );
  if (shape.groups > 0) atoms.push(fc.nat(shape.groups - 1).map((group): Predicate => ({ kind: "holds", group })));
  if (shape.tiers > 0) atoms.push(fc.nat(shape.tiers - 1).map((tier): Predicate => ({ kind: "tier", tier })));
  if (shape.inChange === true) atoms.push(CHANGE, CHANGE, CHANGE);
  return fc.oneof(...atoms);
}

const CHANGE: fc.Arbitrary<Predicate> = fc
  .constantFrom("newlyCertified", "standardRaised", "standardLowered", "unsubsidisedAtPayment", "certifiedAfterPayment")
  .map((test): Predicate => ({ kind: "change", test }));
