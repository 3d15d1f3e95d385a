// Parts under conditions that hold together for someone and then come to more than the whole, or leave nothing for the last.
import { entry } from "@zhengce/grammar";
import type { Part, PayerRule, Texts } from "@zhengce/grammar";
import { describePerson } from "../wording/say-person.js";
import { related, rule } from "./rule.js";
import { percent, yuan } from "./lib/words.js";

export const partsOverlap = rule({
  code: "parts-overlap",
  texts: entry(
    "error",
    "“{of}”的{parts}{problem}，例如：{person}",
    "parts of the amount for {of} {parts}{problem}, for example for someone {person}",
  ),
  acknowledgeable: true,
  check(subject) {
    const persons = subject.persons();
    if (persons === null) return;
    for (const { kind, of, pieces, parts, sum, whole, unit, person } of subject.unevenAmounts()) {
      if (kind !== "more") continue;
      const together = parts.flatMap((index) => pieces[index] ?? []);
      const place = together.at(-1);
      if (place === undefined) continue;
      const message = { zh: "同时成立的一项", en: "This one holds too" };
      subject.report(
        place,
        {
          of,
          parts: partsWords(together),
          problem: problemOf(sum, whole, unit),
          person: describePerson(persons.program, person),
        },
        {
          related: together.slice(0, -1).map((piece) => related(piece, message)),
          data: { person },
          // What comes first is filled first, so nothing is paid twice.
          ...(whole === null || sum <= whole ? { severity: "warning" as const } : {}),
        },
      );
    }
  },
});

function partsWords(together: readonly (Part | PayerRule)[]): Texts {
  return together.some(({ condition }) => condition !== null)
    ? { zh: "几项条件会同时成立，", en: "can hold together, " }
    : { zh: "各项", en: "come to " };
}
function problemOf(sum: number, whole: number | null, unit: "fen" | "ppm"): Texts {
  if (whole === null || sum <= whole) return { zh: "由谁承担余下的有两种说法", en: "so that the rest has two payers" };
  const show = (amount: number): Texts =>
    unit === "fen" ? yuan(amount) : { zh: percent(amount), en: percent(amount) };
  const [much, most] = [show(sum), show(whole)];
  return { zh: `合计 ${much.zh}，超过 ${most.zh}`, en: `${much.en} in all, more than ${most.en}` };
}
