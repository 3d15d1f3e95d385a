// A notice that does not state its year: 12月10日 and 年末 would be days of no year.
import { entry } from "@zhengce/grammar";
import type { Model } from "../semantics/model.js";
import { rule } from "./rule.js";

export const missingNoticeYear = rule({
  code: "missing-notice-year",
  texts: entry(
    "error",
    "通知没有写年度：在括号里写“年度 {year}”",
    "the notice does not state its year: write “year {year}” in its braces",
    { fixable: true },
  ),
  absence: true,
  check({ model, report }) {
    for (const problem of model.problems) {
      if (problem.kind !== "missingNoticeYear") continue;
      const year = likelyYear(model);
      const insertAt = behindLast(model);
      const extra = year === null || insertAt === null ? { fixable: false } : { data: { year, insertAt } };
      report(problem.place, { year: year ?? "2022" }, extra);
    }
  },
});

/** The year that the notice's name or title speaks of; null where they speak of none, or of several. */
function likelyYear({ notice }: Model): string | null {
  const years = new Set(`${notice.name} ${notice.title ?? ""}`.match(/(?:19|20)\d\d/g) ?? []);
  const [year] = years;
  return years.size === 1 ? (year ?? null) : null;
}

/** The offset behind the notice's last property, or behind its opening brace; null where the brace is missing. */
function behindLast({ notice, source }: Model): number | null {
  const { node } = notice;
  if (node === null) return null;
  const last = node.entries.at(-1);
  if (last !== undefined) return last.end;
  const brace = source.text.slice(node.start, node.end).search(/[{｛]/);
  return brace < 0 ? null : node.start + brace + 1;
}
