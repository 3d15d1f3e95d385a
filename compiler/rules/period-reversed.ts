// A period, or any other range, that ends before it starts.
import { entry } from "@zhengce/grammar";
import type { Texts } from "@zhengce/grammar";
import type { Model } from "../semantics/model.js";
import type { ReversedRange } from "../semantics/problem.js";
import { related, rule } from "./rule.js";

export const periodReversed = rule({
  code: "period-reversed",
  texts: entry(
    "error",
    "{what}的止（{to}）早于起（{from}）{hint}",
    "{what} ends ({to}) before it starts ({from}){hint}",
  ),
  acknowledgeable: true,
  check({ model, report }) {
    for (const problem of model.problems) {
      if (problem.kind !== "reversedRange") continue;
      const { from, to } = problem;
      const said = (span: typeof from): string => model.source.text.slice(span.start, span.end).trim();
      const where = { zh: "止在这里", en: "It ends here" };
      report(
        from,
        { what: nameOf(problem), from: said(from), to: said(to), hint: yearHint(problem, model) },
        { related: [related(to, where)] },
      );
    }
  },
});

/** A year far from the notice's is most likely the slip. */
function yearHint({ from, to }: ReversedRange, model: Model): Texts {
  const { year } = model.notice;
  const far = [from, to].flatMap((end) => {
    const stated = model.nodesOf("DateLiteral").find((date) => date.start === end.start && date.end === end.end)?.year;
    return year !== null && stated !== undefined && stated !== null && Math.abs(stated - year) > 1 ? [stated] : [];
  });
  if (far.length === 0) return { zh: "", en: "" };
  const years = far.join("、");
  return {
    zh: `：${years}年不在 ${year} 年度和前后一年之内，请核对年份`,
    en: `: ${far.join(", ")} is neither ${year} nor the year before or after it; check the year`,
  };
}

function nameOf({ what, name }: ReversedRange): Texts {
  switch (what) {
    case "period":
      return { zh: `期间“${name ?? ""}”`, en: `period ${name ?? ""}` };
    case "range":
      return { zh: "这个范围", en: "this range" };
    case "benefit":
      return { zh: "待遇", en: "the benefit" };
    case "deadline":
      return { zh: "时限", en: "the deadline" };
    case "amount":
      return { zh: "金额区间", en: "the range of amounts" };
  }
}
