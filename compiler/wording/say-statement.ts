// What a notice says, in one line: the canonical form of the statement in Chinese, or plain English, whatever the file is written in.
import {
  describePart,
  describePay,
  describePayerRule,
  describeRate,
  describeRateEntry,
  describeWaiting,
} from "./terms/amounts.js";
import { describeChange } from "./terms/changes.js";
import { describeCondition, describePeriod } from "./terms/conditions.js";
import { describeDay } from "./terms/days.js";
import { describeDeadline } from "./terms/deadline.js";
import { describeReward } from "./terms/rewards.js";
import { brackets, describingIn, inEnglish, moneyText, phrase, unspecifiedText, word } from "./terms/words.js";
import type { Describing } from "./terms/words.js";
import type { NodeForms, Said, Statement } from "../compare/statement.js";
import type { FactShape } from "../compare/fact-change.js";
import type { Wording } from "./words.js";

type Described = { readonly [K in keyof NodeForms]: (node: NodeForms[K], of: Describing) => string };

/** The keyword that the statement begins with is said by its subject. */
const nodes: Described = {
  condition: describeCondition,
  rate: describeRateEntry,
  rates: describeRate,
  payer: describePayerRule,
  part: describePart,
  pay: (node, of) => describePay(node, of).slice(word("pay", of).length + 1),
  grant: (node, of) => (node.grant === "unspecified" ? unspecifiedText(node.unspecified, of) : word(node.grant, of)),
  day: describeDay,
  waiting: (node, of) => describeWaiting(node, of).slice(word("waiting", of).length + 1),
  deadline: describeDeadline,
  combination: (node, of) =>
    node.mode === "unspecified" ? unspecifiedText(node.unspecified, of) : word(node.mode, of),
  unspecified: unspecifiedText,
  adjustment: describeChange,
  reward: describeReward,
};

export function sayStatement(words: Wording, statement: Statement): string {
  if ("model" in statement) {
    // TypeScript can't see that the form and the node belong together.
    const of = describingIn(statement.model, words.locale);
    return (nodes[statement.kind] as (node: unknown, of: Describing) => string)(statement.node, of);
  }
  const of = { language: words.locale };
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
      return sayShape(words, statement.shape);
    case "period":
      return (
        describePeriod(statement, statement.of === undefined ? of : describingIn(statement.of, words.locale)) ||
        word("unspecified", of)
      );
    case "not-subsidised":
      return word("notSubsidised", of);
    case "cap":
      return phrase(
        statement.component?.text ?? "",
        statement.amount === null ? null : moneyText(statement.amount, of),
      );
  }
}

/** `贫困县 | 非贫困县 可缺（countyKind）`. */
function sayShape({ locale }: Wording, { type, values, range, required, code }: FactShape): string {
  const of = { language: locale };
  const kind =
    type === "enumeration"
      ? values.join(" | ")
      : phrase(word(type, of), range === undefined ? null : `${range.min} ${word("to", of)} ${range.max}`);
  const optional = required ? null : word("optional", of);
  const shape = inEnglish(of) ? [kind, optional].filter((part) => part !== null).join(", ") : phrase(kind, optional);
  return shape + brackets(code ?? "", of);
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
