// `zhengce assess`: one person, or an array of them, under one notice.
import { batchIssues, explain, explainIssue, sayIssue, type FactIssue } from "@zhengce/runtime";
import { assess } from "../../decision/interpret.js";
import { EXIT, say, type ExitCode, type Io } from "../io.js";
import { loadProgram, readJson, writeJson } from "../load.js";
import { sayAssessment } from "../say-assessment.js";
import { yearPassed } from "../year-passed.js";

/** An array in gives an array out, in the same order; a row that is refused says why, and the others are still assessed. */
export function assessFile(io: Io, file: string, factsPath: string, json: boolean): ExitCode {
  const program = loadProgram(io, file);
  if (program === null) return EXIT.findings;
  const input = readJson(io, factsPath);
  const rows = Array.isArray(input) ? (input as readonly unknown[]) : [input];
  const answers = rows.map((row) => assess(program, row));
  const told = Array.isArray(input) ? batchIssues() : (issues: readonly FactIssue[]) => issues;
  if (json) {
    const shown = answers.map((answer) =>
      answer.issues !== undefined ? { error: issuesOf(io, told(answer.issues)) } : explain(answer.value, io.locale),
    );
    writeJson(io, Array.isArray(input) ? shown : shown[0]);
  } else {
    answers.forEach((answer, index) => {
      const person = Array.isArray(input) ? say(io, `第 ${index + 1} 人`, `person ${index + 1}`) : "";
      io.out(
        answer.issues !== undefined
          ? refused(io, person, told(answer.issues))
          : sayAssessment(io, answer.value, person),
      );
      if (index < answers.length - 1) io.out("\n");
    });
  }
  for (const note of new Set(rows.map((row) => yearPassed(program, row)?.[io.locale] ?? null)))
    if (note !== null) io.error(`${io.paint("yellow", note)}\n`);
  return answers.some((answer) => answer.issues !== undefined) ? EXIT.findings : EXIT.clean;
}

/** The first issue at the top, all of them in `issues`, worded for the person. */
export function issuesOf(io: Io, issues: readonly FactIssue[]): object {
  const worded = issues.map((issue) => ({ ...issue, message: explainIssue(issue, io.locale).message }));
  return { ...worded[0], issues: worded };
}

export function refused(io: Io, person: string, issues: readonly FactIssue[]): string {
  const title = io.paint("red", say(io, "事实有误", "the facts can't be used"));
  const lines = issues.map((issue) => `  ${sayIssue(issue, io.locale)}`);
  return `${person === "" ? "" : `${person}  `}${title}\n${lines.join("\n")}\n`;
}
