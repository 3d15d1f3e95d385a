// The same thing said twice differently: two clauses that add to one situation, standard, subsidy or period, and disagree.
import { entry, keywords } from "@zhengce/grammar";
import type { KeywordId, Texts } from "@zhengce/grammar";
import type { Owner, SlotName } from "../semantics/problem.js";
import { KIND, SLOT } from "./lib/kinds.js";
import { related, rule } from "./rule.js";

export const conflictingSlot = rule({
  code: "conflicting-slot",
  texts: entry(
    "error",
    "{owner}的{slot}写了两次，前后不同；{hint}",
    "{owner} has two different statements of its {slot}; {hint}",
  ),
  check({ model, report, isDoubtful }) {
    for (const problem of model.problems) {
      if (problem.kind !== "conflictingSlot") continue;
      if (GUESSED.has(problem.owner.kind) && (isDoubtful(problem.place) || isDoubtful(problem.first))) continue;
      const { place, first, owner, slot, tier } = problem;
      const of = slotName(slot, tier, owner);
      const clause = model.clauseOf(first)?.name ?? "";
      const where = {
        zh: clause === "" ? "前一处在这里" : `前一处在条款“${clause}”`,
        en: clause === "" ? "The earlier one stands here" : `The earlier one stands in clause ${clause}`,
      };
      report(
        place,
        { owner: ownerName(owner), slot: of, hint: slot === "when" ? JOIN : KEEP },
        { related: [related(first, where)] },
      );
    }
  },
});

/** What names of groups, standards and tiers mean is guessed where they are misspelt. */
const GUESSED: ReadonlySet<Owner["kind"]> = new Set(["subsidy", "component"]);

const KEEP = { zh: "只留一处", en: "keep one" } as const;
const JOIN = { zh: "只留一处，两个条件都要满足的用“且”连成一条", en: "keep one, or join them with “and”" } as const;

/** `二档金额`, `标题`, `待遇起始日`. */
function slotName(slot: SlotName, tier: string | null, owner: Owner): Texts {
  const { zh, en } = SLOT[slot];
  if (slot === "rate" && tier !== null) return { zh: `${tier}${zh}`, en: `${tier} ${en}` };
  if (slot !== "property" || !Object.hasOwn(keywords, owner.name)) return { zh, en };
  const keyword = keywords[owner.name as KeywordId];
  return { zh: keyword.zh[0], en: keyword.en };
}

function ownerName({ kind, name }: Owner): Texts {
  switch (kind) {
    case "notice":
      return { zh: "通知", en: "the notice" };
    case "test":
      return { zh: `用例里“${name}”`, en: `${name} in the test` };
    case "subsidy":
      return { zh: `对“${name}”的资助`, en: `the subsidy for ${name}` };
    default:
      return { zh: `${KIND[kind].zh}“${name}”`, en: `${KIND[kind].en} ${name}` };
  }
}
