// `zhengce new --from`: next year's draft from last year's file, every figure kept and marked until somebody confirms it.
import { basename, dirname, join } from "node:path";
import { formatPolicy, positionAt, type Diagnostic, type Source } from "@zhengce/grammar";
import { carryForward } from "../../compare/carry-forward.js";
import { compile } from "../../compile.js";
import type { Program } from "../../decision/program.js";
import { applyEdits } from "../../fixes/apply-edits.js";
import { keywordIn } from "../../fixes/keyword-language.js";
import { impossibleDateInText } from "../../rules/impossible-date-in-text.js";
import type { Model } from "../../semantics/model.js";
import { encodedFigures } from "../../source-text/encoded-figures.js";
import { runTests } from "../../testing/run-tests.js";
import { EXIT, Misuse, say, several, type ExitCode, type Io } from "../io.js";
import { loadNotice } from "../load.js";
import { writeFiles } from "../write-files.js";

export interface NewOptions {
  readonly from: string;
  readonly year?: string;
  readonly out?: string;
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
  const carried = carryForward(loaded.model, Number(year), keywordIn(loaded.source, "unconfirmed"));
  if (carried === null) return EXIT.misuse;
  const draft = laidOutAs(loaded.source, applyEdits(loaded.source.text, carried.edits));
  await writeFiles(io, [{ path: out, content: draft }], "create");
  io.out(
    say(
      io,
      `已新建 ${out}：${carried.marked} 处数字待核，核对一处删去一处“待核”\n接着：zhengce check ${out}\n`,
      `created ${out}: ${several(carried.marked, "figure")} to confirm; remove each mark as you do\nNext: zhengce check ${out}\n`,
    ),
  );
  for (const property of carried.dropped)
    io.out(
      say(
        io,
        `上年的已改成注释，请另填：${property}\n`,
        `last year's, now a comment; fill in this year's: ${property}\n`,
      ),
    );
  const { model, program, diagnostics } = compile({ path: out, text: draft });
  sayImpossible(io, model, diagnostics);
  sayUnmarked(io, model);
  const failing = program === null ? [] : failingTests(model, program);
  if (failing.length > 0)
    io.out(
      say(
        io,
        `${failing.length} 个用例顺延后对不上（例如天数跨过二月底），请核对：${failing.join("、")}\n`,
        `${failing.length} tests no longer agree (a count of days over the end of February, say); look at: ${failing.join(", ")}\n`,
      ),
    );
  return EXIT.clean;
}

/** The marks make lines longer: a file that was formatted comes out formatted. */
function laidOutAs({ path, text: last }: Source, draft: string): string {
  if (formatPolicy({ path, text: last }).text !== last) return draft;
  return formatPolicy({ path, text: draft }).text ?? draft;
}

/** The names of carried tests that the moved rules don't give any more. */
function failingTests(model: Model, program: Program): readonly string[] {
  return runTests(model, program).flatMap(({ name, passed }) => (passed ? [] : [name]));
}

/** Days inside texts that the new year does not have: a text is not rewritten beyond its years, so a person must look. */
function sayImpossible(io: Io, model: Model, diagnostics: readonly Diagnostic[]): void {
  const found = diagnostics.filter(({ code }) => code === impossibleDateInText.code);
  const places = found.map(({ start, end }) => {
    const line = positionAt(model.lineStarts, start).line;
    const date = model.source.text.slice(start, end);
    return say(io, `第 ${line} 行 ${date}`, `line ${line} ${date}`);
  });
  if (places.length === 0) return;
  io.out(
    say(
      io,
      `文字里有 ${places.length} 处日期新的一年没有，请核对：${places.join("、")}\n`,
      `${several(places.length, "date")} inside texts that the new year does not have; look at: ${places.join(", ")}\n`,
    ),
  );
}

/** So many of the figures inside texts are listed. */
const MOST_LISTED = 20;

/** Figures inside texts (说明, what a 时限 asks for) can't be marked: they are last year's all the same. */
function sayUnmarked(io: Io, model: Model): void {
  const found = new Map(
    encodedFigures(model).flatMap(({ saying, start, end }) => (saying === "words" ? [[start, end] as const] : [])),
  );
  if (found.size === 0) return;
  const places = [...found].slice(0, MOST_LISTED).map(([start, end]) => {
    const { line } = positionAt(model.lineStarts, start);
    const figure = model.source.text.slice(start, end);
    return say(io, `第 ${line} 行 ${figure}`, `line ${line} ${figure}`);
  });
  const [zh, en] = found.size > places.length ? [" 等", " and more"] : ["", ""];
  io.out(
    say(
      io,
      `文字里还有 ${found.size} 处数字是上年的，标不上“待核”，请逐处核对：${places.join("、")}${zh}\n`,
      `${several(found.size, "figure")} inside texts, last year's and without a mark; look at each: ${places.join(", ")}${en}\n`,
    ),
  );
}

function nameFor(file: string, last: number, year: string): string {
  const moved = file.replaceAll(String(last), year);
  return moved === file ? file.replace(/(\.policy)?$/u, `-${year}.policy`) : moved;
}
