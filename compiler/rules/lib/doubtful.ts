// Statements with an unknown name in them: what they say besides is not known, and the name has its finding.
import type { Span } from "@zhengce/grammar";
import type { Model } from "../../semantics/model.js";
import { overlap } from "./lost.js";
import { statementsOf } from "./statements.js";

/** Whether an unknown name stands in the statement around a place of this file. */
export function doubtfulIn(model: Model): (place: Span) => boolean {
  const unknown = model.problems.flatMap((problem) =>
    problem.kind === "unknownName" ? [problem.place, ...problem.others] : [],
  );
  if (unknown.length === 0) return () => false;
  const statements = statementsOf(model.tree).filter((statement) => unknown.some((name) => overlap(statement, name)));
  return (place) => statements.some((statement) => overlap(statement, place));
}
