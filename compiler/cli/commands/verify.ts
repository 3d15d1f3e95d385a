// `zhengce verify`: the questions of compiler/verify about each file.
import type { Budget } from "../../budget.js";
import { EXIT, type ExitCode, type Io } from "../io.js";
import { loadAll } from "../load.js";
import { writeJson } from "../loaded.js";
import { noticeErrors, sayNoticeErrors } from "../notice-errors.js";
import { verificationJson } from "../../told/verification-json.js";
import type { Verified } from "../../told/verification-tests.js";
import { verification } from "../../told/verification.js";
import { verificationText, type Shown } from "../reporters/verification.js";

export interface VerifyOptions extends Shown {
  readonly json: boolean;
}

/** Each file has a budget of its own. 1 where an answer is no or can't be told, or a file has errors: no answer may rest on those. */
export function verifyFiles(
  io: Io,
  paths: readonly string[],
  options: VerifyOptions,
  budgetOf: () => Budget,
): ExitCode {
  const files = loadAll(io, paths);
  const told: object[] = [];
  const verified = files.flatMap((file): readonly Verified[] => {
    const { path, compilation } = file;
    const program = compilation === null || compilation.hasErrors ? null : compilation.program;
    if (compilation === null || program === null) {
      if (options.json) told.push({ file: path, error: noticeErrors(io, [file]) });
      else sayNoticeErrors(io, [file], "text");
      return [];
    }
    const one = { path, compilation, program, verification: verification(compilation, program, budgetOf()) };
    if (options.json) told.push(verificationJson(io, one));
    else io.out(verificationText(io, one, options));
    return [one];
  });
  if (options.json) writeJson(io, told);
  const holds = verified.every((one) =>
    one.verification.answers.every(({ verdict }) => verdict === "holds" || verdict === "empty"),
  );
  return holds && verified.length === files.length ? EXIT.clean : EXIT.findings;
}
