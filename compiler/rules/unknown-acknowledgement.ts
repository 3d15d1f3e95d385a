// A 原文如此 whose code names no finding, or one that no notice can be to blame for. Findings it was meant for stay.
import { entry } from "@zhengce/grammar";
import { nearest } from "../semantics/checks/similarity.js";
import { codeOf } from "./acknowledge.js";
import { rule } from "./rule.js";

export const unknownAcknowledgement = rule({
  code: "unknown-acknowledgement",
  texts: entry("error", "“原文如此 {code}”：{problem}", "“sic {code}”: {problem}", { fixable: true }),
  check({ model, findings, report }) {
    for (const { node } of model.acknowledgements) {
      const code = codeOf(node);
      if (code === null || node.code === null) continue;
      const known = findings.get(code);
      if (known?.acknowledgeable === true) continue;
      if (known !== undefined) {
        const zh = "这一项不是原文的差错，不能用“原文如此”照录，请改正";
        const en = "this is not an error of the printed notice; mend it instead";
        report(node.code, { code, problem: { zh, en } }, { fixable: false });
        continue;
      }
      const candidates = [...findings.values()].filter((other) => other.acknowledgeable).map((other) => other.code);
      const suggestion = nearest(code, candidates);
      const problem =
        suggestion === null
          ? { zh: "没有这个代码", en: "there is no such code" }
          : { zh: `没有这个代码，是不是“${suggestion}”？`, en: `there is no such code; did you mean “${suggestion}”?` };
      report(
        node.code,
        { code, problem },
        suggestion === null ? { fixable: false } : { data: { replacement: suggestion } },
      );
    }
  },
});
