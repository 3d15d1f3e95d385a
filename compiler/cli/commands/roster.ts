// `zhengce roster`: a sheet of people in, the sheet with results out, and its totals.
import type { Columns } from "../../roster/columns.js";
import { openRoster, type OnFaults, type Roster, type RosterOptions } from "../../roster/run-roster.js";
import { sayFault } from "../../roster/say-fault.js";
import type { Totals, TotalsOf } from "../../roster/totals.js";
import { totalsPage } from "../../roster/totals-page.js";
import { rosterWords } from "../../roster/wording/wording.js";
import { EXIT, say, type ExitCode, type Io } from "../io.js";
import type { Engine } from "../command-line/choices.js";
import { engineFor, inside, isNotInside } from "../roster/engine.js";
import { explained, names, sayNearMisses, withRoster, type Opened } from "../roster/opened.js";
import { fileNamed } from "../standard-output.js";
import { limitOf, type ListWish } from "../roster/wish.js";
import { refuseOutputs, watched, writeRows, type Writing } from "../roster/written.js";

export interface RosterWish extends ListWish {
  readonly columns?: string;
  readonly engine?: Engine;
}
/** So many errors are listed; the others stand in their rows. */
const LISTED = 20;

export async function rosterFile(io: Io, file: string, path: string, wish: RosterWish): Promise<ExitCode> {
  refuseOutputs(io, wish);
  const limit = limitOf(io, wish);
  return withRoster(io, file, path, wish, (opened) => run(io, opened, wish, limit));
}

async function run(io: Io, opened: Opened, wish: RosterWish, limit: number | null): Promise<ExitCode> {
  const { program, mapping } = opened;
  const { key = null } = wish;
  const results = wish.columns === undefined ? null : names(wish.columns);
  const options: RosterOptions = { program, locale: io.locale, mapping, key, by: names(wish.by), results, limit };
  const engine = engineFor(io, opened, fileNamed(wish.out), wish.engine, limit !== null);
  if (engine === "javascript" || wish.explainColumns === true) return rowByRow(io, opened, wish, options);
  if (wish.engine === undefined) io.error(say(io, "由 DuckDB 计算\n", "answered inside DuckDB\n"));
  try {
    return await insideDuckdb(io, opened, wish, options);
  } catch (error) {
    if (wish.engine !== undefined || !isNotInside(error)) throw error;
    io.error(say(io, "DuckDB 没有算成，改为逐行计算\n", "DuckDB could not; going row by row\n"));
    return rowByRow(io, opened, wish, options);
  }
}

async function rowByRow(io: Io, opened: Opened, wish: RosterWish, options: RosterOptions): Promise<ExitCode> {
  const { limit } = options;
  const out = fileNamed(wish.out);
  const { listed, onFaults } = listing(io);
  const roster = await openRoster(opened.sheets, options, onFaults);
  if (wish.explainColumns === true) return explained(io, roster);
  sayNear(io, roster.columns, options);
  await writeRows(io, opened, {
    ...writingOf(io, opened, wish, { isDry: limit !== null, totals: () => roster.totals, listed }),
    types: roster.types,
    batches: watched(io, opened, roster.batches(), out === null && limit === null),
  });
  return done(io, opened, roster);
}

async function insideDuckdb(io: Io, opened: Opened, wish: RosterWish, options: RosterOptions): Promise<ExitCode> {
  const { listed, onFaults } = listing(io);
  const { content, answered } = inside(io, opened, options, onFaults);
  const writing = writingOf(io, opened, wish, { isDry: false, totals: () => answered().totals, listed });
  await writeRows(io, opened, { ...writing, batches: content });
  sayNear(io, answered().columns, options);
  return done(io, opened, answered());
}

function sayNear(io: Io, columns: Columns, { by, key, mapping }: RosterOptions): void {
  sayNearMisses(io, columns, mapping, key === null ? by : [...by, key]);
}

/** The first errors, as they are met. */
function listing(io: Io): { readonly listed: readonly string[]; readonly onFaults: OnFaults } {
  const words = rosterWords(io.locale);
  const listed: string[] = [];
  return {
    listed,
    onFaults: ({ number, sheet }, faults) => {
      if (listed.length >= LISTED) return;
      const told = faults.map((fault) => sayFault(fault, io.locale)).join(words.between);
      listed.push(`${words.place(number, sheet)}${say(io, "：", ": ")}${told}`);
    },
  };
}

interface Running {
  readonly isDry: boolean;
  readonly totals: () => Totals;
  readonly listed: readonly string[];
}
function writingOf(
  io: Io,
  { program, path }: Opened,
  { out, totals = [], json, encoding }: RosterWish,
  running: Running,
): Omit<Writing, "batches"> {
  const told = { notice: program.notice, roster: path === "-" ? "" : path, errors: running.listed };
  const result = (): TotalsOf => running.totals().result();
  return {
    ...{ out: fileNamed(out), totals, json, isDry: running.isDry },
    ...(encoding === undefined ? {} : { encoding }),
    summary: {
      page: () => totalsPage({ ...told, totals: result() }, io.locale),
      data: () => ({ notice: told.notice, roster: told.roster, ...result() }),
    },
  };
}

function done(io: Io, { program }: Opened, { late, totals }: Pick<Roster, "late" | "totals">): ExitCode {
  const { notice, year } = program;
  if (late() > 0) io.error(`${io.paint("yellow", rosterWords(io.locale).late(notice, year ?? 0, late()))}\n`);
  return totals.result().whole.errors > 0 ? EXIT.findings : EXIT.clean;
}
