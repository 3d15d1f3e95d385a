// Two notices that are taken over say different things of one name: which of them counts here can't be told.
import { entry } from "@zhengce/grammar";
import type { Texts } from "@zhengce/grammar";
import type { Fact, Group } from "../semantics/model.js";
import { TYPE } from "./lib/kinds.js";
import { names } from "./lib/words.js";
import { related, rule } from "./rule.js";

export const takenOverDifferently = rule({
  code: "taken-over-differently",
  texts: entry(
    "error",
    "“{name}”在“{first}”里是{one}，在“{document}”里是{other}{more}：说法不一，不能一起沿用；只沿用其中一份，另一份的人群和事实在这里声明",
    "{name} is {one} in {first} and {other} in {document}{more}: both can't be taken over; take over one of them, and declare what is needed of the other one here",
  ),
  check({ model, report }) {
    for (const problem of model.problems) {
      if (problem.kind !== "takenDifferently") continue;
      const { place, first, clashes } = problem;
      const [clash, ...others] = clashes;
      if (clash === undefined) continue;
      const { zh, en } = names(others.map(({ name }) => name));
      const more = others.length === 0 ? { zh: "", en: "" } : { zh: `（还有“${zh}”）`, en: ` (as are ${en})` };
      const [one, other] = clash.of;
      report(
        place,
        { name: clash.name, first: first.value, document: place.value, one: saidOf(one), other: saidOf(other), more },
        { related: [related(first, { zh: "另一份在这里", en: "The other one is here" })] },
      );
    }
  },
});

function saidOf(symbol: Fact | Group): Texts {
  if (symbol.kind === "group") {
    const { zh, en } = names(symbol.includes);
    return symbol.includes.length === 0
      ? { zh: "人群", en: "a group" }
      : { zh: `人群（包括 ${zh}）`, en: `a group (that includes ${en})` };
  }
  const { type, values, range } = symbol;
  if (type === "enumeration") {
    const { zh, en } = names(values.map(({ name }) => name));
    return { zh: `“${zh.replaceAll("、", "｜")}”`, en: `one of ${en}` };
  }
  const ends =
    range === null ? { zh: "", en: "" } : { zh: ` ${range.min} 至 ${range.max}`, en: `, ${range.min} to ${range.max}` };
  return { zh: `${TYPE[type].zh}${ends.zh}`, en: `${TYPE[type].en}${ends.en}` };
}
