// An obligation that was due before the notice itself was issued.
import { entry } from "@zhengce/grammar";
import type { DayExpression } from "@zhengce/grammar";
import type { Model } from "../semantics/model.js";
import { rule } from "./rule.js";
import { day } from "./lib/words.js";

export const deadlineBeforeIssue = rule({
  code: "deadline-before-issue",
  texts: entry(
    "warning",
    "时限 {due} 早于成文日期 {issued}，请核对",
    "the deadline {due} is before the day of issue, {issued}; check it",
  ),
  acknowledgeable: true,
  check({ model, report }) {
    const issued = model.notice.dated;
    if (issued === null) return;
    for (const { node } of model.deadlines) {
      const last = node.when?.to ?? node.when?.from ?? null;
      const due = last === null ? null : model.dayOf(last);
      if (last === null || due === null || node.when?.repeats !== "once" || isElsewhere(model, last)) continue;
      if (due < issued) {
        report(last, { due: day(due), issued: day(issued) });
      }
    }
  },
});

/** The year itself is a slip, which outside-year reports. */
function isElsewhere({ notice }: Model, day: DayExpression): boolean {
  return (
    day.kind === "DateLiteral" && day.year !== null && notice.year !== null && Math.abs(day.year - notice.year) > 1
  );
}
