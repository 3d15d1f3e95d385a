// Steps 4 to 6 over all paid components: what is granted in all, by whom, and why. The situation's own word on subsidies is not asked here.
import {
  addAmounts,
  type Amount,
  type ConsideredSubsidy,
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

/** The candidates on one paid component whose amount is known. */
export interface Contest {
  readonly component: number;
  readonly cap: Cap;
  readonly candidates: readonly Candidate[];
}

/** One contest a component whose amount is known, in the order paid. */
export function contests(paid: readonly PaidComponent[], world: World): readonly Contest[] {
  return paid.flatMap((part) => {
    if (part.amount === null) return [];
    const cap = capOf(part.component, part.amount, world);
    return [{ component: part.component, cap, candidates: candidatesOn(part, part.amount, cap.fen, world) }];
  });
}

/** Settles each contest by the program's combination, as a situation that grants subsidies does. */
export function settle(all: readonly Contest[], world: World): Settlement {
  return all.map((contest) => settleOne(contest, world)).reduce(joined, NOTHING);
}

const NOTHING: Settlement = {
  ...{ total: 0, subsidies: [], considered: [], openRates: [], openPayers: [], rests: [], trace: [] },
};

function joined(a: Settlement, b: Settlement): Settlement {
  return {
    total: addAmounts(a.total, b.total),
    subsidies: [...a.subsidies, ...b.subsidies],
    considered: [...a.considered, ...b.considered],
    openRates: [...a.openRates, ...b.openRates],
    openPayers: [...a.openPayers, ...b.openPayers],
    rests: [...a.rests, ...b.rests],
    trace: [...a.trace, ...b.trace],
  };
}

function settleOne({ cap, candidates }: Contest, world: World): Settlement {
  if (candidates.length === 0) return NOTHING;
  const { mode, entry } = world.program.combination;
  const { total, grants, verdicts } = combine(mode, candidates, cap.fen);
  const granted = grants.map((grant) => grantedSubsidy(grant, world));
  return {
    total,
    subsidies: granted.map((one) => one.subsidy),
    considered: verdicts.map((verdict) => considered(verdict.candidate, verdict.granted, verdict.reason)),
    openRates: candidates.flatMap((candidate) => (candidate.open === null ? [] : [candidate.open])),
    openPayers: granted.flatMap((one) => one.open),
    rests: [...granted.flatMap((one) => one.parts), ...bearing(mode, candidates, grants)],
    trace: [
      ...cap.entries,
      ...(candidates.length > 1 && entry !== null ? [entry] : []),
      ...grants.map((grant) => grant.candidate.entry),
    ],
  };
}

/**
 * Where it is open which subsidy counts, every candidate bears on the range; the first of several shuts the others out even where it
 * is worth nothing; an open rate is said to be open whether it wins or not.
 */
function bearing(
  mode: CombinationSpec["mode"],
  candidates: readonly Candidate[],
  grants: readonly Grant[],
): readonly TraceEntry[] {
  const isOpen = grants.some(({ undecided }) => undecided !== null);
  const bears = ({ open }: Candidate, index: number): boolean =>
    isOpen || open !== null || (mode === "first" && index === 0);
  return candidates.filter(bears).map(({ entry }) => entry);
}

/** Every candidate, none granted, for one reason. */
export function refused(all: readonly Contest[], reason: Reason): readonly ConsideredSubsidy[] {
  return all.flatMap((contest) => contest.candidates.map((candidate) => considered(candidate, false, reason)));
}

function considered(
  { group, component, amount, entry }: Candidate,
  granted: boolean,
  reason: Reason,
): ConsideredSubsidy {
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
  const shares = undecided === null ? sharesOf(funding, amount, world) : [undecidedShare(amount, undecided, world)];
  return {
    subsidy: { group, component, amount, shares: shares.map((one) => one.share), clause: entry.clause },
    parts: shares.flatMap(({ part }) => part ?? []),
    open: openShares(shares, group, component),
  };
}
