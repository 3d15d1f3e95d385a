// What a subsidy is worth under a cap, and the parts that its payers take. Money is fen; every worth lies within [0, cap].
import type { OpenPoint } from "../assessment.js";
import type {
  BillLine,
  Bearers,
  Candidate,
  Claim,
  ComponentRule,
  Part,
  Standard,
  Subsidy,
  Times,
  Worth,
} from "./rules.js";
import { ABSENT } from "./facts.js";
import { countable, paidOf } from "../counted.js";
import { percentOf, splitByWeights, WHOLE_PPM } from "../money.js";
import { FAR, type Ends } from "../open-ends.js";
import { entryOf } from "./rows.js";
import { LEFT_OPEN } from "./shares.js";

/** A fixed amount. */
export function exactly(fen: number, cap: number): Worth {
  const cut = within(fen, cap);
  return { min: cut, max: cut, open: null };
}
/** 不低于: from the floor up to the cap. */
export function notBelow(fen: number, cap: number): Worth {
  return { min: within(fen, cap), max: cap, open: null };
}
/** 不高于: from nothing up to the ceiling. */
export function notAbove(fen: number, cap: number): Worth {
  return { min: 0, max: within(fen, cap), open: null };
}
/** 全额. */
export function entirely(cap: number): Worth {
  return { min: cap, max: cap, open: null };
}
/** 个人实缴: all but what the person still pays. */
export function allBut(fen: number, paid: number, cap: number): Worth {
  return exactly(paid - fen, cap);
}
/** 未规定: anything up to the cap. */
export function undetermined(cap: number, open: OpenPoint): Worth {
  return { min: 0, max: cap, open };
}

/**
 * A percentage of a plain standard that is open: of what this person's standard is.
 * @param otherwise what it comes to where the person is charged by a variant
 */
export function partOfPlain(ppm: number, plain: number, otherwise: Ends, cap: number): Worth {
  const { min, max } = plain === ABSENT ? otherwise : exactly(percentOf(plain, ppm), cap);
  return { min: within(min, cap), max: within(max, cap), open: null };
}
/** At least such a percentage. */
export function notBelowPartOfPlain(ppm: number, plain: number, otherwise: Ends, cap: number): Worth {
  return { ...partOfPlain(ppm, plain, otherwise, cap), max: cap };
}
/** At most such a percentage. */
export function notAbovePartOfPlain(ppm: number, plain: number, otherwise: Ends, cap: number): Worth {
  return { ...partOfPlain(ppm, plain, otherwise, cap), min: 0 };
}
/**
 * A percentage of an amount that the person states.
 * @param amount in fen, below 0 where it is absent
 * @param open what is said then
 */
export function partOfGiven(
  amount: number | undefined,
  ppm: number,
  cap: number,
  open: OpenPoint,
  bound?: Part["bound"],
): Worth {
  if (amount === undefined || amount < 0) return undetermined(cap, open);
  const part = within(percentOf(amount, ppm), cap);
  return { min: bound === "ceiling" ? 0 : part, max: bound === "floor" ? cap : part, open: null };
}
/** 至少 and 至多: cut to those first, then to the cap; null where there is none. */
export function limitedTo(
  { min, max, open }: Worth,
  atLeast: number | null,
  atMost: number | null,
  cap: number,
): Worth {
  const cut = (fen: number): number => within(Math.min(Math.max(fen, atLeast ?? 0), atMost ?? Infinity), cap);
  return { min: cut(min), max: cut(max), open };
}

/** An amount cut to [0, cap]. */
function within(fen: number, cap: number): number {
  return Math.max(0, Math.min(fen, cap));
}

/** One candidate a group of the statement that is held, in the statement's order. */
export function candidatesOf<Group extends string, Held, Met>(
  { groups, at, when, worth, by, remainder = LEFT_OPEN }: Subsidy<Group, Held, Met>,
  { component, masks }: { readonly component: string; readonly masks: ReadonlyMap<string, unknown> },
  claim: Claim<Held, Met>,
): readonly Candidate<Group>[] {
  // Both are numbers, or both bigints: every group has its mask.
  const held = groups.filter((group) => Boolean((claim.held as number) & (masks.get(group) as number)));
  const place = at[claim.tier] ?? at[0];
  if (held.length === 0 || place === undefined || when?.(claim) === false) return [];
  const [clause, line, superior] = place;
  const rest = { worth: worth(claim), parts: by(claim), remainder };
  return held.map((group) => ({
    ...{ group, entry: entryOf(["subsidy", clause, line, { group, component }, superior]) },
    ...rest,
  }));
}

