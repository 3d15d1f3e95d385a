// A program and its superior's → the program with its open slots answered from there, where 未尽事宜 (or the slot's own 按) names the superior.
// What was filled says so: in the trace with the superior's document and clause, and still among what this notice leaves open.
import { dayNumber, figureOf } from "@zhengce/runtime";
import type { Amount, OpenPoint, RuleCode, SlotCode, TraceEntry } from "@zhengce/runtime";
import type {
  ChangeSpec,
  CombinationSpec,
  ChosenDay,
  PaySpec,
  Program,
  SituationSpec,
  SubsidySpec,
} from "../../decision/program.js";
import { noBenefits } from "../../decision/no-benefits.js";
import { renaming } from "./rename-terms.js";
import type { Renaming } from "./rename-terms.js";
import { sameDocument } from "./superior.js";

interface Context {
  readonly superior: Program;
  readonly document: string;
  readonly renaming: Renaming;
}

/**
 * Situations, subsidies and groups are matched by name. What the superior leaves open too, or words in facts that this notice does not
 * ask for, stays open. Without 未尽事宜 the program comes back as it is.
 */
export function fillFromSuperior(program: Program, superior: Program): Program {
  if (program.residual === null) return program;
  const years = yearsBetween(program, superior);
  if (years === null) return leftOpen(program, superior);
  const context: Context = { superior, document: program.residual, renaming: renaming(superior, program, years) };
  return {
    ...program,
    components: program.components.map((component) => {
      const theirs = superior.components.find(({ name }) => name === component.name);
      if (theirs === undefined || component.amounts.some((amount) => !isUnstated(amount))) return component;
      if (theirs.amounts.length !== component.amounts.length) return component;
      const entry = cite(context, theirs.entry, component.entry);
      return { ...component, amounts: theirs.amounts, entry };
    }),
    situations: program.situations.map((situation) => fillSituation(context, program, situation)),
    subsidies: program.subsidies.map((subsidy) => fillSubsidy(context, program, subsidy)),
    combination: fillCombination(context, program.combination),
    changes: fillChanges(context, program.changes),
  };
}

/** Neither a figure nor an end of one. */
function isUnstated(amount: Amount): boolean {
  return figureOf(amount) === null;
}

/** By how many years the superior's days move to this notice's; null where it does not hold for this notice's year. */
function yearsBetween({ year }: Program, superior: Program): number | null {
  if (year === null || superior.year === null || superior.year === year) return 0;
  const { inForce } = superior;
  if (inForce === undefined || dayNumber(year, 12, 31) < inForce.from) return null;
  return inForce.to !== null && dayNumber(year, 1, 1) > inForce.to ? null : year - superior.year;
}

/** The program as it is; what it leaves to a document of another year names both years. */
function leftOpen(program: Program, { year }: Program): Program {
  const own = program.year;
  if (own === null || year === null) return program;
  const named = <Point extends OpenPoint>(point: Point): Point =>
    point.document !== null && program.residual !== null && sameDocument(point.document, program.residual)
      ? { ...point, otherYear: { notice: own, document: year } }
      : point;
  return {
    ...program,
    situations: program.situations.map((situation) => ({ ...situation, open: situation.open.map(named) })),
    subsidies: program.subsidies.map((subsidy) => ({
      ...subsidy,
      rates: subsidy.rates.map((rate) => (rate?.kind === "unspecified" ? { ...rate, open: named(rate.open) } : rate)),
    })),
    changes: program.changes.map((change) => ({ ...change, open: change.open.map(named) })),
    doubts: program.doubts.map((doubt) => ({ ...doubt, open: doubt.open.map(named) })),
  };
}

/** The superior's rule with its document and clause; clause and line are this notice's own, where it leaves it open. */
function cite({ document }: Context, theirs: TraceEntry, own: TraceEntry | undefined): TraceEntry {
  const superior = { document, clause: theirs.clause };
  return { ...theirs, clause: own?.clause ?? "", line: own?.line ?? 1, superior };
}

type Slot = Extract<SlotCode, "payment" | "grant" | "benefit-from" | "benefit-to">;

function fillSituation(context: Context, program: Program, own: SituationSpec): SituationSpec {
  const theirs = context.superior.situations.find(({ name }) => name === own.name);
  if (theirs === undefined) return own;
  const asked = (slot: Slot): boolean =>
    own.open.some(
      (point) => point.slot === slot && point.document !== null && sameDocument(point.document, context.document),
    );
  const end = <Day extends ChosenDay>(
    mine: Day | null,
    other: Day | null,
    slot: Slot,
    rename: (day: Day) => Day | null,
  ): Day | null => (mine === null && other !== null && asked(slot) ? rename(other) : mine);
  const benefitFrom = end(own.benefitFrom, theirs.benefitFrom, "benefit-from", context.renaming.chosenDay);
  const benefitTo = end(own.benefitTo, theirs.benefitTo, "benefit-to", context.renaming.day);
  const pays = own.pays === null && asked("payment") ? payOf(context, program, theirs.pays) : own.pays;
  const grants = own.grants === "unspecified" && asked("grant") ? theirs.grants : own.grants;
  const filled: Slot[] = [];
  if (pays !== own.pays) filled.push("payment");
  if (grants !== own.grants) filled.push("grant");
  if (benefitFrom !== own.benefitFrom) filled.push("benefit-from");
  if (benefitTo !== own.benefitTo) filled.push("benefit-to");
  if (filled.length === 0) return own;
  const [first] = own.entries;
  return {
    ...own,
    pays,
    grants,
    benefitFrom,
    benefitTo,
    noBenefits: noBenefitsEntry(context, own, { benefitFrom, benefitTo }),
    open: own.open.map((point) =>
      filled.some((slot) => point.slot === slot) ? { ...point, answeredBy: context.document } : point,
    ),
    entries: [...own.entries, ...slotEntries(theirs, filled).map((entry) => cite(context, entry, first))],
  };
}

