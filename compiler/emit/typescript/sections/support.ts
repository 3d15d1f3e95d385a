// 由 and 其中 of a 标准 → `supportOf`: who bears the standards that a situation does not charge.
import type { ComponentSpec, SupportSpec } from "../../../decision/program.js";
import { clauseTitle, placeOfLine, ruleText, useInternalType, useType, type EmitContext } from "../context.js";
import { dataPiece, functionPiece, type FunctionPiece, type Piece } from "../pieces.js";
import { dataLiteral, stringLiteral } from "../safe-text.js";
import { billParameters } from "./standards.js";
import { partText } from "./subsidies.js";

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
  const pieces = [...borne.map(({ entry }) => entry), supportOf];
  return { pieces: [{ kind: "heading", text: "Who bears what is not paid" }, ...pieces], supportOf };
}

interface Bearing {
  readonly entry: Piece;
  readonly item: string;
}

function bearing(
  context: EmitContext,
  { name }: ComponentSpec,
  { funding, entry }: SupportSpec,
  { index, standard }: { readonly index: number; readonly standard: string },
): Bearing {
  const docs = [clauseTitle(context, entry.clause), ruleText(context, entry)].filter(Boolean).join(": ");
  const place = placeOfLine(context, entry.line);
  const own = dataPiece(`support${index}`, useType(context, "TraceEntry"), entry, docs, place);
  const parts = funding.parts.map((part) => partText(context, part)).join(", ");
  const fields = [
    `component: ${stringLiteral(name)}`,
    `amount: ${standard}`,
    `parts: [${parts}]`,
    `remainder: ${dataLiteral(funding.remainder)}`,
    `entry: support${index}`,
  ];
  const charging = context.program.situations.flatMap(({ pays }, situation) =>
    pays === null || pays.some(({ component }) => component === index) ? [`situation !== ${situation}`] : [],
  );
  const standing = `{ ${fields.join(", ")} }`;
  const item = charging.length === 0 ? standing : `${charging.join(" && ")} && ${standing}`;
  return { entry: own, item };
}
