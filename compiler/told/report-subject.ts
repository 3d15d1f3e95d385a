// Everything that the sign-off report says of a notice, worked out.
import { positionAt, type Locale } from "@zhengce/grammar";
import { atOnce, type Budget } from "../budget.js";
import { comparingNotices } from "../compare/compare-notices.js";
import { funding } from "../report/funded.js";
import type { ReportSubject } from "../report/subject.js";
import { runTests } from "../testing/run-tests.js";
import { payingTable } from "../verify/payments-table.js";
import { WORDING } from "../wording/wording.js";
import type { Notice } from "./notice.js";
import { verifyingNotice } from "./verification.js";

/** A notice takes some tens of thousands. */
const stepsOfTable = 1_500_000;

/** Everything that the compiler knows of a notice; `last` is the notice it is compared with. The tables are worked out first. */
export function subjectOf(notice: Notice, last: Notice | null, budget: Budget, locale: Locale): ReportSubject {
  return atOnce(workingOutSubject(notice, last, budget, locale));
}

/** The same, pausing between kinds of people and between questions. */
export function* workingOutSubject(
  notice: Notice,
  last: Notice | null,
  budget: Budget,
  locale: Locale,
): Generator<unknown, ReportSubject, undefined> {
  const words = WORDING[locale];
  const { model, program, diagnostics, checked, coverage } = notice;
  return {
    words,
    model,
    program,
    coverage,
    payments: yield* payingTable(program, budget.share(stepsOfTable)),
    funding: yield* funding(program, budget.share(stepsOfTable), words),
    verification: yield* verifyingNotice(notice, program, budget),
    tests: runTests(model, program),
    findings: diagnostics.map(({ severity, message, start }) => ({
      ...{ severity, message: message[locale], line: positionAt(model.lineStarts, start).line },
    })),
    acknowledged: checked.acknowledged.map(({ finding, acknowledgement }) => ({
      clause: model.clauseOf(acknowledgement)?.name ?? words.report.outside,
      message: finding.message[locale],
      reason: acknowledgement.reason?.value ?? "",
    })),
    comparison: last === null ? null : yield* comparingNotices(last, notice, budget),
  };
}
