// 变动 becomes cases in order, each with its condition, effect and time limit.
import type { WithinRange } from "@zhengce/grammar";
import { describeCondition, describeRange } from "../../semantics/describe.js";
import { phrase, unspecifiedText, word } from "../../semantics/describe-words.js";
import { lowerCondition } from "./conditions.js";
import { hole, traceEntry } from "./context.js";
import type { LowerContext } from "./context.js";
import { lowerWithin } from "./days.js";
import { openPoint } from "./open.js";
import type { ChangeSpec, DayTerm } from "../program.js";

const EFFECTS = {
  supplement: "supplement",
  refund: "refund",
  none: "noAdjustment",
  unspecified: "unspecified",
} as const;

/** The cases of all 变动, in text order. */
export function lowerChanges(context: LowerContext): readonly ChangeSpec[] {
  const { model } = context;
  return model.changes.flatMap(({ node, clause }) =>
    node.cases.flatMap((item) => {
      const { condition, effect, within } = item;
      if (effect === null) return hole(context, item, []);
      const detail = phrase(
        condition === null ? word("otherwise") : phrase(word("when"), describeCondition(condition, model)),
        effect === "unspecified" ? unspecifiedText(item.unspecified) : word(EFFECTS[effect]),
        within === null ? null : describeRange(within, model),
      );
      return [
        {
          when: condition === null ? null : lowerCondition(context, condition),
          effect,
          dueBy: within === null ? null : lastDay(context, within),
          open: effect === "unspecified" ? [openPoint(context, "缴费后身份变动的处理", item.unspecified)] : [],
          entry: traceEntry(context, { node: item, clause }, word("change"), detail),
        },
      ];
    }),
  );
}

function lastDay(context: LowerContext, within: WithinRange): DayTerm | null {
  return lowerWithin(context, within)?.to ?? hole(context, within, null);
}
