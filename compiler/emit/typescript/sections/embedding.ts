// What programs ask of a module beside its decision: for which payments it answers, by what it was made, which facts it still needs.
import { formatDay, TIER_KEYS, VERSION } from "@zhengce/runtime";
import { paymentWindow } from "../../../decision/payment-window.js";
import type { Program } from "../../../decision/program.js";
import { use, useType, type EmitContext } from "../context.js";
import { constantPiece, dataPiece, exported, functionPiece, type Piece } from "../pieces.js";
import { stringLiteral } from "../safe-text.js";

/** @param source SHA-256 of what was read; null where there is no Web Crypto */
export function coversSection(context: EmitContext, source: string | null): readonly Piece[] {
  const { program, metadata } = context;
  const covers = {
    payment: paymentDays(program),
    region: metadata.notice.region,
    year: program.year,
    inForce: program.inForce === undefined ? null : days(program.inForce.from, program.inForce.to ?? Infinity),
  };
  return [
    exported(dataPiece("covers", useType(context, "Covers"), covers, "For which payments the notice answers.")),
    exported(
      constantPiece(
        "version",
        "string",
        `/* @__PURE__ */ ${use(context, "compiledBy")}(${stringLiteral(VERSION)})`,
        "Of the compiler; loading the module throws where the runtime does not fit it.",
      ),
    ),
    exported(
      constantPiece(
        "source",
        "string | null",
        source === null ? "null" : stringLiteral(source),
        "SHA-256 of what was read from the text that the module was compiled from.",
      ),
    ),
  ];
}

export function needsExport(context: EmitContext): readonly Piece[] {
  const { program } = context;
  const names = [
    ...program.facts.filter(({ role }) => role !== "certification").map(({ name }) => name),
    ...(program.tiers.length > 0 ? [TIER_KEYS[0]] : []),
  ];
  const docs =
    "Which facts that were not given can still change the answer, by name, the most telling first; none where it is settled. While a\n" +
    "required fact is missing, only those.\n" +
    "@throws a FactsError where the facts that were given are not as declared";
  const parameters = [{ name: "facts", type: "Partial<Facts>" }];
  return [
    { kind: "alias", name: "FactName", type: names.map(stringLiteral).join(" | "), docs: "The facts by name." },
    exported(
      functionPiece(
        "needs",
        parameters,
        "readonly FactName[]",
        `return ${use(context, "neededBy")}(factsSchema, facts, assess);`,
        docs,
      ),
    ),
  ];
}

function paymentDays(program: Program): object | null {
  const { from, to } = paymentWindow(program);
  return from > to ? null : days(from, to);
}
function days(from: number, to: number): object {
  const end = (day: number): string | null => (Number.isFinite(day) ? formatDay(day) : null);
  return { from: end(from), to: end(to) };
}
