// 参保范围 becomes the rules on who may join; without any rule the notice says nothing on it.
import { lowerCondition } from "./conditions.js";
import { hole, traceEntry } from "./context.js";
import { namesRead } from "./names-read.js";
import type { LowerContext } from "./context.js";
import type { GuardSpec, ScopeSpec } from "../program.js";

/** All 参保范围 of the file together; null where none states a rule. */
export function lowerScope(context: LowerContext): ScopeSpec | null {
  const { model } = context;
  const admits: GuardSpec[] = [];
  const excludes: GuardSpec[] = [];
  for (const { node, clause } of model.scopes) {
    for (const rule of node.rules) {
      if (rule.condition === null) {
        hole(context, rule, null);
        continue;
      }
      const when = lowerCondition(context, rule.condition);
      const code = rule.admits ? "admits" : "excludes";
      const entry = traceEntry(context, { node: rule, clause }, code, { reads: namesRead(context, when) });
      (rule.admits ? admits : excludes).push({ when, entry });
    }
  }
  const [first] = model.scopes;
  if (first === undefined || admits.length + excludes.length === 0) return null;
  return { admits, excludes, entry: traceEntry(context, first, "not-admitted", {}) };
}
