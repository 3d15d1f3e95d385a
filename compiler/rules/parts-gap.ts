// Parts under conditions that for someone, whose facts are all known, leave some of the amount to nobody.
import { entry } from "@zhengce/grammar";
import type { Texts } from "@zhengce/grammar";
import { describePerson } from "../verify/describe-person.js";
import { unevenAmounts } from "./conditional-parts.js";
import { personsOf } from "./persons.js";
import { rule } from "./rule.js";
import { percent, yuan } from "./words.js";

export const partsGap = rule({
  code: "parts-gap",
  texts: entry(
    "warning",
    "“{of}”{missing}没有写由谁承担，例如：{person}",
    "nothing says who bears {missing} of {of}, for example for someone {person}",
  ),
  acknowledgeable: true,
  check(subject) {
    const persons = personsOf(subject);
    if (persons === null) return;
    for (const { kind, of, pieces, sum, whole, unit, person } of unevenAmounts(subject.model, persons)) {
      const place = pieces.findLast(({ condition }) => condition !== null);
      if (kind !== "less" || place === undefined) continue;
      const missing = whole === null ? null : whole - sum;
      subject.report(
        place,
        { of, missing: missingOf(missing, unit), person: describePerson(persons.program, person) },
        { data: { person } },
      );
    }
  },
});

function missingOf(missing: number | null, unit: "fen" | "ppm"): Texts {
  if (missing === null) return { zh: "", en: "all" };
  const shown = unit === "fen" ? yuan(missing) : { zh: percent(missing), en: percent(missing) };
  return { zh: `有 ${shown.zh} `, en: shown.en };
}
