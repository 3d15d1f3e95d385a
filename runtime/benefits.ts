// What an answer says of benefits beside their days.
import type { Assessment } from "./assessment.js";

/** There are no benefits: their first day would come after their last, as against ends that the notice leaves open. */
export function hasNoBenefits({ trace }: Pick<Assessment, "trace">): boolean {
  return trace.some(({ rule }) => rule === "no-benefits");
}
