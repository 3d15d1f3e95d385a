// Every claim of verify about programs that no notice has, attacked by generated people before the interpreter: on the edges of every date
// and amount, with every mode of combination. What is claimed of all people must hold of each of them, and what nobody comes to, nobody may.
import fc from "fast-check";
import { highest, lowest, yearOf, dayNumber, type Assessment, type FactRecord } from "@zhengce/runtime";
import { describe, expect, it } from "vitest";
import { assessFacts } from "../../compiler/decision/interpret.js";
import { isTrue, worldOf } from "../../compiler/decision/interpret/conditions.js";
import { eligible } from "../../compiler/verify/questions/predicates.js";
import { factsOfChosen } from "../../compiler/decision/chosen-day.js";
import { verify } from "../../compiler/verify/verify.js";
import { arbitraryFacts } from "../harness/arbitrary-facts.js";
import { arbitraryProgram } from "../harness/arbitrary-programs.js";
import type { Predicate, Program } from "../../compiler/decision/program.js";
import { areComparable } from "./claims.js";
import type { Answer, QuestionId } from "../../compiler/verify/answers/answer.js";

const programs = Number(process.env["ZHENGCE_RUNS"] ?? 25);
const peoplePerProgram = 120;
const first = dayNumber(1900, 1, 1);
const last = dayNumber(2100, 12, 31);

/** Exceptions stand before ordinary situations, as lowering has them; names are told apart by index. */
function asLowered(program: Program): Program {
  const situations = [...program.situations].sort((a, b) => Number(b.exceptional) - Number(a.exceptional));
  return { ...program, situations: situations.map((one, i) => ({ ...one, name: `情形${i}` })) };
}

/** Who can exist, among the days that verify asks about. */
function canExist({ facts }: Program, { values }: FactRecord): boolean {
  return facts.every(({ type, role }, i) => {
    const value = values[i] ?? null;
    if (value === null || typeof value !== "number") return true;
    if (role === "birth" && value > Number(values[0])) return false;
    return type === "date" ? value >= first && value <= last : value >= 0;
  });
}

interface Told {
  readonly program: Program;
  readonly verdicts: Readonly<Record<string, Answer["verdict"]>>;
  readonly idle: ReadonlySet<string>;
  readonly neverGranted: ReadonlySet<string>;
  readonly neverPromised: ReadonlySet<string>;
}
function told(program: Program): Told {
  const { answers } = verify(program, { precedes: () => false, gapsStated: false, meant: [] });
  const of = (id: QuestionId): readonly string[] =>
    (answers.find((one) => one.id === id)?.observations ?? [])
      .filter(({ kind, confirmed }) => kind === "fault" && confirmed)
      .map(({ says }) =>
        says.code === "never-granted"
          ? `${says.group} ${says.component}`
          : says.code === "never-promised"
            ? says.reward
            : "situation" in says
              ? says.situation
              : "",
      );
  return {
    program,
    verdicts: Object.fromEntries(answers.map(({ id, verdict }) => [id, verdict])),
    idle: new Set(of("situations-apply")),
    neverGranted: new Set(of("subsidies-win")),
    neverPromised: new Set(of("rewards-promised")),
  };
}

function contradictions(
  { program, verdicts, idle, neverGranted, neverPromised }: Told,
  facts: FactRecord,
  turn: number,
): readonly string[] {
  const holds = (id: QuestionId): boolean => verdicts[id] === "holds";
  const world = worldOf(program, facts);
  const is = (predicate: Predicate): boolean => isTrue(predicate, world);
  if (!is(eligible(program))) return [];
  const meeting = program.situations.flatMap((spec, i) => (is(spec.when) ? [{ spec, i }] : []));
  const exceptional = meeting.filter(({ spec }) => spec.exceptional).length;
  const answer = assessFacts(program, facts);
  const said: string[] = [];
  const claim = (id: QuestionId, contradicted: boolean): void => {
    if (holds(id) && contradicted) said.push(id);
  };
  claim("one-situation-a-day", exceptional === 0 && meeting.length > 1);
  claim(
    "one-situation-a-day",
    meeting.length === 0 &&
      !program.doubts.some(({ when }) => is(when)) &&
      program.year !== null &&
      yearOf(Number(facts.values[0])) === program.year,
  );
  claim("exceptions-ordered", exceptional > 1);
  claim("benefits-after-payment", startsEarly(program, answer, facts));
  claim("subsidy-within-component", aboveComponent(program, answer, facts));
  claim("shares-add-up", leavesRest(program, answer, facts));
  const richer = withFurther(program, facts, turn);
  claim("identity-never-raises", richer !== null && isMore(answer, assessFacts(program, richer), program));
  const later = { ...facts, values: [Number(facts.values[0]) + 1 + (turn % 400), ...facts.values.slice(1)] };
  claim(
    "later-never-lowers",
    ordinary(program, answer, assessFacts(program, later)) && isMore(assessFacts(program, later), answer, program),
  );
  if (idle.has(answer.situation ?? "")) said.push(`situations-apply: ${answer.situation ?? ""}`);
  for (const { group, component } of answer.subsidies)
    if (neverGranted.has(`${group} ${component}`) && isOnly(program, group, component))
      said.push(`subsidies-win: ${group}`);
  for (const { name, amount } of answer.rewards ?? []) {
    const isOnly = program.rewards.filter((one) => one.name === name).length === 1;
    if (neverPromised.has(name) && isOnly && highest(amount) > 0) said.push(`rewards-promised: ${name}`);
  }
  return said;
}

