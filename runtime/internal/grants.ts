// Paid components and a person's standing to the subsidies granted on them, with shares, reasons and trace. Knows nothing of dates.
import type { Amount, ConsideredSubsidy, GrantedSubsidy, OpenPoint, Reason, TraceEntry } from "../assessment.js";
import type { Combine } from "./combine.js";
import { ABSENT } from "./facts.js";
import type { BillLine, Candidate, ComponentRule, SituationRule } from "./rules.js";
import { sharesOf, undecidedShare } from "./shares.js";
import { reckoned, type Ends } from "../open-ends.js";
import { addAmounts } from "../ranges.js";

/** How a notice combines subsidies, and the document of 未尽事宜. */
export interface Terms {
  readonly combine: Combine;
  /** Traced where more than one competes. */
  readonly combinationEntry: TraceEntry | null;
  readonly residual: string | null;
}
/** Who the person is to the subsidies: groups held, conditions met. */
export interface Standing<Held, Met> {
  readonly tier: number;
  readonly held: Held;
  readonly met: Met;
}
/** One paid component, with the subsidies that the person's groups qualify for. */
interface Contest<Group extends string> {
  readonly component: string;
  readonly subsidised: boolean;
  readonly paid: Ends;
  readonly cap: Ends;
  readonly capEntries: readonly TraceEntry[];
  /** What each comes to over all that the person may have to pay, and at either end of it. */
  readonly candidates: readonly Candidate<Group>[];
  readonly atMin: readonly Candidate<Group>[];
  readonly atMax: readonly Candidate<Group>[];
}

function contestsOn<Group extends string, Held, Met>(
  lines: readonly BillLine<Group, Held, Met>[],
  standing: Standing<Held, Met>,
): readonly Contest<Group>[] {
  return lines.map(({ component, paid, plain }) => {
    const { name, subsidies } = component;
    const atEnd = (end: keyof Ends, cap: number): readonly Candidate<Group>[] => {
      const claim = { ...standing, paid: paid[end], plain: plain === null ? ABSENT : plain[end], cap };
      return subsidies.flatMap((subsidy) => subsidy(claim));
    };
    const { cap: most, entries: capEntries } = capOf(component, paid.max, standing.tier);
    const { cap: least } = capOf(component, paid.min, standing.tier);
    const atMax = atEnd("max", most);
    const atMin = paid.min === paid.max ? atMax : atEnd("min", least);
    const cap = { min: least, max: most };
    const candidates = paid.min === paid.max ? atMax : atMin.map((low, index) => overAll(low, atMax[index] ?? low));
    return { component: name, subsidised: subsidies.length > 0, paid, cap, capEntries, candidates, atMin, atMax };
  });
}

function overAll<Group extends string>(low: Candidate<Group>, high: Candidate<Group>): Candidate<Group> {
  const inner = { min: high.worth.min, max: low.worth.max };
  return { ...low, worth: { ...low.worth, max: high.worth.max, inner } };
}

/** What is paid, or a cap of the notice that is lower. */
function capOf<Group extends string, Held, Met>(
  { caps }: ComponentRule<Group, Held, Met>,
  paid: number,
  tier: number,
): { readonly cap: number; readonly entries: readonly TraceEntry[] } {
  let cap = paid;
  const entries: TraceEntry[] = [];
  for (const { amounts, entry } of caps) {
    const lower = amounts[tier] ?? cap;
    if (lower < cap) entries.push(entry);
    cap = Math.min(cap, lower);
  }
  return { cap, entries };
}

/** What is granted over all components. */
export interface Grants<Group extends string = string> {
  readonly subsidy: Amount;
  /** What is left of the bill. */
  readonly payable: Amount;
  readonly subsidies: readonly (GrantedSubsidy & { readonly group: Group })[];
  readonly considered: readonly (ConsideredSubsidy & { readonly group: Group })[];
  /** Rates that the notice leaves open. */
  readonly openRates: readonly OpenPoint[];
  /** Shares that nobody is named for. */
  readonly openPayers: readonly OpenPoint[];
  readonly trace: readonly TraceEntry[];
}

