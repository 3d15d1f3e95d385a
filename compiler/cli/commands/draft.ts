// `zhengce draft`: a printed notice → the first draft of its `.policy` file, with the text that it is compared with beside it.
import { resolve } from "node:path";
import type { Draft } from "../../draft/draft.js";
import { draft } from "../../draft/draft.js";
import { EXIT, Misuse, say, several, type ExitCode, type Io } from "../io.js";
import { printBeside } from "../print-beside.js";
import { isStandardOutput, toStandardOutput } from "../standard-output.js";
import { writeFiles } from "../write-files.js";

export interface DraftWish {
  readonly out?: string;
  readonly year?: string;
  readonly force?: true;
}

/** Writes the draft beside the print (or to `out`), never over a file without `force`, and says what is left to do. */
export async function draftFrom(io: Io, path: string, { out: named, year, force }: DraftWish): Promise<ExitCode> {
  if (year !== undefined && !/^\d{4}$/u.test(year))
    throw new Misuse(say(io, `年度应为四位数字：${year}`, `the year should have four digits: ${year}`));
  const out = named ?? path.replace(/\.[^./\\]*$|$/u, ".policy");
  const { print, name, beside } = printBeside(io, path, out);
  const made = draft(print, { source: name, ...(year === undefined ? {} : { year: Number(year) }) });
  if (made.year === null)
    throw new Misuse(
      say(io, "标题没有写是哪一年的通知：请用 --year 写明参保年度", "the title names no year: state it with --year"),
    );
  if (isStandardOutput(out)) {
    await toStandardOutput(io, made.text);
    io.error(summary(io, made));
    return EXIT.clean;
  }
  if (resolve(out) === resolve(path))
    throw new Misuse(
      say(io, `${path} 是原文，没有改动；请换一个文件名`, `${path} is the print and was left alone; name another file`),
    );
  const text = beside === null ? [] : [{ path: beside, content: print }];
  await writeFiles(io, [{ path: out, content: made.text }, ...text], force ? "replace" : "create");
  io.out(say(io, `已起草 ${out}\n`, `drafted ${out}\n`));
  if (beside !== null) io.out(say(io, `原文另存为 ${beside}\n`, `the print's text is kept as ${beside}\n`));
  io.out(summary(io, made));
  io.out(say(io, `接着：zhengce check ${out}\n`, `Next: zhengce check ${out}\n`));
  return EXIT.clean;
}

function summary(io: Io, { figures, drafted, toWrite }: Draft): string {
  const { printed, placed } = figures;
  const clauses = toWrite.length === 0 ? "" : say(io, `（${toWrite.join("、")}）`, ` (${toWrite.join(", ")})`);
  return say(
    io,
    `原文 ${printed} 处数字，已放好 ${placed} 处；起草了 ${drafted} 句，都待核；${toWrite.length} 条待写${clauses}\n`,
    `${placed} of ${several(printed, "figure")} placed; ${several(drafted, "sentence")} drafted, each to be confirmed; ${several(toWrite.length, "clause")} to write${clauses}\n`,
  );
}
