// One name declared twice, or for two kinds of things that could not be told apart.
import { entry } from "@zhengce/grammar";
import { KIND } from "./kinds.js";
import { related, rule } from "./rule.js";
import { same } from "./words.js";

export const duplicateDeclaration = rule({
  code: "duplicate-declaration",
  texts: entry(
    "error",
    "{what}“{name}”重名：{first}；请改名，或删去其中一个",
    "{what} {name} is declared twice: {first}; rename or remove one",
  ),
  check({ model, report }) {
    for (const problem of model.problems) {
      if (problem.kind !== "duplicateDeclaration") continue;
      const { place, what, first } = problem;
      const kind = KIND[first.what];
      const earlier =
        first.place === null
          ? { zh: "它是语言自带的事实", en: "it is one of the language's own facts" }
          : what === first.what
            ? { zh: "前面已经声明过", en: "it has been declared before" }
            : { zh: `它已经是${kind.zh}的名称`, en: `it is the name of a ${kind.en} already` };
      const where = { zh: "先在这里声明", en: "First declared here" };
      report(
        place,
        { what: KIND[what], name: same(place.text), first: earlier },
        { related: first.place === null ? [] : [related(first.place, where)] },
      );
    }
  },
});
