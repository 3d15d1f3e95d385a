// What a notice says, in one line: the canonical form of the statement, whatever language the file is written in.
import {
  describePart,
  describePay,
  describePayerRule,
  describeRate,
  describeRateEntry,
  describeWaiting,
  moneyText,
} from "../semantics/describe-amounts.js";
import { describeDay } from "../semantics/describe-days.js";
import { describeDeadline } from "../semantics/describe-deadline.js";
import { brackets, phrase, unspecifiedText, word } from "../semantics/describe-words.js";
import { describeCondition, describePeriod, describeRange } from "../semantics/describe.js";
import type { NodeForms, Said, Statement } from "../compare/statement.js";
import type { FactShape } from "../compare/fact-change.js";
import type { Model } from "../semantics/model.js";
import type { Wording } from "./words.js";

type Described = { readonly [K in keyof NodeForms]: (node: NodeForms[K], model: Model) => string };
const EFFECT = { supplement: "supplement", refund: "refund", none: "noAdjustment" } as const;

/** The keyword that the statement begins with is said by its subject. */
const nodes: Described = {
  condition: describeCondition,
  rate: describeRateEntry,
  rates: describeRate,
  payer: describePayerRule,
  part: describePart,
  pay: (node, model) => describePay(node, model).slice(word("pay").length + 1),
  grant: (node) => (node.grant === "unspecified" ? unspecifiedText(node.unspecified) : word(node.grant)),
  day: describeDay,
  waiting: (node, model) => describeWaiting(node, model).slice(word("waiting").length + 1),
  deadline: describeDeadline,
  combination: (node) => (node.mode === "unspecified" ? unspecifiedText(node.unspecified) : word(node.mode)),
  unspecified: (node) => unspecifiedText(node),
  adjustment: ({ condition, effect, unspecified, within }, model) =>
    phrase(
      condition === null ? word("otherwise") : phrase(word("when"), describeCondition(condition, model)),
      effect === null || effect === "unspecified" ? unspecifiedText(unspecified) : word(EFFECT[effect]),
      within === null ? null : describeRange(within, model),
    ),
};

export function sayStatement(words: Wording, statement: Statement): string {
  if ("model" in statement) {
    // TypeScript can't see that the form and the node belong together.
    return (nodes[statement.kind] as (node: unknown, model: Model) => string)(statement.node, statement.model);
  }
  switch (statement.kind) {
    case "text":
      return statement.text;
    case "names":
      return words.small.list(statement.names);
    case "persons":
      return words.small.persons(statement.count);
    case "money":
      return words.small.aside(words.small.yuan(statement.fen));
    case "fact":
      return sayShape(statement.shape);
    case "period":
      return describePeriod(statement) || word("unspecified");
    case "cap":
      return phrase(statement.component?.text ?? "", statement.amount === null ? null : moneyText(statement.amount));
  }
}

/** `贫困县 | 非贫困县 可缺（countyKind）`. */
function sayShape({ type, values, required, code }: FactShape): string {
  const said = phrase(type === "enumeration" ? values.join(" | ") : word(type), required ? null : word("optional"));
  return said + brackets(code ?? "");
}

/** All that one notice says of a subject; what a percentage comes to stands behind it. */
export function sayStatements(words: Wording, said: Said | null): string | null {
  if (said === null) return null;
  const [first, second] = said.says;
  if (first !== undefined && second?.kind === "money") {
    return phrase(sayStatement(words, first), sayStatement(words, second));
  }
  return words.small.lists(said.says.map((one) => sayStatement(words, one)));
}
