// Steps 4 to 6 over all paid components: what is granted in all, by whom, and why. The situation's own word on subsidies is not asked here.
import {
  addAmounts,
  reckoned,
  type Amount,
  type ConsideredSubsidy,
  type Ends,
  type GrantedSubsidy,
  type OpenPoint,
  type Reason,
  type TraceEntry,
} from "@zhengce/runtime";
import { candidatesOn, capOf, type Candidate, type Cap } from "./candidates.js";
import { combine, type Grant } from "./combination.js";
import type { PaidComponent } from "./components.js";
import type { World } from "./conditions.js";
import type { CombinationSpec, FundingPart } from "../program.js";
import { openShares, sharesOf, undecidedShare } from "./shares.js";

export interface Settlement {
  readonly total: Amount;
  /** What is left of the bill. */
  readonly payable: Amount;
  readonly subsidies: readonly GrantedSubsidy[];
  readonly considered: readonly ConsideredSubsidy[];
  /** Rates that the notice leaves open. */
  readonly openRates: readonly OpenPoint[];
  /** Shares without a payer. */
  readonly openPayers: readonly OpenPoint[];
  /** What the outcome rests on beside the trace. */
  readonly rests: readonly Rest[];
  readonly trace: readonly TraceEntry[];
}

/** A part of a funding, or the entry of a subsidy that bears on the outcome without being granted. */
export type Rest = FundingPart | TraceEntry;

/** The candidates on one paid component. */
export interface Contest {
  readonly part: PaidComponent;
  readonly cap: Cap;
  readonly candidates: readonly Candidate[];
}

/** One contest a component, in the order paid. */
export function contests(paid: readonly PaidComponent[], world: World): readonly Contest[] {
  return paid.map((part) => {
    const cap = capOf(part, world);
    return { part, cap, candidates: candidatesOn(part, cap, world) };
  });
}

/** Settles each contest by the program's combination, as a situation that grants subsidies does. */
export function settle(all: readonly Contest[], world: World): Settlement {
  return all.map((contest) => settleOne(contest, world)).reduce(joined, NOTHING);
}

const NOTHING: Settlement = {
  ...{ total: 0, payable: 0, subsidies: [], considered: [], openRates: [], openPayers: [], rests: [], trace: [] },
};

function joined(a: Settlement, b: Settlement): Settlement {
  return {
    total: addAmounts(a.total, b.total),
    payable: addAmounts(a.payable, b.payable),
    subsidies: [...a.subsidies, ...b.subsidies],
    considered: [...a.considered, ...b.considered],
    openRates: [...a.openRates, ...b.openRates],
    openPayers: [...a.openPayers, ...b.openPayers],
    rests: [...a.rests, ...b.rests],
    trace: [...a.trace, ...b.trace],
  };
}

function settleOne(contest: Contest, world: World): Settlement {
  const { part, cap, candidates } = contest;
  if (candidates.length === 0) return { ...NOTHING, payable: part.amount };
  const { mode, entry } = world.program.combination;
  const { total, grants, verdicts } = combine(mode, candidates, cap);
  const granted = grants.map((grant) => grantedSubsidy(grant, world));
  return {
    total: reckoned(total.min, total.max),
    payable: leftOf(contest, mode),
    subsidies: granted.map((one) => one.subsidy),
    considered: verdicts.map((verdict) => considered(verdict.candidate, verdict.granted, verdict.reason)),
    openRates: candidates.flatMap((candidate) => (candidate.open === null ? [] : [candidate.open])),
    openPayers: granted.flatMap((one) => one.open),
    rests: [...granted.flatMap((one) => one.parts), ...bearing(contest, mode, grants)],
    trace: [
      ...cap.entries,
      ...(candidates.length > 1 && entry !== null ? [entry] : []),
      ...grants.map((grant) => grant.candidate.entry),
    ],
  };
}

/** What the person still pays: where the least is paid less what is granted there at most, where the most is less what is there at least. */
function leftOf({ part: { paid }, cap, candidates }: Contest, mode: CombinationSpec["mode"]): Amount {
  const granted = (end: "min" | "max", at: "atMin" | "atMax"): Ends => {
    const there = candidates.map((candidate) => ({
      ...candidate,
      worth: candidate[at],
      atMin: candidate[at],
      atMax: candidate[at],
    }));
    return combine(mode, there, { min: cap[end], max: cap[end] }).total;
  };
  return reckoned(paid.min - granted("min", "atMin").max, paid.max - granted("max", "atMax").min);
}

/**
 * Where it is open which subsidy counts, or how much the sum of them is taken of, every candidate bears on the range; the first of several shuts the others out even where it
 * is worth nothing; an open rate is said to be open whether it wins or not.
 */
function bearing(
  { part: { paid }, candidates }: Contest,
  mode: CombinationSpec["mode"],
  grants: readonly Grant[],
): readonly TraceEntry[] {
  const isOpen = grants.some(({ undecided }) => undecided !== null) || (mode === "sum" && paid.min < paid.max);
  const bears = ({ open }: Candidate, index: number): boolean =>
    isOpen || open !== null || (mode === "first" && index === 0);
  return candidates.filter(bears).map(({ entry }) => entry);
}

/** Every candidate, none granted, for one reason. */
export function refused(all: readonly Contest[], reason: Reason): readonly ConsideredSubsidy[] {
  return all.flatMap((contest) => contest.candidates.map((candidate) => considered(candidate, false, reason)));
}

function considered(
  { group, component, worth, entry }: Candidate,
  granted: boolean,
  reason: Reason,
): ConsideredSubsidy {
  const amount = reckoned(worth.min, worth.max);
  return { group, component, amount, clause: entry.clause, granted, reason };
}

function grantedSubsidy(
  { candidate, amount, undecided }: Grant,
  world: World,
): {
  readonly subsidy: GrantedSubsidy;
  readonly open: readonly OpenPoint[];
  readonly parts: readonly FundingPart[];
} {
  const { group, component, funding, entry } = candidate;
  const whole = reckoned(amount.min, amount.max);
  const shares = undecided === null ? sharesOf(funding, amount, world) : [undecidedShare(whole, undecided, world)];
  return {
    subsidy: { group, component, amount: whole, shares: shares.map((one) => one.share), clause: entry.clause },
    parts: shares.flatMap(({ part }) => part ?? []),
    open: openShares(shares, group, component),
  };
}
