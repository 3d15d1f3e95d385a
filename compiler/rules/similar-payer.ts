// A payer named once, a character away from one that is named more often: two names for one body, most likely.
import { entry } from "@zhengce/grammar";
import { related, rule } from "./rule.js";

export const similarPayer = rule({
  code: "similar-payer",
  texts: entry(
    "warning",
    "承担单位“{name}”只写了一次，与“{nearest}”只差一个字，是不是同一个单位？",
    "the payer {name} is named once and differs from {nearest} by one character; are they the same body?",
    { fixable: true },
  ),
  acknowledgeable: true,
  check({ model, report }) {
    for (const problem of model.problems) {
      if (problem.kind !== "similarPayer") continue;
      const { place, nearest, other } = problem;
      const where = { zh: `“${nearest}”写在这里`, en: `${nearest} stands here` };
      report(
        place,
        { name: place.text, nearest },
        { related: [related(other, where)], data: { replacement: nearest } },
      );
    }
  },
});
