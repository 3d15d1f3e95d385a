// `zhengce new --from`: next year's draft from last year's file, every figure kept and marked until somebody confirms it.
import { basename, dirname, join } from "node:path";
import { formatPolicy, type Source } from "@zhengce/grammar";
import type { Compilation } from "../../compile.js";
import { carryForward } from "../../compare/carry-forward.js";
import { carryWithPrint } from "../../draft/carry-print.js";
import type { CarriedPrint } from "../../draft/carry-print.js";
import { applyEdits } from "../../fixes/apply-edits.js";
import { keywordIn } from "../../fixes/keyword-language.js";
import { EXIT, Misuse, say, several, type ExitCode, type Io } from "../io.js";
import { draftNotes } from "../../told/draft-notes.js";
import { loadNotice } from "../load.js";
import { printBeside } from "../print-beside.js";
import { isStandardOutput, toStandardOutput } from "../standard-output.js";
import { writeFiles } from "../write-files.js";

export interface NewOptions {
  readonly from: string;
  readonly year?: string;
  readonly out?: string;
  /** This year's print, which the draft is held against. */
  readonly print?: string;
}

/** Writes the draft beside the old file (or to `out`), never over an existing one, and says how much is to be confirmed. */
export async function newFrom(io: Io, options: NewOptions): Promise<ExitCode> {
  const loaded = loadNotice(io, options.from);
  if (loaded === null) return EXIT.findings;
  const last = loaded.model.notice.year;
  if (last === null)
    throw new Misuse(say(io, "这份通知没有写“年度”，不知道要顺延几年", "the notice states no year to move from"));
  const year = options.year ?? String(last + 1);
  if (!/^\d{4}$/u.test(year))
    throw new Misuse(say(io, `年度应为四位数字：${year}`, `the year should have four digits: ${year}`));
  const out = options.out ?? join(dirname(options.from), nameFor(basename(options.from), last, year));
  const mark = keywordIn(loaded.source, "unconfirmed");
  const print = options.print === undefined ? null : printBeside(io, options.print, out);
  const carried =
    print === null
      ? carriedAlone(loaded, Number(year), mark)
      : carryWithPrint(loaded, { ...print, source: print.name, year: Number(year), mark });
  if (carried === null) return EXIT.misuse;
  const draft = laidOutAs(loaded.source, carried.text);
  const { marked, dropped } = carried;
  const toStdout = isStandardOutput(out);
  const beside = print?.beside ?? null;
  const text = print === null || beside === null ? [] : [{ path: beside, content: print.print }];
  if (toStdout) await toStandardOutput(io, draft);
  else await writeFiles(io, [{ path: out, content: draft }, ...text], "create");
  const tell = toStdout ? io.error : io.out;
  tell(toStdout ? toConfirm(io, marked) : created(io, out, marked));
  if ("confirmed" in carried) tell(heldText(io, carried));
  for (const note of draftNotes(io, dropped, draft, { from: last, to: Number(year) })) tell(`${note}\n`);
  return EXIT.clean;
}

function carriedAlone({ model, source }: Compilation, year: number, mark: string) {
  const carried = carryForward(model, year, mark);
  return carried === null ? null : { ...carried, text: applyEdits(source.text, carried.edits) };
}

/** What this year's print confirmed, changed, moved and added. */
function heldText(io: Io, { confirmed, proposed, moved, added }: CarriedPrint): string {
  const lines = [
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
  return lines.map((line) => `${line}\n`).join("");
}

function created(io: Io, out: string, marked: number): string {
  return say(
    io,
    `已新建 ${out}：${toConfirm(io, marked)}接着：zhengce check ${out}\n`,
    `created ${out}: ${toConfirm(io, marked)}Next: zhengce check ${out}\n`,
  );
}
function toConfirm(io: Io, marked: number): string {
  return say(
    io,
    `${marked} 处数字待核，核对一处删去一处“待核”\n`,
    `${several(marked, "figure")} to confirm; remove each mark as you do\n`,
  );
}

/** The marks make lines longer: a file that was formatted comes out formatted. */
function laidOutAs({ path, text: last }: Source, draft: string): string {
  if (formatPolicy({ path, text: last }).text !== last) return draft;
  return formatPolicy({ path, text: draft }).text ?? draft;
}

function nameFor(file: string, last: number, year: string): string {
  const moved = file.replaceAll(String(last), year);
  return moved === file ? file.replace(/(\.policy)?$/u, `-${year}.policy`) : moved;
}
