// `--budget SECONDS`: how long a command may go on asking. Without it the work is counted, and the answer is the same everywhere.
import { Option } from "commander";
import { timedBudget, workBudget } from "../budget.js";
import type { Budget } from "../budget.js";
import { Misuse, say, type Io } from "./io.js";

/** The option, for commands that may ask long. */
export function budgetOption(io: Io): Option {
  return new Option(
    "--budget <seconds>",
    say(
      io,
      "最多算多少秒；不写则按工作量，在哪台机器上都一样",
      "seconds to spend at most; default: counted work, the same on every machine",
    ),
  );
}

/** The budget that was asked for. */
export function requestedBudget(io: Io, seconds: string | undefined): Budget {
  if (seconds === undefined) return workBudget();
  if (!/^\d{1,6}(\.\d{1,3})?$/u.test(seconds))
    throw new Misuse(
      say(io, `--budget 应是秒数，如 30，不是“${seconds}”`, `--budget takes seconds, such as 30, not ${seconds}`),
    );
  const end = performance.now() + Number(seconds) * 1000;
  return timedBudget(() => performance.now() >= end);
}
