// The checked model becomes the decision program: names become indices, statements become facts about numbers and days. What errors left
// broken is lowered as far as it goes and listed as a hole; nothing is reported here, the rules do that.
import type { Result } from "@zhengce/grammar";
import type { Model } from "../semantics/model.js";
import { membersOf } from "../semantics/symbols/exclusions.js";
import { lowerChanges } from "./lower/changes.js";
import { lowerCondition } from "./lower/conditions.js";
import { lowerContext, traceEntry } from "./lower/context.js";
import type { Hole, LowerContext, RulePlaces } from "./lower/context.js";
import { lowerRewards } from "./lower/rewards.js";
import { lowerScope } from "./lower/scope.js";
import { lowerSituations, situationDoubts } from "./lower/situations.js";
import { lowerCaps, lowerComponents } from "./lower/standards.js";
import { lowerSubsidies } from "./lower/subsidies.js";
import { withinCalendar } from "./within-calendar.js";
import type { CombinationSpec, FactSpec, GroupSpec, Program } from "./program.js";

export interface Lowered extends Result<Program | null> {
  /** Places that could not be lowered whole; a rule about persons should say nothing of what rests on them. */
  readonly holes: readonly Hole[];
  readonly places: RulePlaces;
}

/** Lowers a model. The program is null only where the file declares neither a notice nor anything that decides. */
export function lower(model: Model): Lowered {
  if (isEmpty(model)) return { value: null, diagnostics: [], holes: [], places: new Map() };
  const context = lowerContext(model);
  const combination = lowerCombination(context);
  const program: Omit<Program, "doubts"> = {
    notice: model.notice.name,
    year: model.notice.year,
    ...(model.notice.inForce === null ? {} : { inForce: model.notice.inForce }),
    facts: lowerFacts(context),
    groups: lowerGroups(context),
    ...lowerExclusions(context),
    tiers: model.tiers.map((tier) => tier.name),
    components: lowerComponents(context),
    scope: lowerScope(context),
    situations: lowerSituations(context),
    subsidies: lowerSubsidies(context, combination.mode),
    combination,
    caps: lowerCaps(context),
    rewards: lowerRewards(context),
    changes: lowerChanges(context),
    residual: model.notice.residual,
  };
  const doubts = [...situationDoubts(context), ...context.doubts];
  return {
    value: withinCalendar({ ...program, doubts }),
    diagnostics: [],
    holes: context.holes,
    places: context.places,
  };
}

function isEmpty(model: Model): boolean {
  return model.notice.node === null && model.situations.length + model.components.size + model.subsidies.length === 0;
}

function lowerFacts(context: LowerContext): readonly FactSpec[] {
  return context.factList.map(({ name, code, type, values, range, required, role }) => ({
    name,
    code,
    type,
    values: values.map((value) => value.name),
    ...(range === null ? {} : { range }),
    required,
    role: role === "payment" || role === "birth" || role === "certification" ? role : "declared",
  }));
}

function lowerGroups(context: LowerContext): readonly GroupSpec[] {
  return [...context.model.groups.values()].map((group) => ({
    name: group.name,
    kind: group.derived ? "derived" : "certified",
    includes: group.includes.flatMap((member) => context.groups.get(member) ?? []),
    when: group.condition === null ? null : lowerCondition(context, group.condition),
  }));
}

function lowerExclusions({ model, groups }: LowerContext): Pick<Program, "exclusive"> {
  if (model.exclusions.length === 0) return {};
  const claimable = (name: string): readonly number[] =>
    membersOf(model.groups, name).flatMap((member) =>
      model.groups.get(member)?.derived === false ? (groups.get(member) ?? []) : [],
    );
  return { exclusive: model.exclusions.map((exclusion) => exclusion.groups.map(claimable)) };
}

/** A notice that says nothing of several identities leaves open how they combine. */
function lowerCombination(context: LowerContext): CombinationSpec {
  const placed = context.model.combination;
  if (placed === null) return { mode: "unspecified", entry: null, document: null };
  const { mode, unspecified } = placed.node;
  const entry = traceEntry(context, placed, "combination", { mode });
  return { mode, entry, document: unspecified?.document?.value ?? null };
}
