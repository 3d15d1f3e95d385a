// A rule of the trace in the language's own words, from its statement: `资助 孤儿`, `全额 由 医疗救助基金`. For lists of rules; answers
// are worded by the runtime.
import type { Node } from "@zhengce/grammar";
import { formatYuan, sayEntry, zh, type TraceEntry } from "@zhengce/runtime";
import { describeRate, describeRateEntry } from "../../wording/terms/amounts.js";
import { describeChange } from "../../wording/terms/changes.js";
import { describeCondition } from "../../wording/terms/conditions.js";
import { describeReward } from "../../wording/terms/rewards.js";
import { describeSubsidy } from "../../wording/terms/subsidies.js";
import { phrase, unspecifiedText, word } from "../../wording/terms/words.js";
import type { Model } from "../../semantics/model.js";

export interface Said {
  readonly rule: string;
  readonly detail: string;
}

/** @param node the statement of the entry */
export function said(model: Model, entry: TraceEntry, node: Node): Said {
  return { rule: titleOf(entry), detail: detailOf(model, entry, node) };
}

/** `情形 集中缴费`, `标准 个人缴费`, `资助 孤儿`. */
export function titleOf({ rule, about }: TraceEntry): string {
  switch (rule) {
    case "admits":
    case "excludes":
    case "not-admitted":
      return word("scope");
    case "situation":
    case "payment":
    case "grant":
    case "benefit":
    case "no-benefits":
      return phrase(word("situation"), about.situation);
    case "exception":
      return phrase(word("exception"), about.situation);
    case "standard":
    case "variant":
    case "support":
      return phrase(word("standard"), about.component);
    case "subsidy":
      return phrase(word("subsidy"), about.group);
    case "combination":
      return word("multiple");
    case "cap":
      return word("cap");
    case "reward":
      return phrase(word("reward"), about.reward);
    case "change":
      return word("change");
  }
}

function detailOf(model: Model, entry: TraceEntry, node: Node): string {
  switch (node.kind) {
    case "ScopeRule":
      return phrase(word(node.admits ? "admits" : "excludes"), whenText(model, node.condition));
    case "Variant":
      return phrase(whenText(model, node.condition), describeRate(node.rate, model));
    case "RateEntry":
      return entry.rule === "subsidy" ? subsidyText(model, entry, node) : describeRateEntry(node, model);
    case "CombinationRule":
      return node.mode === "unspecified" ? unspecifiedText(node.unspecified) : word(node.mode);
    case "CapRule":
      return phrase(
        entry.rule === "cap" ? entry.about.component : null,
        node.amount === null ? null : formatYuan(node.amount.fen),
      );
    case "RewardDeclaration":
      return describeReward(node, model);
    case "ChangeCase":
      return describeChange(node, model);
    default:
      return entry.rule === "not-admitted" ? sayEntry(zh, entry) : "";
  }
}

function whenText(model: Model, condition: Parameters<typeof describeCondition>[0]): string {
  return phrase(word("when"), describeCondition(condition, model));
}

/** The rate, for whom, and who pays. */
function subsidyText(
  model: Model,
  { about }: Extract<TraceEntry, { readonly rule: "subsidy" }>,
  rate: Extract<Node, { readonly kind: "RateEntry" }>,
): string {
  const subsidy = model.subsidies.find(
    ({ group, component, rates }) =>
      group === about.group && component === about.component && rates.some((placed) => placed?.node === rate),
  );
  return subsidy === undefined ? describeRateEntry(rate, model) : describeSubsidy(subsidy, [rate], model);
}
