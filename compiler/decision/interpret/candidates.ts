// Step 4: the subsidies that a person's groups qualify for on one paid component, and what each is worth under the cap.
import type { Ends, OpenPoint, TraceEntry } from "@zhengce/runtime";
import type { PaidComponent } from "./components.js";
import { isMet, valueOf, type World } from "./conditions.js";
import { worthOf } from "../rate.js";
import type { FundingSpec } from "../program.js";

export interface Candidate {
  readonly group: string;
  readonly component: string;
  /** Cut to [0, cap], over all that the person may have to pay. */
  readonly worth: Ends;
  /** What it is worth where the least is paid, and where the most is. */
  readonly atMin: Ends;
  readonly atMax: Ends;
  readonly funding: FundingSpec;
  readonly entry: TraceEntry;
  /** Of a rate that the notice leaves open. */
  readonly open: OpenPoint | null;
}

/** The most that subsidies may bear of a component at either end of what is paid, and the caps of the program that lower it. */
export interface Cap extends Ends {
  readonly entries: readonly TraceEntry[];
}

/** What is paid of a component, or a cap of the program where that is lower. */
export function capOf({ component, paid }: PaidComponent, world: World): Cap {
  let { min, max } = paid;
  const entries: TraceEntry[] = [];
  for (const cap of world.program.caps) {
    const amount = cap.component === component ? (cap.amounts[world.facts.tier] ?? null) : null;
    if (amount === null) continue;
    if (amount < max) entries.push(cap.entry);
    [min, max] = [Math.min(min, amount), Math.min(max, amount)];
  }
  return { min, max, entries };
}

/** The candidates on a paid component, in declared order. */
export function candidatesOn(
  { component, name, paid, plain }: PaidComponent,
  cap: Cap,
  world: World,
): readonly Candidate[] {
  const { program, facts } = world;
  return program.subsidies.flatMap((subsidy) => {
    const rate = subsidy.rates[facts.tier] ?? null;
    const entry = subsidy.entries[facts.tier];
    if (subsidy.component !== component || rate === null || entry === undefined) return [];
    if (!world.holds(subsidy.group) || !isMet(subsidy.when, world)) return [];
    const given = (fact: number): number | null => {
      const value = valueOf(world, fact);
      return typeof value === "number" ? value : null;
    };
    const at = (end: "min" | "max"): Ends =>
      worthOf(rate, { paid: paid[end], plain: plain === null ? null : plain[end], cap: cap[end], given });
    const [atMin, atMax] = [at("min"), at("max")];
    const worth = { min: atMin.min, max: atMax.max };
    const isOpen = rate.kind === "unspecified" || (rate.kind === "given" && given(rate.fact) === null);
    const open = isOpen ? rate.open : null;
    const group = program.groups[subsidy.group]?.name ?? "";
    return [{ group, component: name, worth, atMin, atMax, funding: subsidy.funding, entry, open }];
  });
}
