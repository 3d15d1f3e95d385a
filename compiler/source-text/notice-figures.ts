// What the notice block says in figures: numbers of documents (文号, 依据, 未尽事宜) and the date of issue must be somewhere in the
// print, whichever clause cites them. A superior (上级) may be one that the notice does not name.
import type { NoticeProperty } from "@zhengce/grammar";
import type { Model } from "../semantics/model.js";
import type { EncodedAccount, PrintedAccount } from "./coverage.js";
import type { EncodedFigure } from "./encoded.js";
import { sameFigure } from "./figure.js";
import type { PrintedFigure } from "./printed.js";

const PRINTED: ReadonlySet<NoticeProperty> = new Set(["number", "dated", "basis", "residual"]);

/** @param around what the print says outside the clauses, for figures that may be meant instead */
export function noticeFigures(
  model: Model,
  stated: readonly EncodedFigure[],
  printed: readonly PrintedFigure[],
  around: readonly PrintedAccount[],
): readonly EncodedAccount[] {
  const { entries } = model.notice;
  const taken = new Set<PrintedFigure>();
  return stated.flatMap((encoded): readonly EncodedAccount[] => {
    const entry = entries.find(({ start, end }) => start <= encoded.start && encoded.end <= end);
    const { kind } = encoded.figure;
    if (entry === undefined || !PRINTED.has(entry.property) || (kind !== "document" && kind !== "date")) return [];
    const years = { printed: null, encoded: model.notice.year === null ? [] : [model.notice.year] };
    const at = printed.filter(({ figure }) => sameFigure(figure, encoded.figure, years));
    if (at.length > 0) return [{ encoded, state: "found", at, instead: null }];
    const open = around.filter(({ state, printed: one }) => state === "open" && !taken.has(one));
    const instead = open.find((one) => one.printed.figure.kind === kind)?.printed ?? null;
    if (instead !== null) taken.add(instead);
    return [{ encoded, state: "absent", at, instead }];
  });
}