/** Traced where the benefits, an end of which the superior fixes, would end before they start. */
function noBenefitsEntry(
  { document }: Context,
  { name, entries }: SituationSpec,
  ends: Pick<SituationSpec, "benefitFrom" | "benefitTo">,
): TraceEntry | null {
  const about = noBenefits(name, ends);
  const own = entries.find(({ rule }) => rule === "benefit") ?? entries[0];
  if (about === null || own === undefined) return null;
  return { rule: "no-benefits", clause: own.clause, line: own.line, about, superior: { document, clause: own.clause } };
}

/** The superior's own statements of the slots filled. */
function slotEntries({ entries }: SituationSpec, filled: readonly Slot[]): readonly TraceEntry[] {
  const rules: Readonly<Record<Slot, RuleCode>> = {
    payment: "payment",
    grant: "grant",
    "benefit-from": "benefit",
    "benefit-to": "benefit",
  };
  return entries.filter(({ rule }) => filled.some((slot) => rules[slot] === rule));
}

function payOf(context: Context, program: Program, theirs: readonly PaySpec[] | null): readonly PaySpec[] | null {
  const made = theirs?.flatMap((pay) => {
    const component = context.renaming.component(pay.component);
    if (component === null || program.components[component] === undefined) return [];
    const counted = (pay.counted ?? []).flatMap((part) => {
      const fact = context.renaming.fact(part.fact);
      return fact === null || program.facts[fact]?.range === undefined ? [] : [{ ...part, fact }];
    });
    if (pay.counted === undefined) return [{ ...pay, component }];
    return counted.length === pay.counted.length ? [{ ...pay, component, counted }] : [];
  });
  return made === undefined || made.length !== theirs?.length ? null : made;
}

function fillSubsidy(context: Context, program: Program, own: SubsidySpec): SubsidySpec {
  const theirs = context.superior.subsidies.find(
    ({ group, component, when }) =>
      when === null &&
      context.superior.groups[group]?.name === program.groups[own.group]?.name &&
      context.renaming.component(component) === own.component,
  );
  if (theirs === undefined) return own;
  const tierOf = (tier: number): number =>
    context.superior.tiers.length === 0 ? 0 : context.superior.tiers.indexOf(program.tiers[tier] ?? "");
  const takes = own.rates.map((rate, tier) => {
    const answer = theirs.rates[tierOf(tier)] ?? null;
    const asked =
      rate?.kind === "unspecified" && rate.open.document !== null && sameDocument(rate.open.document, context.document);
    return asked && answer !== null && answer.kind !== "unspecified" ? answer : null;
  });
  const funding = fillFunding(context, own, theirs);
  if (takes.every((rate) => rate === null) && funding === own.funding) return own;
  return {
    ...own,
    rates: own.rates.map((rate, tier) => takes[tier] ?? rate),
    funding,
    entries: own.entries.map((entry, tier) => {
      const cited = theirs.entries[tierOf(tier)];
      return cited === undefined ? entry : cite(context, cited, entry);
    }),
  };
}

/** Who pays, where this notice leaves all of it to the superior. */
function fillFunding(context: Context, own: SubsidySpec, theirs: SubsidySpec): SubsidySpec["funding"] {
  const [part] = own.funding.parts;
  const document = part?.split.kind === "unspecified" ? (part.split.document ?? context.document) : null;
  const asked = own.funding.parts.length === 1 && document !== null && sameDocument(document, context.document);
  const parts = theirs.funding.parts.flatMap((each) => {
    const when = each.when === null ? null : context.renaming.predicate(each.when);
    return each.when !== null && when === null ? [] : [{ ...each, when }];
  });
  const whole = parts.length === theirs.funding.parts.length && parts.length > 0;
  return asked && whole ? { ...theirs.funding, parts } : own.funding;
}

function fillCombination(context: Context, own: CombinationSpec): CombinationSpec {
  const theirs = context.superior.combination;
  if (own.mode !== "unspecified" || theirs.mode === "unspecified" || theirs.entry === null) return own;
  return { mode: theirs.mode, entry: cite(context, theirs.entry, own.entry ?? undefined), document: null };
}

/** The superior's cases in place of one that leaves everything open; none where one of them can't be said here. */
function fillChanges(context: Context, own: readonly ChangeSpec[]): readonly ChangeSpec[] {
  const [only] = own;
  const silent = own.length === 0 || (own.length === 1 && only?.when === null && only.effect === "unspecified");
  if (!silent) return own;
  const made = context.superior.changes.flatMap((change) => {
    const when = change.when === null ? null : context.renaming.predicate(change.when);
    const dueBy = change.dueBy === null ? null : context.renaming.day(change.dueBy);
    const lost = (change.when !== null && when === null) || (change.dueBy !== null && dueBy === null);
    return lost ? [] : [{ ...change, when, dueBy, entry: cite(context, change.entry, only?.entry) }];
  });
  return made.length === context.superior.changes.length && made.length > 0 ? made : own;
}
