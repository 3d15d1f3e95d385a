// Last year's notice carried forward, as the server does it.
import { nextYear as carried } from "../../language-server/commands/next-year.js";
import type { FeatureContext } from "../../language-server/feature-context.js";
import type { DraftAnswer } from "./protocol.js";

export function nextYear(context: FeatureContext): DraftAnswer {
  return carried(context, { year: null, print: null });
}
