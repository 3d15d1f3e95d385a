// A 解释, 说明, 原文如此 or 时限 whose text is blank: it stands for sign-off and says nothing.
import { entry } from "@zhengce/grammar";
import type { Text, Texts } from "@zhengce/grammar";
import type { Model } from "../semantics/model.js";
import { rule } from "./rule.js";

export const emptyText = rule({
  code: "empty-text",
  texts: entry("warning", "{what}的文字是空的", "{what} has a blank text"),
  check({ model, report }) {
    for (const { text, what } of textsOf(model)) {
      if (text !== null && text.value.trim() === "") report(text, { what });
    }
  },
});

function textsOf(model: Model): readonly { readonly text: Text | null; readonly what: Texts }[] {
  return [
    ...model.interpretations.map(({ node }) => ({ text: node.text, what: { zh: "解释", en: "a reading" } })),
    ...model.waivers.map(({ node }) => ({ text: node.text, what: { zh: "说明", en: "a note" } })),
    ...model.acknowledgements.map(({ node }) => ({ text: node.reason, what: { zh: "原文如此", en: "a sic" } })),
    ...model.openPoints.map(({ node }) => ({ text: node.what, what: { zh: "未规定", en: "an open point" } })),
    ...model.deadlines.map(({ node }) => ({ text: node.task, what: { zh: "时限", en: "a deadline" } })),
  ];
}
