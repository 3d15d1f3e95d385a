// 上级 names a notice that is kept elsewhere, which is said but is no fault; one that lies there by nearly that number, can't be read, or
// has errors: nothing was compared with it.
import { entry } from "@zhengce/grammar";
import { rule } from "./rule.js";
import { ABSENT, nearestOf, reasonFor } from "./lib/why-not-found.js";

export const superiorNotCompared = rule({
  code: "superior-not-compared",
  texts: entry(
    "info",
    "{reason}，没有与上级“{document}”对照过",
    "{reason}, so nothing was compared with the superior notice {document}",
    { fixable: true },
  ),
  check({ model, withoutSuperior, report }) {
    const entry = model.notice.entries.find(({ property }) => property === "superior");
    const place = entry?.values[0] ?? entry;
    if (withoutSuperior === null || place === undefined) return;
    const document = model.notice.superior ?? "";
    const own = model.notice.year;
    // One of another year is another notice.
    const nearest = nearestOf(model, withoutSuperior, ({ year }) => year === null || own === null || year === own);
    const found = reasonFor(withoutSuperior, nearest);
    const reason = found ?? ABSENT;
    report(
      place,
      { document, reason },
      {
        ...(found === null ? {} : { severity: "warning" }),
        ...(nearest === null ? { fixable: false } : { data: { nearest: nearest.number } }),
      },
    );
  },
});
