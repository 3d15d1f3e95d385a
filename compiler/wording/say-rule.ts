// A rule of the trace in the language's own words, from its statement: `资助 孤儿`, `全额 由 医疗救助基金`. For lists of rules and for editors, which
// have the text at hand; answers alone are worded by the runtime.
import type { Node } from "@zhengce/grammar";
import { en, sayEntry, zh, type TraceEntry } from "@zhengce/runtime";
import type { Model, Placed } from "../semantics/model.js";
import {
  describePart,
  describePay,
  describePayerRule,
  describeRate,
  describeRateEntry,
  describeWaiting,
} from "./terms/amounts.js";
import { describeChange } from "./terms/changes.js";
import { describeCondition } from "./terms/conditions.js";
import { describeDay } from "./terms/days.js";
import { describeReward } from "./terms/rewards.js";
import { describeSubsidy } from "./terms/subsidies.js";
import { moneyText, phrase, unspecifiedText, word, type Describing } from "./terms/words.js";

/** The model's names and days, the statements that a rule's words are gathered from, and the language of the keywords. */
export type Speaking = Describing & Pick<Model, "subsidies" | "situations">;
type Place = Pick<Placed<Node>, "node" | "clause">;

/** To say rules of the model in the keywords of a language. */
export function speakingIn(
  { symbolOf, dayOf, subsidies, situations }: Pick<Model, "symbolOf" | "dayOf" | "subsidies" | "situations">,
  language: NonNullable<Describing["language"]>,
): Speaking {
  return { symbolOf, dayOf, subsidies, situations, language };
}

/** What it is about: `情形 集中缴费`, `标准 个人缴费`, `资助 孤儿`. */
export function ruleTitle({ rule, about }: TraceEntry, of: Pick<Describing, "language">): string {
  switch (rule) {
    case "admits":
    case "excludes":
    case "not-admitted":
      return word("scope", of);
    case "situation":
    case "payment":
    case "grant":
    case "benefit":
    case "no-benefits":
      return phrase(word("situation", of), about.situation);
    case "exception":
      return phrase(word("exception", of), about.situation);
    case "standard":
    case "variant":
    case "support":
      return phrase(word("standard", of), about.component);
    case "subsidy":
      return phrase(word("subsidy", of), about.group);
    case "combination":
      return word("multiple", of);
    case "cap":
      return word("cap", of);
    case "reward":
      return phrase(word("reward", of), about.reward);
    case "change":
      return word("change", of);
  }
}

/** What its statement says; empty where that is no more than its title. @param place the statement of the entry */
export function ruleText(entry: TraceEntry, { node, clause }: Place, of: Speaking): string {
  if (entry.rule === "no-benefits") return sayEntry(of.language === "en" ? en : zh, entry);
  if (entry.rule === "benefit") return benefitText(entry.about.situation, clause, of);
  switch (node.kind) {
    case "ScopeRule":
      return phrase(word(node.admits ? "admits" : "excludes", of), whenText(node.condition, of));
    case "WhenSlot":
      return whenText(node.condition, of);
    case "PaySlot":
      return describePay(node, of);
    case "GrantSlot":
      return phrase(
        word("subsidy", of),
        node.grant === "unspecified" ? unspecifiedText(node.unspecified, of) : word(node.grant, of),
      );
    case "Variant":
      return phrase(whenText(node.condition, of), describeRate(node.rate, of));
    case "RateEntry":
      return entry.rule === "subsidy" ? subsidyText(entry, node, of) : describeRateEntry(node, of);
    case "CombinationRule":
      return node.mode === "unspecified" ? unspecifiedText(node.unspecified, of) : word(node.mode, of);
    case "CapRule":
      return phrase(
        entry.rule === "cap" ? entry.about.component : null,
        node.amount === null ? null : moneyText(node.amount, of),
      );
    case "RewardDeclaration":
      return describeReward(node, of);
    case "ChangeCase":
      return describeChange(node, of);
    case "PayerRule":
      return describePayerRule(node, of);
    case "Part":
      return describePart(node, of);
    default:
      return entry.rule === "not-admitted" ? sayEntry(of.language === "en" ? en : zh, entry) : "";
  }
}

function whenText(condition: Parameters<typeof describeCondition>[0], of: Describing): string {
  return phrase(word("when", of), describeCondition(condition, of));
}

/** All that one clause says of the situation's benefits: `待遇 从 缴费日期 等待 60日 至 年末`. */
function benefitText(name: string, clause: Place["clause"], of: Speaking): string {
  const situation = of.situations.find((one) => one.name === name);
  if (situation === undefined) return "";
  const here = <N>(placed: Placed<N> | null): Placed<N> | null => (placed?.clause === clause ? placed : null);
  const [from, waiting, to] = [here(situation.benefitFrom), here(situation.waiting), here(situation.benefitTo)];
  return phrase(
    word("benefit", of),
    from === null ? null : phrase(word("from", of), describeDay(from.node, of)),
    waiting === null ? null : describeWaiting(waiting.node, of),
    to === null ? null : phrase(word("to", of), describeDay(to.node, of)),
  );
}

/** The rate, for whom, and who pays. */
function subsidyText(
  { about }: Extract<TraceEntry, { readonly rule: "subsidy" }>,
  rate: Extract<Node, { readonly kind: "RateEntry" }>,
  of: Speaking,
): string {
  const subsidy = of.subsidies.find(
    ({ group, component, rates }) =>
      group === about.group && component === about.component && rates.some((placed) => placed?.node === rate),
  );
  return subsidy === undefined ? describeRateEntry(rate, of) : describeSubsidy(subsidy, [rate], of);
}
