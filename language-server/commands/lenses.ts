// What a code lens says when it is pressed: how one test went, which subsidies apply to the groups of a statement. Shown as a message, so that it works in
// every editor; returns what it said.
import { describePayerRule, describeRateEntry, WORDING } from "@zhengce/compiler/editor";
import { visible } from "@zhengce/grammar";
import { MessageType } from "vscode-languageserver";
import type { FeatureContext } from "../feature-context.js";
import { subsidiesOf } from "../features/subsidies-of.js";
import { conformity } from "./conformity.js";
import { tests } from "./tests.js";

export interface Said {
  readonly type: MessageType;
  readonly message: string;
}

export function tellTest(context: FeatureContext, names: readonly string[]): Said {
  const zh = context.locale === "zh";
  const { message, tests: results } = tests(context, { names });
  const [result] = results;
  if (result === undefined)
    return { type: MessageType.Warning, message: zh ? "没有这个用例。" : "There is no such test." };
  if (message !== null) return { type: MessageType.Error, message };
  if (result.passed)
    return { type: MessageType.Info, message: zh ? `✓ 通过：${result.name}` : `✓ passed: ${result.name}` };
  const why = result.failures.map((failure) => failure.message).join(zh ? "；" : "; ");
  return { type: MessageType.Error, message: `✗ ${result.name}${zh ? "：" : ": "}${why}` };
}

/** @param clause its name */
export function tellConformity(context: FeatureContext, clause: string): Said {
  const { message, terms } = conformity(context, null);
  if (message !== null) return { type: MessageType.Warning, message };
  const colon = context.locale === "zh" ? "：" : ": ";
  const verdicts = WORDING[context.locale].comparison.terms;
  const lines = terms
    .filter(({ ownClause }) => ownClause === clause)
    .map(
      ({ verdict, subject, required, found }) => `${verdicts[verdict]} ${subject}${colon}${required} → ${found ?? "—"}`,
    );
  const broken = terms.some(({ ownClause, verdict }) => ownClause === clause && verdict === "broken");
  return { type: broken ? MessageType.Warning : MessageType.Info, message: visible(lines.join("\n")) };
}

export function tellSubsidies({ compilation, locale }: FeatureContext, groups: readonly string[]): Said {
  const { model } = compilation;
  const subsidies = new Set(groups.flatMap((group) => subsidiesOf(model, group)));
  const lines = [...subsidies].map((subsidy) => {
    const rates = [...new Set(subsidy.rates.flatMap((rate) => (rate === null ? [] : [rate.node])))];
    const clause = subsidy.nodes[0]?.clause?.name;
    const where = clause === undefined ? "" : locale === "zh" ? `条款 ${clause}：` : `clause ${clause}: `;
    const words = rates.map((rate) => describeRateEntry(rate, model));
    const payers = subsidy.payers.map(({ node }) => describePayerRule(node, model));
    return `${where}${[subsidy.group, subsidy.component, ...words, ...payers].join(" ")}`;
  });
  return { type: MessageType.Info, message: visible(lines.join("\n")) };
}
