// 变动's own conditions and 身份认定日期, read where a payment is judged: nobody knows them on that day.
import { entry } from "@zhengce/grammar";
import { keywords } from "@zhengce/grammar";
import { rule } from "./rule.js";

export const outsideChange = rule({
  code: "outside-change",
  texts: entry(
    "error",
    "“{word}”只能用在“变动”里：缴费那天还不知道后来的身份变化",
    "“{word}” can be used in “change” only: on the day of payment nobody knows what is certified later",
  ),
  check({ model, report }) {
    for (const problem of model.problems) {
      if (problem.kind !== "outsideChange") continue;
      const { place, word } = problem;
      const keyword = Object.hasOwn(keywords, word) ? keywords[word as keyof typeof keywords] : null;
      report(place, { word: keyword === null ? word : { zh: keyword.zh[0], en: keyword.en } });
    }
  },
});
