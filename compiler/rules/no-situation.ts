// A notice with amounts and no situation to pay them in: whoever asks what they owe is told nothing. With exceptions alone, all others are.
import { entry, keywords } from "@zhengce/grammar";
import type { Span, Texts } from "@zhengce/grammar";
import type { Model } from "../semantics/model.js";
import { rule } from "./rule.js";

const WORDS = (["situation", "exception"] as const).flatMap((id) => [...keywords[id].zh, keywords[id].en]);

export const noSituation = rule({
  code: "no-situation",
  texts: entry(
    "warning",
    "{what}：写“情形”，说明什么时候缴、缴哪几项、待遇从哪天起；没有情形就算不出应缴多少",
    "{what}: write a “situation” to say when people pay, what they pay and when benefits start; without one nothing can be worked out",
  ),
  acknowledgeable: true,
  check({ model, lost, report }) {
    const ordinary = model.nodesOf("SituationDeclaration").some(({ exceptional }) => !exceptional);
    if (ordinary || !saysAmounts(model)) return;
    // One that was not understood is there.
    if (lost.entries || WORDS.some((word) => lost.says(word))) return;
    const exception = model.situations[0]?.declarations[0];
    const what: Texts =
      exception === undefined
        ? { zh: "全文没有一个情形", en: "the notice has no situation" }
        : {
            zh: "全文只有例外，没有一般的情形，例外以外的人没有情形可以适用",
            en: "the notice has exceptions alone, and nothing applies to anybody else",
          };
    const place = exception ?? noticePlace(model);
    if (place !== null) report(place, { what });
  },
});

function saysAmounts({ components, subsidies, tests }: Model): boolean {
  return components.size > 0 || subsidies.length > 0 || tests.length > 0;
}
function noticePlace({ notice, tree }: Model): Span | null {
  return notice.node?.name ?? notice.node ?? tree.statements[0] ?? null;
}
