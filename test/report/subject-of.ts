// A compilation as the subject of a report, as the command line makes it.
import type { Locale } from "@zhengce/grammar";
import { WORDING } from "../../compiler/wording/wording.js";
import { workBudget } from "../../compiler/budget.js";
import { compareNotices } from "../../compiler/compare/compare-notices.js";
import { funded } from "../../compiler/report/funded.js";
import { runTests } from "../../compiler/testing/run-tests.js";
import { paymentsTable } from "../../compiler/verify/payments-table.js";
import { daysByGroup } from "../../compiler/semantics/symbols/days-by-group.js";
import { precedence } from "../../compiler/verify/precedence.js";
import { verify } from "../../compiler/verify/verify.js";
import type { Compilation } from "../../compiler/compile.js";
import type { ReportSubject } from "../../compiler/report/subject.js";

export function subjectOf(
  { model, program, coverage, diagnostics }: Compilation,
  last: Compilation | null = null,
  locale: Locale = "zh",
): ReportSubject {
  if (program === null) throw new Error("no program");
  return {
    ...{ words: WORDING[locale], model, program, coverage, acknowledged: [] },
    payments: paymentsTable(program),
    funding: funded(program, workBudget(), WORDING[locale]),
    verification: verify(program, {
      precedes: precedence(model.situations),
      gapsStated: false,
      meant: daysByGroup(model),
    }),
    tests: runTests(model, program),
    findings: diagnostics.map(({ severity, message }) => ({ severity, message: message[locale], line: 1 })),
    comparison: last === null ? null : compareNotices(whole(last), { model, program }),
  };
}
function whole({ model, program }: Compilation): Pick<ReportSubject, "model" | "program"> {
  if (program === null) throw new Error("no program");
  return { model, program };
}
