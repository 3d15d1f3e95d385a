// Paid components and a person's standing to the subsidies granted on them, with shares, reasons and trace. Knows nothing of dates.
import type { Amount, ConsideredSubsidy, GrantedSubsidy, OpenPoint, Reason, TraceEntry } from "../assessment.js";
import type { Combine } from "./combine.js";
import { ABSENT } from "./facts.js";
import { candidatesOf } from "./rates.js";
import type { BillLine, Candidate, SituationRule } from "./rules.js";
import { sharesOf, undecidedShare } from "./shares.js";
import { reckoned, type Ends } from "../open-ends.js";
import { addAmounts } from "../ranges.js";

/** How a notice combines the subsidies of several identities. */
export interface Combination {
  readonly combine: Combine;
  /** Traced where more than one competes. */
  readonly entry: TraceEntry | null;
  /** That says how they combine where the notice leaves it open; null = that of 未尽事宜. */
  readonly document: string | null;
}
/** What every answer of a notice says: its name, its tiers and groups, how it combines subsidies, the document of 未尽事宜. */
export interface Terms<Tier extends string = string, Held = unknown> {
  readonly notice: string;
  readonly tiers: readonly Tier[];
  /** The mask with a group alone, for each group. */
  readonly masks: ReadonlyMap<string, Held>;
  readonly combination: Combination;
  readonly residual: string | null;
}
/** Who the person is to the subsidies: groups held, conditions met. */
export interface Standing<Held, Met> {
  readonly tier: number;
  readonly held: Held;
  readonly met: Met;
  /** Fen of the amounts that the person states and that subsidies are percentages of, below 0 where one is absent. */
  readonly given?: readonly number[];
}
/** One end of what is paid of a component: the most that subsidies may bear, the caps that lower it to that, and what each comes to. */
interface End<Group extends string> {
  readonly cap: number;
  readonly entries: readonly TraceEntry[];
  readonly candidates: readonly Candidate<Group>[];
}
/** One paid component, with the subsidies that the person's groups qualify for. */
interface Contest<Group extends string> {
  readonly component: string;
  readonly subsidised: boolean;
  readonly paid: Ends;
  readonly low: End<Group>;
  /** The same as `low` where what is paid is not open. */
  readonly high: End<Group>;
  /** What each comes to over all that the person may have to pay. */
  readonly candidates: readonly Candidate<Group>[];
}

function contestsOn<Group extends string, Held, Met>(
  { masks }: Pick<Terms, "masks">,
  lines: readonly BillLine<Group, Held, Met>[],
  standing: Standing<Held, Met>,
): readonly Contest<Group>[] {
  return lines.map(({ component: { name, caps, subsidies }, paid, plain }) => {
    const at = (end: keyof Ends): End<Group> => {
      let cap = paid[end];
      const entries: TraceEntry[] = [];
      for (const { amounts, entry } of caps) {
        const lower = amounts[standing.tier] ?? cap;
        if (lower < cap) {
          entries.push(entry);
          cap = lower;
        }
      }
      const claim = { ...standing, paid: paid[end], plain: plain?.[end] ?? ABSENT, cap };
      return {
        cap,
        entries,
        candidates: subsidies.flatMap((subsidy) => candidatesOf(subsidy, { component: name, masks }, claim)),
      };
    };
    const high = at("max");
    const low = paid.min === paid.max ? high : at("min");
    const candidates =
      low === high ? high.candidates : low.candidates.map((one, index) => overAll(one, high.candidates[index] ?? one));
    return { component: name, subsidised: subsidies.length > 0, paid, low, high, candidates };
  });
}

function overAll<Group extends string>(low: Candidate<Group>, high: Candidate<Group>): Candidate<Group> {
  const inner = { min: high.worth.min, max: low.worth.max };
  return { ...low, worth: { ...low.worth, max: high.worth.max, inner } };
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
  const all = contestsOn(terms, lines, standing);
  if (situation.grants === "granted") return grant(terms, all);
  const left = situation.grants === "unspecified";
  const open = all.filter((contest) => left && contest.subsidised);
  return {
    ...NOTHING,
    subsidy: sumOf(open, ({ high }) => reckoned(0, high.cap)),
    payable: sumOf(all, ({ subsidised, paid, low }) =>
      reckoned(paid.min - (left && subsidised ? low.cap : 0), paid.max),
    ),
    considered: all.flatMap(({ component, candidates }) =>
      candidates.map((candidate) =>
        consideredAs(component, candidate, false, {
          code: left ? "situation-open" : "none-in-situation",
          situation: situation.name,
        }),
      ),
    ),
    trace: open.flatMap(({ high }) => high.entries),
  };
}

/** Amounts together. */
export function sumOf<T>(all: readonly T[], amount: (one: T) => Amount): Amount {
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
  return grant(terms, contestsOn(terms, bill ?? [], standing));
}

function grant<Group extends string>({ combination, residual }: Terms, all: readonly Contest<Group>[]): Grants<Group> {
  let subsidy: Amount = 0;
  let payable: Amount = 0;
  const subsidies: Grants<Group>["subsidies"][number][] = [];
  const considered: Grants<Group>["considered"][number][] = [];
  const openRates: OpenPoint[] = [];
  const openPayers: OpenPoint[] = [];
  const trace: TraceEntry[] = [];
  for (const contest of all) {
    const { component, paid, low, high, candidates } = contest;
    const combined = combination.combine(candidates, { min: low.cap, max: high.cap });
    // What the person still pays, at either end by itself.
    const at = (end: End<Group>): Ends =>
      low === high ? combined : combination.combine(end.candidates, { min: end.cap, max: end.cap });
    payable = addAmounts(payable, reckoned(paid.min - at(low).max, paid.max - at(high).min));
    if (candidates.length === 0) continue;
    subsidy = addAmounts(subsidy, reckoned(combined.min, combined.max));
    for (const entry of high.entries) trace.push(entry);
    if (candidates.length > 1 && combination.entry !== null) trace.push(combination.entry);
    combined.outcomes.forEach((outcome, index) => {
      const candidate = candidates[index];
      if (candidate === undefined) return;
      const won = outcome.max > 0;
      const { group, worth, entry, parts, remainder } = candidate;
      considered.push(consideredAs(component, candidate, won, outcome.reason));
      if (worth.open !== null) openRates.push(worth.open);
      if (!won) return;
      const shares =
        outcome.undecided === null
          ? sharesOf(parts, remainder, outcome.min, outcome.max)
          : undecidedShare(outcome.undecided, outcome.min, outcome.max, combination.document);
      const amount = reckoned(outcome.min, outcome.max);
      subsidies.push({ group, component, amount, shares: shares.map(({ share }) => share), clause: entry.clause });
      for (const { share, document } of shares)
        if (share.unspecified !== undefined)
          openPayers.push({
            ...{ slot: "payer", group, component, split: share.unspecified },
            document: document ?? residual,
          });
      trace.push(entry);
    });
  }
  return { subsidy, payable, subsidies, considered, openRates, openPayers, trace };
}

function consideredAs<Group extends string>(
  component: string,
  { group, worth, entry }: Candidate<Group>,
  granted: boolean,
  reason: Reason,
): Grants<Group>["considered"][number] {
  return { group, component, amount: reckoned(worth.min, worth.max), clause: entry.clause, granted, reason };
}
