// What every command is given: where to write, in which language, and the exit codes. Commands return a code; only main.ts ends the process.
import type { Locale } from "@zhengce/grammar";
import type { Paint } from "./terminal.js";

export { say, several } from "../told/say.js";

/** 0 clean, 1 findings (or failed tests, refused facts), 2 misuse. */
export const EXIT = { clean: 0, findings: 1, misuse: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

export interface Io {
  /** Text for people: control characters in it are shown as symbols. */
  readonly out: (text: string) => void;
  /** What a program reads, to the byte. */
  readonly raw: (text: string) => void;
  readonly error: (text: string) => void;
  readonly locale: Locale;
  /** For standard output. */
  readonly paint: Paint;
}

/** Something the person asked for can't be done as asked: one line on standard error, exit code 2. */
export class Misuse extends Error {}

/** Does one of several things; where it can't be done that is said, and the others are still done. False then. */
export async function tried(io: Io, work: () => Promise<void>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    if (!(error instanceof Misuse)) throw error;
    io.error(misuseLine(error));
    return false;
  }
}
export function misuseLine(error: Misuse): string {
  return `zhengce: ${withoutPasswords(error.message)}\n`;
}

/** Whatever a URL was taken for. */
function withoutPasswords(text: string): string {
  return text.replaceAll(/(?<=\/\/[^\s:/@]*:)[^\s/@]+(?=@)|(?<=[?&]password=)[^\s&]+/gu, "***");
}
