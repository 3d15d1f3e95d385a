// Facts for any program, thick about its edges: every day of it ± 1, distances from the payment, birthdays, bounds of amounts,
// absent facts, sets of identities. For property tests of the interpreter, of compiled notices and of the command line.
import fc from "fast-check";
import {
  ageOn,
  dayNumber,
  packedDate,
  plusMonths,
  writeFacts,
  type FactRecord,
  type FactValue,
} from "@zhengce/runtime";
import type { FactSpec, Program } from "../../compiler/decision/program.js";
import { edgesOf, type Edges } from "./program-edges.js";

/** What one draw of a date means; it is made a day once the payment day is known. */
interface Recipe {
  readonly how: "edge" | "near" | "birthday" | "anywhere" | "absent";
  readonly pick: number;
  readonly jitter: number;
}
const jitter = fc.constantFrom(0, 0, 0, -1, 1, -2, 2);
const pick = fc.nat(100_000);
const recipe = (kinds: readonly Recipe["how"][]): fc.Arbitrary<Recipe> =>
  fc.record({ how: fc.constantFrom(...kinds), pick, jitter });

const PAYMENT = recipe(["edge", "edge", "edge", "anywhere"]);
const REQUIRED_DATE = recipe(["edge", "near", "near", "birthday", "anywhere"]);
const OPTIONAL_DATE = recipe(["absent", "absent", "edge", "near", "near", "birthday", "anywhere"]);

/** Facts as `readFacts` gives them. 身份认定日期 is absent. */
export function arbitraryFacts(program: Program): fc.Arbitrary<FactRecord> {
  const edges = edgesOf(program);
  return fc
    .record({
      draws: fc.tuple(...program.facts.map((fact) => drawOf(fact, edges))),
      tier: fc.nat(Math.max(0, program.tiers.length - 1)),
      identities: identitiesOf(program),
    })
    .map(({ draws, tier, identities }) => ({ values: valuesOf(program, draws, edges), tier, identities }));
}

/** The same as raw input: keys by name or by code, absent optional facts now and then null, identities in any order, some twice. */
export function arbitraryInput(program: Program): fc.Arbitrary<Record<string, unknown>> {
  return fc
    .tuple(arbitraryFacts(program), fc.constantFrom<"name" | "code">("name", "code"), fc.boolean(), fc.boolean())
    .map(([facts, keys, nulls, twice]) => {
      const input = writeFacts(program, facts, keys);
      const key = keys === "name" ? "身份" : "identities";
      const names = facts.identities.map((group) => program.groups[group]?.name);
      const written = { ...input, [key]: twice ? [...names, ...names].reverse() : names };
      const absent = nulls
        ? program.facts.filter((fact, index) => isOptional(fact) && facts.values[index] === null)
        : [];
      return Object.fromEntries([
        ...Object.entries(written),
        ...absent.map((fact): [string, unknown] => [fact.name, null]),
      ]);
    });
}

/** Two sets of facts of one payment: other identities, other facts now and then, 身份认定日期 about the payment or absent. */
export function arbitraryChange(
  program: Program,
): fc.Arbitrary<{ readonly before: FactRecord; readonly after: FactRecord }> {
  const certification = recipe(["absent", "near", "near", "edge", "anywhere"]);
  const edges = edgesOf(program);
  return fc
    .record({
      before: arbitraryFacts(program),
      other: arbitraryFacts(program),
      certification,
      sameFacts: fc.boolean(),
      sameIdentities: fc.boolean(),
    })
    .map(({ before, other, certification: drawn, sameFacts, sameIdentities }) => {
      const values = before.values.map((value, index): FactValue => {
        const role = program.facts[index]?.role;
        if (role === "certification") return dayFrom(drawn, paymentOf(program, before.values), edges);
        if (role === "payment" || sameFacts) return value;
        const otherwise = other.values[index] ?? null;
        return role === "birth" && typeof otherwise === "number"
          ? Math.min(otherwise, paymentOf(program, before.values))
          : otherwise;
      });
      const identities = sameIdentities ? before.identities : other.identities;
      return { before, after: { values, tier: before.tier, identities } };
    });
}

type Draw = Recipe | boolean | number | string | null;

function isOptional(fact: FactSpec): boolean {
  return !fact.required && fact.role !== "certification";
}

function drawOf(fact: FactSpec, edges: Edges): fc.Arbitrary<Draw> {
  if (fact.role === "payment") return PAYMENT;
  if (fact.role === "certification") return fc.constant(null);
  const absent = isOptional(fact) ? [null] : [];
  switch (fact.type) {
    case "date":
      return fact.required ? REQUIRED_DATE : OPTIONAL_DATE;
    case "boolean":
      return fc.constantFrom(...absent, true, false);
    case "enumeration":
      return fc.constantFrom(...absent, ...fact.values);
    case "integer":
    case "money":
      return fc
        .oneof(...absent.map((value) => fc.constant(value)), numberNear(edges), fc.nat(40))
        .map((value) => (value === null ? null : inRange(fact, value)));
  }
}

