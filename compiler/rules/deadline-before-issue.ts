// An obligation that was due before the notice itself was issued.
import { entry } from "@zhengce/grammar";
import { rule } from "./rule.js";
import { day } from "./words.js";

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
      if (last !== null && due !== null && due < issued && node.when?.repeats === "once") {
        report(last, { due: day(due), issued: day(issued) });
      }
    }
  },
});
