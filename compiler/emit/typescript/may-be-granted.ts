// Where it is open what is paid → whether subsidies may bear some of it, for the person.
import { printAsked } from "./sections/conditions.js";
import { groupConstant, tierConstant, type EmitContext } from "./context.js";
import { meets } from "./mask.js";
import { functionPiece, type FunctionPiece } from "./pieces.js";
import { billParameters } from "./sections/standards.js";
import { mayBeLeftOut } from "./simplify.js";
import type { SituationSpec, SubsidySpec } from "../../decision/program.js";

/** `mayBeGranted`; null where no situation leaves open what is paid, or the notice grants nothing. */
export function mayBeGranted(context: EmitContext): FunctionPiece | null {
  const { situations, subsidies } = context.program;
  const open = (grants: SituationSpec["grants"]): readonly string[] =>
    situations.flatMap((spec, index) =>
      spec.pays === null && spec.grants === grants ? [`situation === ${index}`] : [],
    );
  const [granted, unspecified] = [open("granted"), open("unspecified")];
  if (subsidies.length === 0 || granted.length + unspecified.length === 0) return null;
  const rule = (at: readonly string[], tests: readonly string[]): readonly string[] =>
    at.length === 0 || tests.length === 0
      ? []
      : [`if (${at.join(" || ")}) return ${tests.map((test) => `(${test})`).join(" || ")};`];
  const body = [
    ...rule(
      granted,
      subsidies.flatMap((one) => claimOf(context, one)),
    ),
    ...rule(
      unspecified,
      subsidies.flatMap((one) => inTiers(one) ?? ["true"]),
    ),
    "return false;",
  ].join("\n");
  const docs = "Whether subsidies may bear some of what is paid, where the notice leaves that open.";
  const offered = [{ name: "situation", type: "number" }, ...billParameters(context)];
  return functionPiece("mayBeGranted", offered, "boolean", body, docs);
}

/** The tiers in which it has a rate; null: in all. */
function inTiers({ rates }: SubsidySpec): readonly string[] | null {
  if (rates.every((rate) => rate !== null)) return null;
  const tiers = rates.flatMap((rate, tier) => (rate === null ? [] : [`tier === ${tierConstant(tier)}`]));
  return tiers.length === 0 ? [] : [tiers.join(" || ")];
}

function claimOf(context: EmitContext, subsidy: SubsidySpec): readonly string[] {
  const tiers = inTiers(subsidy);
  const held = meets(context.groups, "held", [groupConstant(subsidy.group)]);
  const { when } = subsidy;
  const asked = when === null || mayBeLeftOut(when, context.program.facts) ? [] : [printAsked(context, when)];
  const all = [...(tiers ?? []), held, ...asked].map((test) => `(${test})`).join(" && ");
  return tiers?.length === 0 ? [] : [all];
}
