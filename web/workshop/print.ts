// A notice beside its print, as the server compares them.
import { print as compared } from "../../language-server/commands/print.js";
import type { FeatureContext } from "../../language-server/feature-context.js";
import { say } from "./context.js";
import type { PrintAnswer } from "./protocol.js";

export function print(context: FeatureContext): PrintAnswer {
  const answer = compared(context);
  if (answer.message === null || answer.name === null) return answer;
  const message = say(
    context.locale,
    `工作台里没有“${answer.name}”，没有与印发的通知对照。把它拖进来，或打开它。`,
    `“${answer.name}” is not in the workbench; nothing was compared. Drop it here, or open it.`,
  );
  return { ...answer, message };
}
