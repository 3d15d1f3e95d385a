// A name that exists, as another kind of thing than its place asks for: a period where a group is meant.
import { entry } from "@zhengce/grammar";
import type { Texts } from "@zhengce/grammar";
import type { Symbol } from "../semantics/model.js";
import { alternatives, KIND, TYPE, USE } from "./lib/kinds.js";
import { related, rule } from "./rule.js";

export const misusedName = rule({
  code: "misused-name",
  texts: entry(
    "error",
    "“{name}”是{actual}，这里应为{expected}{hint}",
    "{name} is a {actual}; a {expected} is expected here{hint}",
  ),
  // A fact's type may have been lost with a part of its declaration.
  absence: true,
  check({ model, report }) {
    let last = -1;
    for (const problem of model.problems) {
      if (problem.kind !== "misusedName") continue;
      const { place, actual } = problem;
      // 修复年数 × 个人缴费 is one mistake.
      const isFactor = last >= 0 && /^\s*[×*]\s*$/u.test(model.source.text.slice(last, place.start));
      last = place.end;
      if (isFactor) continue;
      const declared = actual.declarations[0];
      const where = { zh: `“${actual.name}”声明在这里`, en: `${actual.name} is declared here` };
      const depends = actual.kind === "fact" && actual.node !== null ? [actual.node.node] : [];
      report(
        place,
        {
          name: place.text,
          actual: kindOf(actual),
          expected: alternatives(problem.expected.map((use) => USE[use])),
          hint: problem.expected.includes("component") ? hintFor(actual) : NOTHING,
        },
        { related: declared === undefined ? [] : [related(declared, where)], depends },
      );
    }
  },
});

const NOTHING: Texts = { zh: "", en: "" };
/** 资助上限 over a 奖励. */
const LIMITED: Texts = {
  zh: "；奖励的上限写在它自己后面，如“至多 60000元”，几项奖励合起来的上限写“说明”",
  en: "; a limit stands behind the reward itself, such as “至多 60000元”, one over several rewards in a note",
};

/** A 标准 that is a percentage of what somebody chose to pay. */
const OF_TIERS: Texts = {
  zh: "；标准的百分比只能是另一项标准的：有哪几档、各缴多少，写“档次”和“标准”，各人不同、通知没有写出数额的写“未规定”",
  en: "; a standard is a percentage of another one: write the amounts that may be chosen as tiers and standards, and 未规定 where the notice states none",
};
function hintFor(symbol: Symbol): Texts {
  if (symbol.kind === "reward") return LIMITED;
  return symbol.kind === "fact" && symbol.type === "money" ? OF_TIERS : NOTHING;
}

/** `日期类事实` for a fact, else the kind alone. */
function kindOf(symbol: Symbol): Texts {
  if (symbol.kind !== "fact") return KIND[symbol.kind];
  const { zh, en } = TYPE[symbol.type];
  return { zh: `${zh}类事实`, en: `fact (${en})` };
}
