// The reference interpreter: a program and one person's facts to an assessment, step by step as docs/decision.md has them.
// Written for clarity; compiled notices are another implementation of the same page, and neither calls the other.
import {
  amountBetween,
  benefitWanting,
  formatDay,
  NO_SITUATION,
  NOT_ELIGIBLE,
  readFacts,
  situationGrantsNone,
  situationLeavesOpen,
  subtractAmounts,
  type Amount,
  type Assessment,
  type ConsideredSubsidy,
  type FactRecord,
  type GrantedSubsidy,
  type OpenPoint,
  type Reading,
  type TraceEntry,
} from "@zhengce/runtime";
import { dueOf, paidComponents, unknownComponents } from "./interpret-components.js";
import { dayOf, isTrue, worldOf, type World } from "./interpret-conditions.js";
import { factsOfTerm } from "./interpret-reads.js";
import { contests, refused, settle, type Contest } from "./interpret-settlement.js";
import type { DayTerm, Program, SituationSpec } from "./program.js";

/** Assesses one person given as JSON: the assessment, or everything that is wrong with the facts. */
export function assess(program: Program, rawFacts: unknown): Reading<Assessment> {
  const facts = readFacts(program, rawFacts);
  return facts.issues === undefined ? { value: assessFacts(program, facts.value) } : facts;
}

/** Assesses one person whose facts have been read. */
export function assessFacts(program: Program, facts: FactRecord): Assessment {
  const world = worldOf(program, facts);
  const { eligible, situation, trace } = applicable(world);
  if (situation === null) return emptyAnswer(world, eligible, trace);
  const paid = paidComponents(situation, world);
  const due = dueOf(situation, paid);
  const subsidies = subsidiesOf(situation, contests(paid, world), world);
  const from = benefitEnd(situation, "from", world);
  const to = benefitEnd(situation, "to", world);
  return {
    notice: program.notice,
    eligible,
    situation: situation.name,
    tier: program.tiers[facts.tier] ?? null,
    due,
    components: paid.map(({ name, amount }) => ({ name, amount })),
    subsidy: subsidies.total,
    subsidies: subsidies.granted,
    considered: subsidies.considered,
    payable: due === null ? null : subtractAmounts(due, subsidies.total),
    benefit: { from: from.day, to: to.day },
    unspecified: distinctPoints([
      ...situation.open,
      ...unknownComponents(paid, program.residual),
      ...subsidies.open,
      ...from.open,
      ...to.open,
    ]),
    trace: [...trace, ...situation.entries, ...paid.map((part) => part.entry), ...subsidies.trace],
  };
}

/** Steps 1 and 2: whether the person may join, and the situation that applies; null where none does or the person may not. */
export function applicable(world: World): {
  readonly eligible: boolean | null;
  readonly situation: SituationSpec | null;
  readonly trace: readonly TraceEntry[];
} {
  const { eligible, trace } = eligibility(world);
  const found = eligible === false ? undefined : world.program.situations.find((spec) => isTrue(spec.when, world));
  return { eligible, situation: found ?? null, trace };
}

function eligibility(world: World): { readonly eligible: boolean | null; readonly trace: readonly TraceEntry[] } {
  const scope = world.program.scope;
  if (scope === null) return { eligible: null, trace: [] };
  const excluding = scope.excludes.find((guard) => isTrue(guard.when, world));
  if (excluding !== undefined) return { eligible: false, trace: [excluding.entry] };
  if (scope.admits.length === 0) return { eligible: true, trace: [] };
  const admitting = scope.admits.find((guard) => isTrue(guard.when, world));
  if (admitting !== undefined) return { eligible: true, trace: [admitting.entry] };
  return { eligible: false, trace: [scope.entry] };
}

function emptyAnswer(world: World, eligible: boolean | null, trace: readonly TraceEntry[]): Assessment {
  const { program, facts } = world;
  return {
    notice: program.notice,
    eligible,
    situation: null,
    tier: program.tiers[facts.tier] ?? null,
    due: null,
    components: [],
    subsidy: 0,
    subsidies: [],
    considered: [],
    payable: null,
    benefit: { from: null, to: null },
    unspecified: [{ what: eligible === false ? NOT_ELIGIBLE : NO_SITUATION, document: program.residual }],
    trace,
  };
}

interface Subsidies {
  readonly total: Amount;
  readonly granted: readonly GrantedSubsidy[];
  readonly considered: readonly ConsideredSubsidy[];
  readonly open: readonly OpenPoint[];
  readonly trace: readonly TraceEntry[];
}

/** What the situation says of subsidies: granted, none, or left open up to the caps. */
function subsidiesOf(situation: SituationSpec, all: readonly Contest[], world: World): Subsidies {
  switch (situation.grants) {
    case "granted": {
      const { total, subsidies, considered, openRates, openPayers, trace } = settle(all, world);
      return { total, granted: subsidies, considered, open: [...openRates, ...openPayers], trace };
    }
    case "notGranted":
      return {
        total: 0,
        granted: [],
        considered: refused(all, situationGrantsNone(situation.name)),
        open: [],
        trace: [],
      };
    case "unspecified": {
      const subsidised = all.filter(({ component }) =>
        world.program.subsidies.some((subsidy) => subsidy.component === component),
      );
      const most = subsidised.reduce((sum, { cap }) => sum + cap.fen, 0);
      const considered = refused(all, situationLeavesOpen(situation.name));
      return {
        total: amountBetween(0, most),
        granted: [],
        considered,
        open: [],
        trace: subsidised.flatMap(({ cap }) => cap.entries),
      };
    }
  }
}

/** Step 8: an end that the notice leaves open stands among the situation's open points already. */
function benefitEnd(
  situation: SituationSpec,
  end: "from" | "to",
  world: World,
): { readonly day: string | null; readonly open: readonly OpenPoint[] } {
  const term = end === "from" ? situation.benefitFrom : situation.benefitTo;
  if (term === null) return { day: null, open: [] };
  const day = dayOf(term, world);
  if (day !== null) return { day: formatDay(day), open: [] };
  return {
    day: null,
    open: [{ what: benefitWanting(situation.name, end, namesOfFacts(term, world.program)), document: null }],
  };
}

/** Names of the facts that a term counts from, in the order met. */
export function namesOfFacts(term: DayTerm, program: Program): readonly string[] {
  return factsOfTerm(term).map((fact) => program.facts[fact]?.name ?? "");
}

/** Each open point once, where it is first said. */
export function distinctPoints(points: readonly OpenPoint[]): readonly OpenPoint[] {
  return points.filter(
    (point, index) =>
      points.findIndex((other) => other.what === point.what && other.document === point.document) === index,
  );
}
