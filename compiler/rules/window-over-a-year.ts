// A window of each year that is longer than a year: 每年1月15日 至 次年2月28日 is not over when it begins again.
import { entry } from "@zhengce/grammar";
import { related, rule } from "./rule.js";

export const windowOverAYear = rule({
  code: "window-over-a-year",
  texts: entry(
    "error",
    "期间“{name}”从{from}到{to}超过一年，前一年的还没完，后一年的又开始了：同一年里截止的，止日也写“每年”；否则核对起止",
    "period {name} from {from} to {to} is longer than a year: the next one begins before it is over; where it ends in the same year, write 每年 for its last day too, else check the days",
  ),
  check({ model, report }) {
    for (const problem of model.problems) {
      if (problem.kind !== "overlongWindow") continue;
      const { name, from, to } = problem;
      const said = ({ start, end }: typeof from): string => model.source.text.slice(start, end).replace(/\s/gu, "");
      report(
        to,
        { name, from: said(from), to: said(to) },
        { related: [related(from, { zh: "起日在这里", en: "It begins here" })] },
      );
    }
  },
});
