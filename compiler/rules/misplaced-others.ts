// 其他 in an exception, which goes before the others, or in a second situation: then what is left is nobody's.
import { entry } from "@zhengce/grammar";
import { rule } from "./rule.js";

export const misplacedOthers = rule({
  code: "misplaced-others",
  texts: entry("error", "“{situation}”不能写“其他”：{reason}", "{situation} cannot be “otherwise”: {reason}"),
  check({ model, report }) {
    for (const problem of model.problems) {
      if (problem.kind !== "misplacedOthers") continue;
      const { place, name, first } = problem;
      const reason =
        first === null
          ? { zh: "例外先于其他情形，应写“当 …”", en: "an exception goes before the situations; write “when …”" }
          : {
              zh: `“${first}”已是其他情形都不适用的人的情形`,
              en: `${first} already is for whoever no other situation takes`,
            };
      report(place, { situation: name, reason });
    }
  },
});
