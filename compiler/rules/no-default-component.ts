// A 资助 that names no component where none is the obvious one.
import { entry } from "@zhengce/grammar";
import { rule } from "./rule.js";
import { names } from "./lib/words.js";

export const noDefaultComponent = rule({
  code: "no-default-component",
  texts: entry(
    "error",
    "资助没有写是哪一项标准的：没有叫“个人缴费”的标准，{candidates}",
    "the subsidy does not name its standard: none is called 个人缴费, {candidates}",
  ),
  absence: true,
  check({ model, report }) {
    for (const problem of model.problems) {
      if (problem.kind !== "noDefaultComponent") continue;
      const { place, candidates } = problem;
      const list = names(candidates);
      const holes =
        candidates.length === 0
          ? { zh: "也没有每种情形都缴纳的标准", en: "and there is no one that every situation pays" }
          : { zh: `请在人群后写明是${list.zh}中的哪一项`, en: `so say behind the groups which of ${list.en} it is` };
      report(
        place,
        { candidates: holes },
        { depends: model.situations.flatMap(({ nodes }) => nodes.map(({ node }) => node)) },
      );
    }
  },
});