/** A value outside of the declared range becomes its nearest end. */
function inRange({ range }: FactSpec, value: number): number {
  return range === undefined ? value : Math.min(range.max, Math.max(range.min, value));
}

function numberNear(edges: Edges): fc.Arbitrary<number> {
  const figures = edges.numbers.length === 0 ? [0] : edges.numbers;
  return fc.tuple(fc.constantFrom(...figures), jitter).map(([figure, off]) => Math.max(0, figure + off));
}

function identitiesOf(program: Program): fc.Arbitrary<readonly number[]> {
  const certified = program.groups.flatMap((group, index) => (group.kind === "certified" ? [index] : []));
  const few = (most: number): fc.Arbitrary<readonly number[]> =>
    fc.subarray(certified, { maxLength: Math.min(most, certified.length) });
  return fc
    .oneof(few(1), few(2), few(3), few(certified.length), fc.constant(certified))
    .map((claims) => withoutExcluded(program, claims));
}

/** Of groups that exclude each other the first one claimed. */
export function withoutExcluded({ exclusive = [] }: Program, claims: readonly number[]): readonly number[] {
  const kept: number[] = [];
  const clash = (one: number, other: number): boolean =>
    exclusive.some((set) => set.some((a) => a.includes(one) && set.some((b) => b !== a && b.includes(other))));
  for (const claim of claims) if (!kept.some((other) => clash(claim, other))) kept.push(claim);
  return kept;
}

function valuesOf(program: Program, draws: readonly Draw[], edges: Edges): readonly FactValue[] {
  const paymentIndex = program.facts.findIndex((fact) => fact.role === "payment");
  const drawnPayment = draws[paymentIndex];
  const payment = isRecipe(drawnPayment) ? (dayFrom(drawnPayment, 18_700, edges) ?? 18_700) : 18_700;
  return draws.map((draw, index) => {
    if (index === paymentIndex) return payment;
    if (!isRecipe(draw)) return draw;
    const day = dayFrom(draw, payment, edges);
    // Nobody pays before they are born.
    return day !== null && program.facts[index]?.role === "birth" ? Math.min(day, payment) : day;
  });
}

function isRecipe(draw: Draw | undefined): draw is Recipe {
  return typeof draw === "object" && draw !== null;
}

function paymentOf(program: Program, values: readonly FactValue[]): number {
  const value = values[program.facts.findIndex((fact) => fact.role === "payment")];
  return typeof value === "number" ? value : 0;
}

/** The first and the last day about which an unconstrained date is drawn. */
const EARLIEST = dayNumber(1900, 1, 1);
const LATEST = dayNumber(2100, 12, 31);

function dayFrom({ how, pick: drawn, jitter: off }: Recipe, payment: number, edges: Edges): number | null {
  switch (how) {
    case "absent":
      return null;
    case "edge":
      return from(edges.edgeDays, drawn, payment) + off;
    case "near":
      return near(payment, drawn, edges) + off;
    case "birthday": {
      const age = from(edges.ages, drawn, drawn % 90);
      const birth = plusMonths(from(edges.days, drawn >> 3, payment), -12 * age);
      return Math.max(EARLIEST, drawn % 7 === 0 ? leapDayNear(birth) : birth + off);
    }
    case "anywhere": {
      const first = (edges.days[0] ?? payment) - 500;
      const last = (edges.days[edges.days.length - 1] ?? payment) + 500;
      return Math.min(LATEST, Math.max(EARLIEST, first) + (drawn % Math.max(1, last - first)));
    }
  }
}

/** A day as far from the payment as some rule counts. */
function near(payment: number, drawn: number, edges: Edges): number {
  const { dayOffsets, monthOffsets } = edges;
  const at = drawn % (2 + 2 * (dayOffsets.length + monthOffsets.length));
  if (at < 2) return at === 0 ? payment : payment - (drawn % 200);
  const [offset, sign] = [(at - 2) >> 1, at % 2 === 0 ? -1 : 1];
  const days = dayOffsets[offset];
  if (days !== undefined) return payment + sign * days;
  return plusMonths(payment, sign * (monthOffsets[offset - dayOffsets.length] ?? 0));
}

/** 29 February of the leap year at or before a day's year. */
function leapDayNear(day: number): number {
  const year = Math.floor(packedDate(day) / 512);
  const leap = year - (((year % 4) + 4) % 4);
  const found = dayNumber(leap, 3, 1) - 1;
  return ageOn(found, day) >= 0 ? found : dayNumber(leap - 4, 3, 1) - 1;
}

function from(values: readonly number[], drawn: number, otherwise: number): number {
  return values.length === 0 ? otherwise : (values[drawn % values.length] ?? otherwise);
}
