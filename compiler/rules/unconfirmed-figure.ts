// A figure or a remark marked 待核: carried over from an earlier notice or drafted from a print, and nobody has confirmed it yet.
import { entry } from "@zhengce/grammar";
import type { Node } from "@zhengce/grammar";
import { rule } from "./rule.js";

/** The kinds of nodes that a 待核 may stand behind: one that is missing here does not compile. */
type Figure = Extract<Node, { readonly unconfirmed: boolean }>["kind"];
const confirmable: Readonly<Record<Figure, true>> = {
  MoneyLiteral: true,
  PercentLiteral: true,
  DateLiteral: true,
  DurationLiteral: true,
  AgeLiteral: true,
  RatioLiteral: true,
  CountLiteral: true,
  IntegerLiteral: true,
};
const figures = Object.keys(confirmable) as Figure[];
const REMARK = { zh: "这句话", en: "this remark" };

export const unconfirmedFigure = rule({
  code: "unconfirmed-figure",
  texts: entry(
    "warning",
    "{figure} 尚未核对（沿用上年的，或由原文起草的）：核对无误后删去“待核”",
    "{figure} is carried over or drafted, and not yet confirmed; remove “unconfirmed” once it is",
    { fixable: true },
  ),
  check({ model, report }) {
    for (const node of figures.flatMap((kind) => model.nodesOf(kind))) {
      if (!node.unconfirmed) continue;
      const figure = model.source.text.slice(node.start, node.end).replace(/\s*(待核|unconfirmed)$/, "");
      report(node, { figure });
    }
    // What a 说明 waives is looked for no more: a draft's own are somebody's to confirm.
    for (const { node } of [...model.waivers, ...model.interpretations])
      if (node.text !== null && /(?:待核|unconfirmed)[。.]?$/u.test(node.text.value))
        report(node.text, { figure: REMARK }, { fixable: false });
  },
});
