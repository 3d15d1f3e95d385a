// What every command over a roster may be asked for.
import type { Encoding } from "../command-line/choices.js";
import { Misuse, say, type Io } from "../io.js";
import type { SheetWish } from "./opened.js";

export interface ListWish extends SheetWish {
  readonly out?: string;
  readonly encoding?: Encoding;
  /** Files. */
  readonly totals?: readonly string[];
  readonly key?: string;
  readonly by?: string;
  readonly dryRun?: string;
  readonly explainColumns?: true;
}

/** Where `--encoding` has no text file to be for. */
export function encodesNothing(io: Io): Misuse {
  return new Misuse(
    say(io, "--encoding 只用于 -o 写的 .csv 和 .tsv", "--encoding is for the .csv or .tsv of -o alone"),
  );
}

export function sayDry(io: Io): void {
  io.error(say(io, "只是试算，没有写文件\n", "a dry run: nothing was written\n"));
}

/** So many rows are read; null: all. Throws `Misuse` where it is no number of rows. */
export function limitOf(io: Io, { dryRun: text }: ListWish): number | null {
  if (text === undefined) return null;
  if (/^[1-9]\d{0,8}$/u.test(text)) return Number(text);
  throw new Misuse(
    say(io, `--dry-run 应为行数，如 1000：${text}`, `--dry-run takes a number of rows such as 1000: ${text}`),
  );
}
