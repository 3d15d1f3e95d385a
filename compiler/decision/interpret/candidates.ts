// Step 4: the subsidies that a person's groups qualify for on one paid component, and what each is worth under the cap.
import type { Amount, OpenPoint, TraceEntry } from "@zhengce/runtime";
import type { PaidComponent } from "./components.js";
import { isMet, type World } from "./conditions.js";
import { worthOf } from "../rate.js";
import type { FundingSpec } from "../program.js";

export interface Candidate {
  readonly group: string;
  readonly component: string;
  /** Cut to [0, cap]. */
  readonly amount: Amount;
  readonly funding: FundingSpec;
  readonly entry: TraceEntry;
  /** Of a rate that the notice leaves open. */
  readonly open: OpenPoint | null;
}

/** The most that subsidies may bear of a component, and the caps of the program that lowered it to that. */
export interface Cap {
  readonly fen: number;
  readonly entries: readonly TraceEntry[];
}

/** What is paid of a component, or a cap of the program where that is lower. */
export function capOf(component: number, paid: number, world: World): Cap {
  let fen = paid;
  const entries: TraceEntry[] = [];
  for (const cap of world.program.caps) {
    const amount = cap.component === component ? (cap.amounts[world.facts.tier] ?? null) : null;
    if (amount === null || amount >= fen) continue;
    fen = amount;
    entries.push(cap.entry);
  }
  return { fen, entries };
}

/** The candidates on a component of which `paid` fen are paid, in declared order. */
export function candidatesOn(part: PaidComponent, paid: number, cap: number, world: World): readonly Candidate[] {
  const { program, facts } = world;
  return program.subsidies.flatMap((subsidy) => {
    const rate = subsidy.rates[facts.tier] ?? null;
    const entry = subsidy.entries[facts.tier];
    if (subsidy.component !== part.component || rate === null || entry === undefined) return [];
    if (!world.holds(subsidy.group) || !isMet(subsidy.when, world)) return [];
    const amount = worthOf(rate, paid, cap);
    const open = rate.kind === "unspecified" ? rate.open : null;
    const group = program.groups[subsidy.group]?.name ?? "";
    return [{ group, component: part.name, amount, funding: subsidy.funding, entry, open }];
  });
}
