// Last year's file → next year's draft, as a text: carried forward alone, or held against this year's print.
import { formatPolicy, type Source } from "@zhengce/grammar";
import { carryForward } from "../compare/carry-forward.js";
import type { Compilation } from "../compile.js";
import { carryWithPrint, type CarriedPrint } from "../draft/carry-print.js";
import { applyEdits } from "../fixes/apply-edits.js";
import { keywordIn } from "../fixes/keyword-language.js";
import { say, several, type Speaking } from "./say.js";

export interface NextDraft {
  readonly text: string;
  /** Figures that somebody has to confirm. */
  readonly marked: number;
  /** What was turned into comments. */
  readonly dropped: readonly string[];
  /** What the print came to; null where there is none. */
  readonly held: CarriedPrint | null;
}

/**
 * Null where the notice states no year.
 *
 * @param print this year's, and how 原文 calls it; null without one
 */
export function nextDraft(
  { model, source, coverage }: Compilation,
  year: number,
  print: { readonly print: string; readonly name: string } | null,
): NextDraft | null {
  const mark = keywordIn(source, "unconfirmed");
  if (print !== null) {
    const held = carryWithPrint({ model, coverage }, { print: print.print, source: print.name, year, mark });
    return held === null ? null : { ...held, text: laidOutAs(source, held.text), held };
  }
  const carried = carryForward(model, year, mark);
  if (carried === null) return null;
  return { ...carried, text: laidOutAs(source, applyEdits(source.text, carried.edits)), held: null };
}

/** The marks make lines longer: a file that was formatted comes out formatted. */
function laidOutAs({ path, text: last }: Source, draft: string): string {
  if (formatPolicy({ path, text: last }).text !== last) return draft;
  return formatPolicy({ path, text: draft }).text ?? draft;
}

/** `县2026.policy` → `县2027.policy`; the year is added where the name has none. */
export function nextName(file: string, last: number, year: string): string {
  const moved = file.replaceAll(String(last), year);
  return moved === file ? file.replace(/(\.policy)?$/u, `-${year}.policy`) : moved;
}

/** What this year's print confirmed, changed, moved and added: a line each. */
export function heldNotes(io: Speaking, { confirmed, proposed, moved, added }: CarriedPrint): readonly string[] {
  return [
    say(
      io,
      `与今年的原文对照：${confirmed} 处相同，已去掉“待核”；${proposed} 处原文改了，已照原文填上，上年的写在旁边`,
      `held against this year's print: ${several(confirmed, "figure")} alike, confirmed; ${several(proposed, "figure")} changed, as the print has them, last year's beside`,
    ),
    ...(moved.length === 0
      ? []
      : [
          say(io, "改了编号的条款：", "clauses with new numbers: ") +
            moved.map(({ from, to }) => `${from} → ${to}`).join(say(io, "、", ", ")),
        ]),
    ...(added.length === 0
      ? []
      : [
          say(io, "原文新增、起草在文件最后的条款：", "new clauses, drafted at the end: ") +
            added.join(say(io, "、", ", ")),
        ]),
  ];
}
