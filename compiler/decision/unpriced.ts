// Where a notice leaves open what a situation charges (缴纳 未规定): what subsidies may bear some of.
import type { Program } from "./program.js";

/** The components that some subsidy names, in declared order: any amount of each may be paid. */
export function unpricedComponents({
  components,
  subsidies,
}: Pick<Program, "components" | "subsidies">): readonly number[] {
  const named = new Set(subsidies.map(({ component }) => component));
  return components.flatMap((_, component) => (named.has(component) ? [component] : []));
}
