// `zhengce new --from`: next year's draft from last year's file, every figure kept and marked until somebody confirms it.
import { basename, dirname, join } from "node:path";
import { EXIT, Misuse, say, several, type ExitCode, type Io } from "../io.js";
import { draftNotes } from "../../told/draft-notes.js";
import { heldNotes, nextDraft, nextName } from "../../told/next-draft.js";
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
  const out = options.out ?? join(dirname(options.from), nextName(basename(options.from), last, year));
  const print = options.print === undefined ? null : printBeside(io, options.print, out);
  const made = nextDraft(loaded, Number(year), print);
  if (made === null) return EXIT.misuse;
  const { text: draft, marked, dropped, held } = made;
  const toStdout = isStandardOutput(out);
  const beside = print?.beside ?? null;
  const text = print === null || beside === null ? [] : [{ path: beside, content: print.print }];
  if (toStdout) await toStandardOutput(io, draft);
  else await writeFiles(io, [{ path: out, content: draft }, ...text], "create");
  const tell = toStdout ? io.error : io.out;
  tell(toStdout ? toConfirm(io, marked) : created(io, out, marked));
  for (const note of held === null ? [] : heldNotes(io, held)) tell(`${note}\n`);
  for (const note of draftNotes(io, dropped, draft, { from: last, to: Number(year) })) tell(`${note}\n`);
  return EXIT.clean;
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
