// 变动 becomes cases in order, each with its condition, effect and time limit.
import type { WithinRange } from "@zhengce/grammar";
import { lowerCondition } from "./conditions.js";
import { hole, traceEntry } from "./context.js";
import type { LowerContext } from "./context.js";
import { lowerWithin } from "./days.js";
import { documentOf } from "./open.js";
import { namesRead, testsRead } from "./names-read.js";
import type { ChangeSpec, DayTerm } from "../program.js";

/** The cases of all 变动, in text order. */
export function lowerChanges(context: LowerContext): readonly ChangeSpec[] {
  const { model } = context;
  return model.changes.flatMap(({ node, clause }) =>
    node.cases.flatMap((item) => {
      const { condition, effect, within } = item;
      if (effect === null) return hole(context, item, []);
      const when = condition === null ? null : lowerCondition(context, condition);
      const document = documentOf(context, item.unspecified?.document ?? null);
      const about = { effect, tests: testsRead(when), reads: namesRead(context, when) };
      return [
        {
          when,
          effect,
          dueBy: within === null ? null : lastDay(context, within),
          open: effect === "unspecified" ? [{ slot: "change" as const, document }] : [],
          entry: traceEntry(context, { node: item, clause }, "change", about),
        },
      ];
    }),
  );
}

function lastDay(context: LowerContext, within: WithinRange): DayTerm | null {
  return lowerWithin(context, within)?.to ?? hole(context, within, null);
}
