// A bill and its subsidies to the settled part of an assessment for compiled notices: everything but dates. What the notice says
// comes in as rules; docs/decision.md, steps 3 to 9, says how they come together.
import type { Amount, Assessment, OpenPoint } from "../assessment.js";
import { grantsIn, type Standing, type Terms } from "./grants.js";
import type { BillLine, SituationRule, Verdict } from "./rules.js";
import { onlyOnce } from "./shares.js";
import { reckoned } from "../open-ends.js";
import { addAmounts, WHATEVER } from "../ranges.js";

/** All of an assessment but the notice, the tier and the dates. */
export type Settled<Group extends string = string> = Omit<Assessment<Group>, "notice" | "tier" | "benefit">;

/** The answer to someone who may not join, or whom no situation covers. */
export function settleNothing(terms: Terms, verdict: Verdict): Settled<never> {
  const slot = verdict.eligible === false ? "eligibility" : "situation";
  return {
    eligible: verdict.eligible,
    situation: null,
    due: null,
    components: [],
    subsidy: 0,
    subsidies: [],
    considered: [],
    payable: null,
    unspecified: [{ slot, document: terms.residual }],
    trace: verdict.entry === null ? [] : [verdict.entry],
  };
}

/**
 * Settles a bill.
 * @param bill what is paid, in order; null = the notice leaves that open
 * @param standing who is asked about; `wanting`: ends of the benefits that count from absent facts; `none`: they would end before they start
 */
export function settle<Group extends string, Held, Met>(
  terms: Terms,
  verdict: Verdict,
  situation: SituationRule,
  bill: readonly BillLine<Group, Held, Met>[] | null,
  standing: Standing<Held, Met> & {
    readonly wanting: { readonly from: boolean; readonly to: boolean; readonly none: boolean };
  },
): Settled<Group> {
  const { wanting } = standing;
  const lines = bill ?? [];
  const components = lines.map(({ component, paid }) => ({
    name: component.name,
    amount: reckoned(paid.min, paid.max),
  }));
  const due = components.reduce<Amount>((sum, { amount }) => addAmounts(sum, amount), bill === null ? WHATEVER : 0);
  const grants = grantsIn(terms, situation, lines, standing);
  const open: readonly OpenPoint[] = [
    ...situation.open,
    ...lines.flatMap(({ paid, open: point }) => (paid.min < paid.max && point ? [point] : [])),
    ...grants.openRates,
    ...grants.openPayers,
    ...(wanting.from ? [benefitPoint(situation, "from")] : []),
    ...(wanting.to ? [benefitPoint(situation, "to")] : []),
  ];
  return {
    eligible: verdict.eligible,
    situation: situation.name,
    due,
    components,
    subsidy: grants.subsidy,
    subsidies: grants.subsidies,
    considered: grants.considered,
    payable: bill === null ? WHATEVER : grants.payable,
    unspecified: onlyOnce(open),
    trace: [
      ...(verdict.entry === null ? [] : [verdict.entry]),
      ...situation.entries,
      ...(wanting.none && situation.noBenefits !== null ? [situation.noBenefits] : []),
      ...lines.map((line) => line.entry),
      ...grants.trace,
    ],
  };
}

function benefitPoint(situation: SituationRule, end: "from" | "to"): OpenPoint {
  return { slot: "benefit-facts", situation: situation.name, end, facts: situation.benefitFacts[end], document: null };
}
