// What every list of commands needs to add its own.
import type { Command } from "commander";
import type { ExitCode, Io } from "../io.js";

export interface Commands {
  readonly io: Io;
  readonly version: string;
  /** The text in the language of the output. */
  readonly t: (zh: string, en: string) => string;
  /** Adds a command to the program; it is described in both languages. */
  readonly command: (name: string, zh: string, en: string) => Command;
  /** Takes the exit code of a command that is done. */
  readonly finish: (code: ExitCode) => void;
}
