// The subsidies of the program beside those of the model that they were made from.
import type { Program, SubsidySpec } from "../../decision/program.js";
import type { Model, Subsidy } from "../../semantics/model.js";

export interface PairedSubsidy {
  readonly spec: SubsidySpec;
  readonly subsidy: Subsidy;
}

/** In the program's order; empty where the two don't match. */
export function pairedSubsidies(model: Model, program: Program): readonly PairedSubsidy[] {
  const lowered = model.subsidies.filter(
    ({ group, component }) => model.groups.has(group) && model.components.has(component),
  );
  if (lowered.length !== program.subsidies.length) return [];
  const pairs = lowered.flatMap((subsidy, index) => {
    const spec = program.subsidies[index];
    return spec !== undefined && program.groups[spec.group]?.name === subsidy.group ? [{ spec, subsidy }] : [];
  });
  return pairs.length === lowered.length ? pairs : [];
}
