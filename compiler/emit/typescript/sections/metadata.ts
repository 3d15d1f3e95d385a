// Metadata → exported data: the notice's particulars, obligations, annexes, readings, open points, acknowledged errors, waivers.
import { use, useType, type EmitContext } from "../context.js";
import { dataPiece, exported, type Piece } from "../pieces.js";

export function metadataSection(context: EmitContext): readonly Piece[] {
  const { metadata } = context;
  use(context, "frozen");
  const list = (name: string, type: string, value: readonly unknown[], docs: string): Piece =>
    exported(dataPiece(name, `readonly ${type}[]`, value, docs));
  return [
    { kind: "heading", text: "The notice" },
    exported(
      dataPiece("notice", useType(context, "NoticeParticulars"), metadata.notice, "The notice's name and particulars."),
    ),
    list("obligations", useType(context, "Obligation"), metadata.obligations, "Which body does what by when."),
    list("annexes", useType(context, "Annex"), metadata.annexes, "Annexes of figures, as printed."),
    list("readings", useType(context, "ClauseReading"), metadata.readings, "How ambiguous sentences are read."),
    list("openPoints", useType(context, "ClauseOpenPoint"), metadata.openPoints, "What the notice leaves open."),
    list(
      "acknowledged",
      useType(context, "Acknowledged"),
      metadata.acknowledged,
      "Errors of the notice that are kept as printed.",
    ),
    list("waived", useType(context, "Waived"), metadata.waived, "Clauses with nothing to encode."),
  ];
}
