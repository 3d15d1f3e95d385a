// Paid components and a person's standing to the subsidies granted on them, with shares, reasons and trace. Knows nothing of dates.
import type { ConsideredSubsidy, GrantedSubsidy, OpenPoint, Reason, TraceEntry } from "../assessment.js";
import type { Combine } from "./combine.js";
import type { BillLine, Candidate, SituationRule } from "./rules.js";
import { sharesOf, undecidedShare } from "./shares.js";
import { amountBetween } from "../ranges.js";

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
/** One component whose amount is known, with the subsidies that the person's groups qualify for. */
interface Contest<Group extends string> {
  readonly component: string;
  readonly subsidised: boolean;
  readonly cap: number;
  readonly capEntries: readonly TraceEntry[];
  readonly candidates: readonly Candidate<Group>[];
}

function contestsOn<Group extends string, Held, Met>(
  lines: readonly BillLine<Group, Held, Met>[],
  standing: Standing<Held, Met>,
): readonly Contest<Group>[] {
  return lines.flatMap(({ component, amount: paid }) => {
    if (paid === null) return [];
    let cap = paid;
    const capEntries: TraceEntry[] = [];
    for (const { amounts, entry } of component.caps) {
      const lower = amounts[standing.tier] ?? cap;
      if (lower < cap) capEntries.push(entry);
      cap = Math.min(cap, lower);
    }
    const claim = { ...standing, paid, cap };
    const candidates = component.subsidies.flatMap((subsidy) => subsidy(claim));
    return [{ component: component.name, subsidised: component.subsidies.length > 0, cap, capEntries, candidates }];
  });
}

/** What is granted over all components. */
export interface Grants<Group extends string = string> {
  readonly min: number;
  readonly max: number;
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
    return { ...NOTHING, considered: refused(all, { code: "none-in-situation", situation: situation.name }) };
  const open = all.filter((contest) => contest.subsidised);
  return {
    ...NOTHING,
    max: open.reduce((sum, contest) => sum + contest.cap, 0),
    considered: refused(all, { code: "situation-open", situation: situation.name }),
    trace: open.flatMap((contest) => contest.capEntries),
  };
}

const NOTHING: Grants<never> = {
  min: 0,
  max: 0,
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
  let min = 0;
  let max = 0;
  const subsidies: Grants<Group>["subsidies"][number][] = [];
  const considered: Grants<Group>["considered"][number][] = [];
  const openRates: OpenPoint[] = [];
  const openPayers: OpenPoint[] = [];
  const trace: TraceEntry[] = [];
  for (const { component, cap, capEntries, candidates } of all) {
    if (candidates.length === 0) continue;
    const combined = terms.combine(candidates, cap);
    min += combined.min;
    max += combined.max;
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
      const amount = amountBetween(outcome.min, outcome.max);
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
  return { min, max, subsidies, considered, openRates, openPayers, trace };
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
  return { group, component, amount: amountBetween(worth.min, worth.max), clause: entry.clause, granted, reason };
}
