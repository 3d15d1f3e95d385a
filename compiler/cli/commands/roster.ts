// `zhengce roster`: a sheet of people in, the sheet with results out, and its totals.
import { openRoster, type OnFaults } from "../../roster/run-roster.js";
import { sayFault } from "../../roster/say-fault.js";
import { totalsPage } from "../../roster/totals-page.js";
import { rosterWords } from "../../roster/wording/wording.js";
import { EXIT, Misuse, say, type ExitCode, type Io } from "../io.js";
import { explained, names, sayNearMisses, withRoster, type Opened, type SheetWish } from "../roster/opened.js";
import { fileNamed } from "../standard-output.js";
import type { Wanted } from "../roster/output.js";
import { watched, writeRows } from "../roster/written.js";

export interface RosterWish extends SheetWish {
  readonly out?: string;
  readonly encoding?: Wanted["encoding"];
  readonly key?: string;
  readonly by?: string;
  readonly columns?: string;
  readonly totals?: string;
  readonly dryRun?: string;
  readonly explainColumns?: true;
}
/** So many errors are listed; the others stand in their rows. */
const LISTED = 20;

export async function rosterFile(io: Io, file: string, path: string, wish: RosterWish): Promise<ExitCode> {
  const limit = limitOf(io, wish.dryRun);
  return withRoster(io, file, path, wish, (opened) => run(io, opened, wish, limit));
}

async function run(io: Io, opened: Opened, wish: RosterWish, limit: number | null): Promise<ExitCode> {
  const { program, sheets, mapping, path } = opened;
  const { key = null, totals = null } = wish;
  const out = fileNamed(wish.out);
  const words = rosterWords(io.locale);
  const listed: string[] = [];
  const onFaults: OnFaults = ({ number, sheet }, faults) => {
    if (listed.length >= LISTED) return;
    const told = faults.map((fault) => sayFault(fault, io.locale)).join(words.between);
    listed.push(`${words.place(number, sheet)}${say(io, "：", ": ")}${told}`);
  };
  const by = names(wish.by);
  const results = wish.columns === undefined ? null : names(wish.columns);
  const roster = await openRoster(sheets, { program, locale: io.locale, mapping, key, by, results, limit }, onFaults);
  if (wish.explainColumns === true) return explained(io, roster);
  sayNearMisses(io, roster.columns, key === null ? by : [...by, key]);
  const result = (): ReturnType<typeof roster.totals.result> => roster.totals.result();
  const told = { notice: program.notice, roster: path === "-" ? "" : path, errors: listed };
  await writeRows(io, opened, {
    out,
    ...(wish.encoding === undefined ? {} : { encoding: wish.encoding }),
    totals,
    types: roster.types,
    isDry: limit !== null,
    batches: watched(io, opened, roster.batches(), out === null && limit === null),
    summary: {
      page: () => totalsPage({ ...told, totals: result() }, io.locale),
      data: () => ({ notice: told.notice, roster: told.roster, ...result() }),
    },
  });
  if (roster.late() > 0)
    io.error(`${io.paint("yellow", words.late(program.notice, program.year ?? 0, roster.late()))}\n`);
  return result().whole.errors > 0 ? EXIT.findings : EXIT.clean;
}

function limitOf(io: Io, text: string | undefined): number | null {
  if (text === undefined) return null;
  if (/^[1-9]\d{0,8}$/u.test(text)) return Number(text);
  throw new Misuse(
    say(io, `--dry-run 应为行数，如 1000：${text}`, `--dry-run takes a number of rows such as 1000: ${text}`),
  );
}
