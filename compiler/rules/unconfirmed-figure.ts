// A figure marked 待核: carried over from an earlier notice, and nobody has confirmed it yet.
import { entry, walk } from "@zhengce/grammar";
import { rule } from "./rule.js";

export const unconfirmedFigure = rule({
  code: "unconfirmed-figure",
  texts: entry(
    "warning",
    "{figure} 沿用上年、尚未核对：核对无误后删去“待核”",
    "{figure} is carried over and not yet confirmed; remove “unconfirmed” once it is",
    { fixable: true },
  ),
  check({ model, report }) {
    walk(model.tree, {
      enter(node) {
        if (!("unconfirmed" in node) || !node.unconfirmed) return;
        const figure = model.source.text.slice(node.start, node.end).replace(/\s*(待核|unconfirmed)$/, "");
        report(node, { figure });
      },
    });
  },
});
