// The same document listed twice under 依据, however its number is written.
import { entry } from "@zhengce/grammar";
import type { Node } from "@zhengce/grammar";
import { documentKey } from "../semantics/checks/document-numbers.js";
import { related, rule } from "./rule.js";

export const duplicateBasis = rule({
  code: "duplicate-basis",
  texts: entry("warning", "依据“{document}”列了两次", "{document} is listed twice as a basis", { fixable: true }),
  acknowledgeable: true,
  check({ model, report }) {
    const seen = new Map<string, Node>();
    for (const { property, values } of model.notice.entries) {
      if (property !== "basis") continue;
      values.forEach((value, index) => {
        if (value.kind !== "Text") return;
        const key = documentKey(value.value);
        const first = seen.get(key);
        if (first === undefined) return void seen.set(key, value);
        const before = values[index - 1];
        report(
          value,
          { document: value.value },
          {
            related: [related(first, { zh: "第一次在这里", en: "It is listed here first" })],
            ...(before === undefined ? { fixable: false } : { data: { removeFrom: before.end } }),
          },
        );
      });
    }
  },
});
