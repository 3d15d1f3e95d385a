// Metadata → exported data: the notice's particulars, obligations, annexes, readings, open points, acknowledged errors, waivers.
import { useType, type EmitContext } from "./context.js";
import { dataPiece, exported, type Piece } from "./pieces.js";

export function metadataSection(context: EmitContext): readonly Piece[] {
  const { metadata } = context;
  const list = (name: string, type: string, value: readonly unknown[], docs: string): Piece =>
    exported(dataPiece(name, `readonly ${type}[]`, value, docs));
  return [
    { kind: "heading", text: "The notice" },
    exported(
      dataPiece("notice", useType(context, "NoticeParticulars"), metadata.notice, "The notice's name and particulars."),
    ),
    list("obligations", useType(context, "Obligation"), metadata.obligations, "时限: which body does what by when."),
    list("annexes", useType(context, "Annex"), metadata.annexes, "任务表: annexes of figures, as printed."),
    list("readings", useType(context, "ClauseReading"), metadata.readings, "解释: how ambiguous sentences are read."),
    list(
      "openPoints",
      useType(context, "ClauseOpenPoint"),
      metadata.openPoints,
      "未规定: what the notice leaves open.",
    ),
    list(
      "acknowledged",
      useType(context, "Acknowledged"),
      metadata.acknowledged,
      "原文如此: errors of the notice that are kept as printed.",
    ),
    list("waived", useType(context, "Waived"), metadata.waived, "说明: clauses with nothing to encode."),
  ];
}
