// Declarations that follow from one another in a circle: one code for each kind, one way of reporting them.
import type { Entry } from "@zhengce/grammar";
import type { Circle } from "../../semantics/problem.js";
import { related, rule } from "../rule.js";
import type { Rule } from "../rule.js";

/** Makes the rule for the circles of one kind; `{path}` is `甲 → 乙 → 甲`. */
export function circleRule(what: Circle["what"], code: string, texts: Entry<"path">): Rule {
  return rule({
    code,
    texts,
    check({ model, report }) {
      for (const problem of model.problems) {
        if (problem.kind !== "circle" || problem.what !== what) continue;
        const [, ...others] = problem.places;
        const also = { zh: "也在这个循环里", en: "Part of the same circle" };
        const places = others.map((place) => related(place, also));
        report(problem.place, { path: problem.path.join(" → ") }, { related: places });
      }
    },
  });
}
