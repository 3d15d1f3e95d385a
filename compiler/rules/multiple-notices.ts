// A second 通知: one file is one notice.
import { entry } from "@zhengce/grammar";
import { related, rule } from "./rule.js";

export const multipleNotices = rule({
  code: "multiple-notices",
  texts: entry(
    "error",
    "一个文件只写一份通知，前面已经有“{first}”；另一份请写到自己的文件里",
    "one file is one notice, and {first} stands above; move this one to a file of its own",
  ),
  // A part of what it counts may have been lost.
  absence: true,
  check({ model, report }) {
    for (const problem of model.problems) {
      if (problem.kind !== "multipleNotices") continue;
      const where = { zh: "前一份通知", en: "The first notice" };
      const extra = problem.first === null ? {} : { related: [related(problem.first, where)] };
      report(problem.place, { first: model.notice.name }, extra);
    }
  },
});
