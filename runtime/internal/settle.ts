// A bill and its subsidies to the settled part of an assessment for compiled notices: everything but dates. What the notice says
// comes in as rules; docs/decision.md, steps 3 to 9, says how they come together.
import type { OpenPoint, TraceEntry } from "../assessment.js";
import type { Settled } from "./answers.js";
import { grantsIn, sumOf, type Standing, type Terms } from "./grants.js";
import type { BillLine, SituationRule, Verdict } from "./rules.js";
import { onlyOnce } from "./shares.js";
import { reckoned } from "../open-ends.js";
import { WHATEVER } from "../ranges.js";

/** The answer to someone who may not join, or whom no situation covers. @param tier index of the person's, 0 where the notice has none */
export function settleNothing<Tier extends string>(
  terms: Terms<Tier>,
  verdict: Verdict,
  tier: number,
): Settled<never, Tier> {
  const slot = verdict.eligible === false ? "eligibility" : "situation";
  return {
    notice: terms.notice,
    eligible: verdict.eligible,
    situation: null,
    tier: terms.tiers[tier] ?? null,
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
 * Settles a bill: all of an answer but the days of its benefits.
 * @param bill what is paid, in order; what may be, or null where no subsidy names it, where the notice leaves that open
 * @param standing who is asked about; `ends`: see `endsOf`
 */
export function settle<Group extends string, Tier extends string, Held, Met>(
  terms: Terms<Tier>,
  verdict: Verdict,
  situation: SituationRule,
  bill: readonly BillLine<Group, Held, Met>[] | null,
  standing: Standing<Held, Met> & { readonly ends: number },
): Settled<Group, Tier> {
  const { ends } = standing;
  const lines = bill ?? [];
  const paid = lines.filter((line): line is typeof line & { readonly entry: TraceEntry } => line.entry !== null);
  const isOpen = bill === null || paid.length < lines.length;
  const components = paid.map(({ component, paid: { min, max } }) => ({
    name: component.name,
    amount: reckoned(min, max),
  }));
  const { subsidy, subsidies, considered, payable, openRates, openPayers, trace } = grantsIn(
    terms,
    situation,
    lines,
    standing,
  );
  const open: readonly OpenPoint[] = [
    ...situation.open,
    ...lines.flatMap(({ paid: { min, max }, open: point }) => (min < max ? point : [])),
    ...openRates,
    ...openPayers,
    ...(ends & 1 ? benefitPoints(situation, "from") : []),
    ...(ends & 2 ? benefitPoints(situation, "to") : []),
  ];
  return {
    notice: terms.notice,
    eligible: verdict.eligible,
    situation: situation.name,
    tier: terms.tiers[standing.tier] ?? null,
    due: isOpen ? WHATEVER : sumOf(components, (one) => one.amount),
    components,
    subsidy,
    subsidies,
    considered,
    payable: isOpen ? WHATEVER : payable,
    unspecified: onlyOnce(open),
    trace: [
      ...(verdict.entry === null ? [] : [verdict.entry]),
      ...situation.entries,
      ...(ends & 4 && situation.noBenefits !== null ? [situation.noBenefits] : []),
      ...paid.map((line) => line.entry),
      ...trace,
    ],
  };
}

/** An end of the benefits that is absent although the notice says what it counts from. */
function benefitPoints({ name, benefitFacts }: SituationRule, end: "from" | "to"): readonly OpenPoint[] {
  const facts = benefitFacts[end];
  return facts.length === 0 ? [] : [{ slot: "benefit-facts", situation: name, end, facts, document: null }];
}