function startsEarly(program: Program, { situation, benefit }: Assessment, { values }: FactRecord): boolean {
  const from = program.situations.find(({ name }) => name === situation)?.benefitFrom ?? null;
  if (from === null || benefit.from === null || !factsOfChosen(from).includes(0)) return false;
  return Math.floor(Date.parse(`${benefit.from}T00:00:00Z`) / 86_400_000) < Number(values[0]);
}

/** A stated amount or floor above what its component plainly costs. */
function aboveComponent(program: Program, { situation, components }: Assessment, facts: FactRecord): boolean {
  const world = worldOf(program, facts);
  if (program.situations.find(({ name }) => name === situation)?.grants !== "granted") return false;
  return program.subsidies.some(({ group, when, rates, component }) => {
    const rate = rates[facts.tier] ?? null;
    const spec = program.components[component];
    const paid = components.find(({ name }) => name === spec?.name)?.amount ?? null;
    const has = isTrue({ kind: "holds", group }, world) && (when === null || isTrue(when, world));
    if (!has || rate === null || paid === null || (rate.kind !== "exact" && rate.kind !== "floor")) return false;
    return rate.fen > highest(paid) && rate.fen > highest(spec?.amounts[facts.tier] ?? paid);
  });
}

/** An amount that is granted whole, with a rest that nobody was told to bear. */
function leavesRest(program: Program, { subsidies }: Assessment, facts: FactRecord): boolean {
  return subsidies.some(({ amount, group, component, clause, shares }) => {
    const specs = program.subsidies.filter(
      (spec) =>
        program.groups[spec.group]?.name === group &&
        program.components[spec.component]?.name === component &&
        spec.entries[facts.tier]?.clause === clause,
    );
    const [spec] = specs;
    const rate = spec?.rates[facts.tier];
    if (specs.length !== 1 || spec === undefined || rate?.kind !== "exact" || amount !== rate.fen) return false;
    const { parts, remainder } = spec.funding;
    // Facts that are absent leave open who pays: every fact is known here.
    if (facts.values.includes(null) && parts.some(({ when }) => when !== null)) return false;
    const rest = shares.filter((share) => share.payer === null && share.unspecified === remainder);
    return rest.some((share) => lowest(share.amount) > parts.length);
  });
}

function withFurther({ groups }: Program, facts: FactRecord, turn: number): FactRecord | null {
  const others = groups.flatMap(({ kind }, i) => (kind === "certified" && !facts.identities.includes(i) ? [i] : []));
  const added = others[turn % Math.max(1, others.length)];
  return added === undefined ? null : { ...facts, identities: [...facts.identities, added].sort((a, b) => a - b) };
}
function ordinary(program: Program, ...answers: readonly Assessment[]): boolean {
  return answers.every(
    ({ situation }) => program.situations.find(({ name }) => name === situation)?.exceptional === false,
  );
}
function isMore(one: Assessment, other: Assessment, { combination }: Program): boolean {
  if (one.payable === null || other.payable === null || !areComparable(one, other)) return false;
  const most = combination.mode !== "unspecified" && highest(other.payable) > highest(one.payable);
  return most || lowest(other.payable) > lowest(one.payable);
}
function isOnly({ subsidies, groups, components }: Program, group: string, component: string): boolean {
  const same = subsidies.filter(
    (one) => groups[one.group]?.name === group && components[one.component]?.name === component,
  );
  return same.length === 1;
}

describe("what verify claims", () => {
  it.each(["highest", "first", "sum", "unspecified"] as const)(
    "of programs that combine by %s is contradicted by nobody",
    (combination) => {
      const cases = arbitraryProgram({ combination })
        .map(asLowered)
        .chain((program) =>
          fc.tuple(
            fc.constant(program),
            fc.array(arbitraryFacts(program), { minLength: peoplePerProgram, maxLength: peoplePerProgram }),
          ),
        );
      fc.assert(
        fc.property(cases, ([program, people]) => {
          const claims = told(program);
          const real = people.filter((facts) => canExist(program, facts));
          const said = real.flatMap((facts, turn) =>
            contradictions(claims, facts, turn).map((one) => `${one}: ${JSON.stringify(facts)}`),
          );
          expect(said).toEqual([]);
        }),
        { numRuns: programs, seed: 20_260_401, endOnFailure: true },
      );
    },
  );
});
