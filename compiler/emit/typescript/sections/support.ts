// 由 and 其中 of a 标准 → `supportOf`: who bears the standards that a situation does not charge.
import type { ComponentSpec, SupportSpec } from "../../../decision/program.js";
import { placeOf, ruleText, useInternalType, type EmitContext } from "../context.js";
import { call, functionPiece, placed, type FunctionPiece, type Piece } from "../pieces.js";
import { dataLiteral, stringLiteral } from "../safe-text.js";
import { billParameters } from "./standards.js";
import { partText, remainderField } from "./subsidies.js";

export interface SupportSection {
  readonly pieces: readonly Piece[];
  /** Null: the notice says of no standard who bears it. */
  readonly supportOf: FunctionPiece | null;
}

/** @param standards the expression of each component's standard, by index */
export function supportSection(context: EmitContext, standards: readonly string[]): SupportSection {
  const { components } = context.program;
  const borne = components.flatMap((spec, index) =>
    spec.support === null ? [] : [bearing(context, spec, spec.support, { index, standard: standards[index] ?? "" })],
  );
  if (borne.length === 0) return { pieces: [], supportOf: null };
  const type = useInternalType(context, "BorneStandard");
  const supportOf = functionPiece(
    "supportOf",
    [{ name: "situation", type: "number" }, ...billParameters(context)],
    `readonly (${type} | false)[]`,
    `return [${borne.map(({ item }) => item).join(", ")}];`,
    "The standards that a situation does not charge, and who bears them.",
  );
  return { pieces: [...borne.map(({ entry }) => entry), supportOf], supportOf };
}

interface Bearing {
  readonly entry: FunctionPiece;
  readonly item: string;
}

function bearing(
  context: EmitContext,
  { name }: ComponentSpec,
  { funding, entry }: SupportSpec,
  { index, standard }: { readonly index: number; readonly standard: string },
): Bearing {
  const parts = funding.parts.map((part) => partText(context, part)).join(", ");
  const fields = [
    `component: ${stringLiteral(name)}`,
    `amount: ${standard}`,
    `parts: [${parts}]`,
    ...remainderField(funding.remainder),
    `entry: ${dataLiteral(entry)}`,
  ];
  const own = placed(
    functionPiece(
      `support${index}`,
      billParameters(context),
      useInternalType(context, "BorneStandard"),
      `return { ${fields.join(", ")} };`,
      ruleText(context, entry),
    ),
    placeOf(context, entry),
  );
  const charging = context.program.situations.flatMap(({ pays }, situation) =>
    pays === null || pays.some(({ component }) => component === index) ? [`situation !== ${situation}`] : [],
  );
  return { entry: own, item: [...charging, call(own)].join(" && ") };
}
