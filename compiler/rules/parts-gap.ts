// Parts under conditions that for someone, whose facts are all known, leave some of the amount to nobody.
import { entry } from "@zhengce/grammar";
import type { Part, PayerRule, Texts } from "@zhengce/grammar";
import type { Model } from "../semantics/model.js";
import { describePerson } from "../wording/say-person.js";
import { rule } from "./rule.js";
import { percent, yuan } from "./lib/words.js";

export const partsGap = rule({
  code: "parts-gap",
  texts: entry(
    "warning",
    "“{of}”{missing}没有写由谁承担，例如：{person}{hint}",
    "nothing says who bears {missing} of the amount for {of}, for example for someone {person}{hint}",
  ),
  acknowledgeable: true,
  check(subject) {
    const persons = subject.persons();
    if (persons === null) return;
    for (const { kind, of, pieces, sum, whole, unit, person } of subject.unevenAmounts()) {
      const place = pieces.findLast(({ condition }) => condition !== null) ?? pieces.at(-1);
      if (kind !== "less" || place === undefined) continue;
      const missing = whole === null ? null : whole - sum;
      subject.report(
        place,
        {
          of,
          missing: missingOf(missing, unit),
          person: describePerson(persons.program, person),
          hint: hintAt(place, subject.model),
        },
        { data: { person } },
      );
    }
  },
});

/** A 当 behind a payer on the line of its 资助, or on the line after a part, may be meant for more than that. */
function hintAt(piece: Part | PayerRule, model: Model): Texts {
  const { condition } = piece;
  const nothing = { zh: "", en: "" };
  if (condition === null) return nothing;
  const { text } = model.source;
  const subsidy = model
    .nodesOf("SubsidyDeclaration")
    .find(({ start, end }) => start <= piece.start && piece.end <= end);
  const together = subsidy !== undefined && !/[\r\n{]/u.test(text.slice(subsidy.start, condition.start));
  if (piece.kind === "PayerRule" && together)
    return {
      zh: "；“当”写在“由”后面，只管由谁承担：要限定整项资助，把它写在“由”前面",
      en: "; a “when” behind “by” says only who pays: to limit the whole subsidy, write it before “by”",
    };
  if (!/[\r\n]/u.test(text.slice(piece.start, condition.start))) return nothing;
  return {
    zh: "；另起一行的“当”仍属于上一行，只管那一部分",
    en: "; the “when” on the next line belongs to the line before it, and to that part alone",
  };
}

function missingOf(missing: number | null, unit: "fen" | "ppm"): Texts {
  if (missing === null) return { zh: "", en: "all" };
  const shown = unit === "fen" ? yuan(missing) : { zh: percent(missing), en: percent(missing) };
  return { zh: `有 ${shown.zh} `, en: shown.en };
}
