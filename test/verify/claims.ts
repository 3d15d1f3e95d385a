// What verify says of all people, asked of one: which of its claims the reference interpreter contradicts for them. Not asked is what
// somebody proves by being there: that every situation applies, that every subsidy wins.
import { highest, lowest, yearOf, type Assessment, type FactRecord } from "@zhengce/runtime";
import { assessFacts } from "../../compiler/decision/interpret.js";
import { isTrue, worldOf } from "../../compiler/decision/interpret/conditions.js";
import { eligible } from "../../compiler/verify/questions/predicates.js";
import type { Program } from "../../compiler/decision/program.js";
import type { QuestionId } from "../../compiler/verify/answers/answer.js";
import type { Precedes } from "../../compiler/verify/questions/situations.js";

export interface Contradiction {
  readonly id: QuestionId;
  readonly says: string;
}
const found = (id: QuestionId, says: string): readonly Contradiction[] => [{ id, says }];

/** Whether a person can exist: paid on the day of birth or later, no number below 0. */
export function canExist({ facts }: Program, { values }: FactRecord): boolean {
  const payment = Number(values[0]);
  return facts.every(({ role, type }, i) => {
    const value = values[i] ?? null;
    if (typeof value !== "number") return true;
    return role === "birth" ? value <= payment : type === "date" || value >= 0;
  });
}

/** @param turn which identity and which later day are tried on this person */
export function contradictions(
  program: Program,
  facts: FactRecord,
  precedes: Precedes,
  turn: number,
): readonly Contradiction[] {
  const answer = assessFacts(program, facts);
  return [
    ...ofSituations(program, facts, precedes),
    ...ofSubsidies(program, answer, facts),
    ...ofBenefit(program, answer, facts),
    ...ofChanges(program, facts, answer, turn),
  ];
}

/** One ordinary situation at most, on every day of the year one at least, and exceptions in order. */
function ofSituations(program: Program, facts: FactRecord, precedes: Precedes): readonly Contradiction[] {
  const world = worldOf(program, facts);
  if (!isTrue(eligible(program), world)) return [];
  const holding = program.situations.flatMap(({ when }, i) => (isTrue(when, world) ? [i] : []));
  const exceptional = holding.filter((i) => program.situations[i]?.exceptional === true);
  if (holding.length === 0 && yearOf(Number(facts.values[0])) === program.year)
    return found("one-situation-a-day", "a day without a situation");
  if (exceptional.length === 0)
    return holding.length > 1 ? found("one-situation-a-day", "two ordinary situations") : [];
  const [first, ...others] = exceptional;
  const ordered = others.every((other) => precedes(first ?? -1, other));
  return ordered ? [] : found("exceptions-ordered", "unordered exceptions");
}

function ofSubsidies(
  program: Program,
  { subsidies, components, due }: Assessment,
  facts: FactRecord,
): readonly Contradiction[] {
  const known = facts.values.every((value, i) => value !== null || program.facts[i]?.role === "certification");
  return subsidies.flatMap(({ amount, shares, component, group }) => {
    // Where what is paid is open, so is what of it is paid of each component.
    const paid = (components.length === 0 ? due : components.find(({ name }) => name === component)?.amount) ?? 0;
    const sum = (end: typeof lowest): number => shares.reduce((total, share) => total + end(share.amount), 0);
    const bounded = program.subsidies.some(({ funding }) => funding.parts.some(({ bound }) => bound !== undefined));
    // What a floor or a ceiling leaves open is open for those behind it, too.
    const adds = bounded
      ? sum(lowest) <= lowest(amount) && sum(highest) >= highest(amount)
      : sum(lowest) === lowest(amount) && sum(highest) === highest(amount);
    const unborne = shares.some((share) => share.payer === null && highest(share.amount) > shares.length);
    const sole = program.subsidies.filter((one) => program.groups[one.group]?.name === group);
    const split = sole.every(({ funding: { parts }, rates }) =>
      [...parts.map((part) => part.split.kind === "payers"), rates[facts.tier]?.kind === "exact"].every(Boolean),
    );
    const { mode } = program.combination;
    const decided = mode === "first" || (mode === "highest" && typeof amount === "number");
    return [
      ...(highest(amount) > highest(paid) ? found("subsidy-within-component", "a subsidy above its component") : []),
      ...(adds ? [] : found("shares-add-up", "shares that don't add up")),
      ...(known && unborne && split && decided ? found("shares-add-up", "a part that nobody bears") : []),
    ];
  });
}

/** Starts that count from the payment alone; fixed starts and other facts are rules that say so. */
function ofBenefit(program: Program, { situation, benefit }: Assessment, facts: FactRecord): readonly Contradiction[] {
  const from = program.situations.find(({ name }) => name === situation)?.benefitFrom;
  if (from?.kind !== "afterWaiting" || from.base.kind !== "fact" || from.base.fact !== 0) return [];
  const day = Number(facts.values[0]);
  const start = benefit.from === null ? day : Math.floor(Date.parse(`${benefit.from}T00:00:00Z`) / 86_400_000);
  return start < day ? found("benefits-after-payment", "benefits before the payment") : [];
}

/** One identity more, and a payment some days later under ordinary situations. */
function ofChanges(program: Program, facts: FactRecord, before: Assessment, turn: number): readonly Contradiction[] {
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
    ...(isMore(before, richer, program)
      ? found("identity-never-raises", "a further identity raises what is payable")
      : []),
    ...(ordinary && isMore(later, before, program)
      ? found("later-never-lowers", "a later payment lowers what is payable")
      : []),
  ];
}
/** Of an amount that is open only what is left of that same amount can be compared. */
export function areComparable(one: Assessment, other: Assessment): boolean {
  const isFixed = ({ due, components }: Assessment): boolean =>
    typeof due === "number" && components.every(({ amount }) => typeof amount === "number");
  if (isFixed(one) && isFixed(other)) return true;
  const charged = ({ components, trace }: Assessment): unknown => [
    components,
    trace.filter(({ rule }) => rule === "standard" || rule === "variant"),
  ];
  return one.components.length > 0 && JSON.stringify(charged(one)) === JSON.stringify(charged(other));
}
function isMore(one: Assessment, other: Assessment, { combination }: Program): boolean {
  if (one.payable === null || other.payable === null || !areComparable(one, other)) return false;
  const most = combination.mode !== "unspecified" && highest(other.payable) > highest(one.payable);
  return most || lowest(other.payable) > lowest(one.payable);
}
