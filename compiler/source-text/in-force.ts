// 施行 of the notice block against the clause that prints it: its days, and as years how long it holds, 有效期5年.
import { plusMonths, yearOf } from "@zhengce/runtime";
import type { NoticeEntry } from "@zhengce/grammar";
import type { NoticeInfo } from "../semantics/model.js";
import type { EncodedFigure } from "./encoded.js";
import type { Figure } from "./figure.js";
import type { PrintedFigure } from "./printed.js";

/** The years that a notice holds for, where they are whole ones; null else. */
export function yearsInForce({ property }: NoticeEntry, { inForce }: Pick<NoticeInfo, "inForce">): Figure | null {
  const last = inForce?.to ?? null;
  if (property !== "inForce" || inForce === null || last === null) return null;
  const count = yearOf(last + 1) - yearOf(inForce.from);
  if (count < 1 || plusMonths(inForce.from, 12 * count) !== last + 1) return null;
  return { kind: "duration", count, unit: "year" };
}

/** Those figures of the notice block that 施行 states. */
export function figuresInForce(
  stated: readonly EncodedFigure[],
  { entries }: Pick<NoticeInfo, "entries">,
): readonly EncodedFigure[] {
  const entry = entries.find(({ property }) => property === "inForce");
  return entry === undefined ? [] : stated.filter(({ start, end }) => entry.start <= start && end <= entry.end);
}

/** Whether the sentence around a printed figure speaks of how long a notice holds. */
export function speaksOfForce({ setting: { text, at } }: PrintedFigure): boolean {
  const before = text.slice(0, at).split(/[。;]/u).at(-1) ?? "";
  const behind = text.slice(at).split(/[。;]/u)[0] ?? "";
  return /施行|实施|执行|生效|有效/u.test(before + behind);
}