/** The mask with a group alone, for each group: bit `i` is that of `groups[i]`. */
export function masksOf<Group extends string>(groups: readonly Group[]): ReadonlyMap<Group, number> {
  return new Map(groups.map((group, index) => [group, 2 ** index]));
}
/** The same where there are more groups than a number has bits. */
export function wideMasksOf<Group extends string>(groups: readonly Group[]): ReadonlyMap<Group, bigint> {
  return new Map(groups.map((group, index) => [group, 2n ** BigInt(index)]));
}

/** Nobody is named to bear a part, or the document that names them is not at hand. */
export function unnamed(document: string | null = null): Bearers {
  return { open: { code: "left-open", document }, document };
}
/** Payers who bear a part together; how, nobody says. */
export function jointly(payers: readonly string[], document: string | null = null): Bearers {
  return { open: { code: "jointly", payers, document }, document: null };
}
/** One payer who bears all of a part. */
export function payer(name: string): Bearers {
  return { payers: [name], split: (fen) => [fen] };
}
/** Payers who bear a part by weights. */
export function sharedBy(names: readonly string[], weights: readonly number[]): Bearers {
  return { payers: names, split: (fen) => splitByWeights(fen, weights) };
}

/** A fixed part of a subsidy, or one that is stated as a floor or a ceiling. */
export function part(fen: number, bearers: Bearers, bound?: Part["bound"]): Part {
  return bound === undefined ? { take: () => fen, bearers } : { take: () => fen, bound, bearers };
}
/** A portion of the whole subsidy, in parts per million, rounded half up. */
export function portion(ppm: number, bearers: Bearers, bound?: Part["bound"]): Part {
  const take = (whole: number): number => percentOf(whole, ppm);
  return bound === undefined ? { take, bearers } : { take, bound, bearers };
}
/** What the parts before it left. */
export function rest(bearers: Bearers): Part {
  return { take: (_whole, left) => left, bearers };
}

/** A standard that is paid. @param ppm the part of it that is paid; all where left out */
export function pay<Group extends string, Held, Met>(
  component: ComponentRule<Group, Held, Met>,
  standard: Standard,
  ppm: number = WHOLE_PPM,
): BillLine<Group, Held, Met> {
  const { min, max, isVariant, open, entry } = standard;
  const paid = { min: percentOf(min, ppm), max: percentOf(max, ppm) };
  return { component, paid, plain: isVariant ? null : standard, open: open === undefined ? [] : [open], entry };
}
/** Any amount of a component, where the notice leaves open what is paid. */
export function unpriced<Group extends string, Held, Met>(
  component: ComponentRule<Group, Held, Met>,
): BillLine<Group, Held, Met> {
  return { component, paid: { min: 0, max: FAR }, plain: null, open: [], entry: null };
}
/** A standard that is paid once, or a part of it, and parts of it as often as facts say. */
export function payTimes<Group extends string, Held, Met>(
  component: ComponentRule<Group, Held, Met>,
  standard: Standard,
  ppm: number,
  times: readonly Times[],
): BillLine<Group, Held, Met> {
  const whole = countable(standard, times);
  const line = pay(component, { ...standard, ...whole }, ppm);
  const stated = whole.min < whole.max ? line.open : [];
  return { ...line, paid: paidOf(whole, ppm, times), open: [...stated, ...times.flatMap((one) => one.open ?? [])] };
}
/**
 * As often as a fact says.
 * @param value the fact, not given where it is below 0 or NaN @param least @param most its declared range
 * @param ppm the part of the standard, in parts per million
 * @param component the standard @param fact the fact, by name
 */
export function timesOf(
  value: number,
  [least, most]: readonly [least: number, most: number],
  ppm: number,
  component: string,
  fact: string,
): Times {
  if (value >= 0) return { ppm, min: value, max: value, most };
  const open: OpenPoint = { slot: "standard-facts", component, facts: [fact], document: null };
  return { ppm, min: least, max: most, most, open };
}
/** A standard whose amount the situation confirms. */
export function confirmed(standard: Standard): Standard {
  const { min, max, figure } = standard;
  return { ...standard, min: figure ?? min, max: figure ?? max };
}
