// A file without 通知: nothing says which notice this is and of which year.
import { entry } from "@zhengce/grammar";
import { rule } from "./rule.js";

export const missingNotice = rule({
  code: "missing-notice",
  texts: entry(
    "error",
    "文件里没有“通知”：开头写“通知 名称 {braces}”，写明标题和年度",
    "the file has no “notice”: begin with “notice NAME {braces}” and state its title and year",
  ),
  check({ model, syntax, report }) {
    const first = model.tree.statements[0];
    // A syntax error ahead of everything else is most likely the notice itself, which has its finding then.
    const broken = syntax.some((error) => first === undefined || error.start <= first.start);
    for (const problem of model.problems) {
      if (problem.kind === "missingNotice" && !broken) report(problem.place, { braces: "{ … }" });
    }
  },
});
