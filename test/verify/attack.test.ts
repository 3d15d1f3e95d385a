// What verify says of all people, attacked: 100,000 generated people a notice before the interpreter, on the edges of every date and
// amount. Not attacked is what somebody proves by being there: every situation applies, every subsidy wins.
import fc from "fast-check";
import { highest, lowest, yearOf, type Assessment, type FactRecord } from "@zhengce/runtime";
import { describe, expect, it } from "vitest";
import { assessFacts } from "../../compiler/decision/interpret.js";
import { isTrue, worldOf } from "../../compiler/decision/interpret-conditions.js";
import { eligible } from "../../compiler/verify/questions/predicates.js";
import { precedence } from "../../compiler/verify/precedence.js";
import { arbitraryFacts } from "../harness/arbitrary-facts.js";
import { example, exampleNames } from "../harness/examples.js";
import type { Program } from "../../compiler/decision/program.js";
import type { Precedes } from "../../compiler/verify/questions/situations.js";

const notices = exampleNames.filter((name) => !name.endsWith(".en"));
const people = 100_000;
/** Generated together; more at once would only fill memory. */
const batch = 10_000;

describe.each(notices)("%s", (name) => {
  const { program, model } = example(name);
  it("keeps what verify said", () => {
    if (program === null) throw new Error("no program");
    const precedes = precedence(model.situations);
    const broken: string[] = [];
    for (let asked = 0; asked < people; asked += batch) {
      fc.sample(arbitraryFacts(program), { numRuns: batch, seed: 20_260_101 + asked }).forEach((facts, i) => {
        const said = [...situationsOf(program, facts, precedes), ...moneyOf(program, facts, asked + i)];
        if (said.length > 0 && broken.length < 3) broken.push(`${said.join(", ")}: ${JSON.stringify(facts)}`);
      });
    }
    expect(broken).toEqual([]);
  });
});

/** One ordinary situation at most, on every day of the year one at least, and exceptions in order. */
function situationsOf(program: Program, facts: FactRecord, precedes: Precedes): readonly string[] {
  const world = worldOf(program, facts);
  if (!isTrue(eligible(program), world)) return [];
  const holding = program.situations.flatMap(({ when }, i) => (isTrue(when, world) ? [i] : []));
  const exceptional = holding.filter((i) => program.situations[i]?.exceptional === true);
  if (holding.length === 0 && yearOf(Number(facts.values[0])) === program.year) return ["a day without a situation"];
  if (exceptional.length === 0) return holding.length > 1 ? ["two ordinary situations"] : [];
  const [first, ...others] = exceptional;
  return others.every((other) => precedes(first ?? -1, other)) ? [] : ["unordered exceptions"];
}

function moneyOf(program: Program, facts: FactRecord, turn: number): readonly string[] {
  const answer = assessFacts(program, facts);
  return [...subsidiesOf(answer), ...benefitOf(program, answer, facts), ...changesOf(program, facts, answer, turn)];
}

function subsidiesOf({ subsidies, components }: Assessment): readonly string[] {
  return subsidies.flatMap(({ amount, shares, component }) => {
    const paid = components.find(({ name }) => name === component)?.amount ?? 0;
    const sum = (end: typeof lowest): number => shares.reduce((total, share) => total + end(share.amount), 0);
    const adds = sum(lowest) === lowest(amount) && sum(highest) === highest(amount);
    return [
      ...(highest(amount) > paid ? ["a subsidy above its component"] : []),
      ...(adds ? [] : ["shares that don't add up"]),
    ];
  });
}

/** Starts that count from the payment alone; fixed starts and other facts are rules that say so. */
function benefitOf(program: Program, { situation, benefit }: Assessment, facts: FactRecord): readonly string[] {
  const from = program.situations.find(({ name }) => name === situation)?.benefitFrom;
  if (from?.kind !== "afterWaiting" || from.base.kind !== "fact" || from.base.fact !== 0) return [];
  const day = Number(facts.values[0]);
  const start = benefit.from === null ? day : Math.floor(Date.parse(`${benefit.from}T00:00:00Z`) / 86_400_000);
  return start < day ? ["benefits before the payment"] : [];
}

/** One identity more, and a payment some days later under ordinary situations. */
function changesOf(program: Program, facts: FactRecord, before: Assessment, turn: number): readonly string[] {
  const certified = program.groups.flatMap(({ kind }, i) =>
    kind === "certified" && !facts.identities.includes(i) ? [i] : [],
  );
  const added = certified[turn % Math.max(1, certified.length)];
  const richer =
    added === undefined ? before : assessFacts(program, { ...facts, identities: [...facts.identities, added] });
  const paid = Number(facts.values[0]);
  const later = assessFacts(program, { ...facts, values: [paid + 1 + (turn % 200), ...facts.values.slice(1)] });
  const ordinary = [before, later].every(
    ({ situation }) => program.situations.find(({ name }) => name === situation)?.exceptional === false,
  );
  return [
    ...(isMore(before, richer, program) ? ["a further identity raises what is payable"] : []),
    ...(ordinary && isMore(later, before, program) ? ["a later payment lowers what is payable"] : []),
  ];
}
function isMore(one: Assessment, other: Assessment, { combination }: Program): boolean {
  if (one.payable === null || other.payable === null) return false;
  const most = combination.mode !== "unspecified" && highest(other.payable) > highest(one.payable);
  return most || lowest(other.payable) > lowest(one.payable);
}
