// Steps 1 and 2: whether a person may join, and which situation applies. Amounts are not asked here.
import type { TraceEntry } from "@zhengce/runtime";
import { isTrue, type World } from "./conditions.js";
import type { SituationSpec } from "../program.js";

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
