// Who bears the standards that a situation does not charge: the columns of each that the notice says somebody bears.
import type { Expression } from "./expression.js";
import { FALSE } from "./expressions.js";
import type { PlanContext } from "./context.js";
import { inSituation, standingAmount } from "./payment.js";
import type { SupportColumn } from "./plan.js";
import { sharesOf } from "./shares.js";

export function supportColumns(situation: Expression, context: PlanContext): readonly SupportColumn[] {
  const { program, sheet } = context;
  return program.components.flatMap((spec, component): readonly SupportColumn[] => {
    if (spec.support === null) return [];
    const name = `support_${String(component)}`;
    const charges = inSituation(
      situation,
      program,
      ({ pays }) => pays?.every((pay) => pay.component !== component) === true,
    );
    const amount = standingAmount(component, spec, context);
    const shares = sharesOf(name, spec.support.funding, amount, FALSE, context);
    return [{ component, isBorne: sheet.column(`is_${name}`, charges, spec.name), amount, shares }];
  });
}