/** What the situation grants of the bill's subsidies. */
export function grantsIn<Group extends string, Held, Met>(
  terms: Terms,
  situation: SituationRule,
  lines: readonly BillLine<Group, Held, Met>[],
  standing: Standing<Held, Met>,
): Grants<Group> {
  const all = contestsOn(lines, standing);
  if (situation.grants === "granted") return grant(terms, all);
  if (situation.grants === "notGranted")
    return {
      ...NOTHING,
      payable: sumOf(all, ({ paid }) => reckoned(paid.min, paid.max)),
      considered: refused(all, { code: "none-in-situation", situation: situation.name }),
    };
  const open = all.filter((contest) => contest.subsidised);
  return {
    ...NOTHING,
    subsidy: sumOf(open, ({ cap }) => reckoned(0, cap.max)),
    payable: sumOf(all, ({ subsidised, paid, cap }) => reckoned(subsidised ? paid.min - cap.min : paid.min, paid.max)),
    considered: refused(all, { code: "situation-open", situation: situation.name }),
    trace: open.flatMap((contest) => contest.capEntries),
  };
}

function sumOf<T>(all: readonly T[], amount: (one: T) => Amount): Amount {
  return all.reduce<Amount>((sum, one) => addAmounts(sum, amount(one)), 0);
}

const NOTHING: Grants<never> = {
  subsidy: 0,
  payable: 0,
  subsidies: [],
  considered: [],
  openRates: [],
  openPayers: [],
  trace: [],
};

/** What the bill's subsidies come to for this standing, as a situation that grants them does. */
export function grantsFor<Group extends string, Held, Met>(
  terms: Terms,
  bill: readonly BillLine<Group, Held, Met>[] | null,
  standing: Standing<Held, Met>,
): Grants<Group> {
  return grant(terms, contestsOn(bill ?? [], standing));
}

function grant<Group extends string>(terms: Terms, all: readonly Contest<Group>[]): Grants<Group> {
  let subsidy: Amount = 0;
  let payable: Amount = 0;
  const subsidies: Grants<Group>["subsidies"][number][] = [];
  const considered: Grants<Group>["considered"][number][] = [];
  const openRates: OpenPoint[] = [];
  const openPayers: OpenPoint[] = [];
  const trace: TraceEntry[] = [];
  for (const contest of all) {
    const { component, cap, capEntries, candidates } = contest;
    const combined = terms.combine(candidates, cap);
    payable = addAmounts(payable, leftOf(terms, contest, combined));
    if (candidates.length === 0) continue;
    subsidy = addAmounts(subsidy, reckoned(combined.min, combined.max));
    for (const entry of capEntries) trace.push(entry);
    if (candidates.length > 1 && terms.combinationEntry !== null) trace.push(terms.combinationEntry);
    combined.outcomes.forEach((outcome, index) => {
      const candidate = candidates[index];
      if (candidate === undefined) return;
      const won = outcome.max > 0;
      considered.push(consideredAs(component, candidate, won, outcome.reason));
      if (candidate.worth.open !== null) openRates.push(candidate.worth.open);
      if (!won) return;
      const { group, entry, parts, remainder } = candidate;
      const shares =
        outcome.undecided === null
          ? sharesOf(parts, remainder, outcome.min, outcome.max)
          : undecidedShare(outcome.undecided, outcome.min, outcome.max);
      const amount = reckoned(outcome.min, outcome.max);
      subsidies.push({ group, component, amount, shares: shares.map(({ share }) => share), clause: entry.clause });
      for (const { share, document } of shares)
        if (share.unspecified !== undefined)
          openPayers.push({
            ...{ slot: "payer", group, component, split: share.unspecified },
            document: document ?? terms.residual,
          });
      trace.push(entry);
    });
  }
  return { subsidy, payable, subsidies, considered, openRates, openPayers, trace };
}

/** What the person still pays of a component, at either end by itself. */
function leftOf(terms: Terms, { paid, cap, atMin, atMax }: Contest<string>, combined: Ends): Amount {
  if (paid.min === paid.max) return reckoned(paid.min - combined.max, paid.max - combined.min);
  const { max: most } = terms.combine(atMin, { min: cap.min, max: cap.min });
  const { min: least } = terms.combine(atMax, { min: cap.max, max: cap.max });
  return reckoned(paid.min - most, paid.max - least);
}

function refused<Group extends string>(all: readonly Contest<Group>[], reason: Reason): Grants<Group>["considered"] {
  return all.flatMap(({ component, candidates }) =>
    candidates.map((candidate) => consideredAs(component, candidate, false, reason)),
  );
}

function consideredAs<Group extends string>(
  component: string,
  candidate: Candidate<Group>,
  granted: boolean,
  reason: Reason,
): Grants<Group>["considered"][number] {
  const { group, worth, entry } = candidate;
  return { group, component, amount: reckoned(worth.min, worth.max), clause: entry.clause, granted, reason };
}
