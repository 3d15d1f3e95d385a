// Every rule, one import a rule, and the one function that runs them. A rule may stand anywhere in the list: findings are put in order of
// their places.
import type { Diagnostic, Span } from "@zhengce/grammar";
import type { Hole } from "../decision/lower/context.js";
import type { Program } from "../decision/program.js";
import type { Model } from "../semantics/model.js";
import { belowSuperior } from "./below-superior.js";
import { aboveSuperior } from "./above-superior.js";
import { superiorEncoding } from "./superior-encoding.js";
import { superiorGroupMissing } from "./superior-group-missing.js";
import { outsideSuperiorPeriod } from "./outside-superior-period.js";
import { superiorIdentities } from "./superior-identities.js";
import { superiorReward } from "./superior-reward.js";
import { superiorNotCompared } from "./superior-not-compared.js";
import { acknowledge } from "./acknowledge.js";
import { amountMissing } from "./amount-missing.js";
import { annexDuplicateRow } from "./annex-duplicate-row.js";
import { annexSum } from "./annex-sum.js";
import { annexTotalAsRow } from "./annex-total-as-row.js";
import { benefitsBeforeYear } from "./benefits-before-year.js";
import { bracketGap } from "./bracket-gap.js";
import { bracketOverlap } from "./bracket-overlap.js";
import { certificationBeforehand } from "./certification-beforehand.js";
import { circularGroup } from "./circular-group.js";
import { circularOrder } from "./circular-order.js";
import { circularPeriod } from "./circular-period.js";
import { circularStandard } from "./circular-standard.js";
import { clauseHeadingConflict } from "./clause-heading-conflict.js";
import { clauseNotEncoded } from "./clause-not-encoded.js";
import { clauseNotInSource } from "./clause-not-in-source.js";
import { clauseNumbering } from "./clause-numbering.js";
import { clauseOrder } from "./clause-order.js";
import { clauseStyle } from "./clause-style.js";
import { conflictingSlot } from "./conflicting-slot.js";
import { dateYearAmbiguous } from "./date-year-ambiguous.js";
import { deadlineBeforeIssue } from "./deadline-before-issue.js";
import { derivedGroupClaimed } from "./derived-group-claimed.js";
import { documentNumberForm } from "./document-number-form.js";
import { duplicateBasis } from "./duplicate-basis.js";
import { duplicateDeclaration } from "./duplicate-declaration.js";
import { duplicateTest } from "./duplicate-test.js";
import { echoMismatch } from "./echo-mismatch.js";
import { emptyClause } from "./empty-clause.js";
import { emptyText } from "./empty-text.js";
import { excludedTogether } from "./excluded-together.js";
import { exclusiveGroups } from "./exclusive-groups.js";
import { exceptionWithoutCondition } from "./exception-without-condition.js";
import { figureNotEncoded } from "./figure-not-encoded.js";
import { figureNotInSource } from "./figure-not-in-source.js";
import { figuresSwapped } from "./figures-swapped.js";
import { qualifierNotInFile } from "./qualifier-not-in-file.js";
import { formerName } from "./former-name.js";
import { groupNeverHeld } from "./group-never-held.js";
import { hiddenCharacter } from "./hidden-character.js";
import { lostTo } from "./lib/lost.js";
import { idleOrder } from "./idle-order.js";
import { impossibleDate } from "./impossible-date.js";
import { impossibleDateInText } from "./impossible-date-in-text.js";
import { misplacedValue } from "./misplaced-value.js";
import { missingNoticeYear } from "./missing-notice-year.js";
import { missingNotice } from "./missing-notice.js";
import { misplacedOthers } from "./misplaced-others.js";
import { misusedName } from "./misused-name.js";
import { mixedWaiting } from "./mixed-waiting.js";
import { multipleIdentityUnstated } from "./multiple-identity-unstated.js";
import { multipleNotices } from "./multiple-notices.js";
import { noDefaultComponent } from "./no-default-component.js";
import { noSituation } from "./no-situation.js";
import { notComputable, reportHoles } from "./not-computable.js";
import { numberOutOfRange } from "./number-out-of-range.js";
import { outsideChange } from "./outside-change.js";
import { outsideYear } from "./outside-year.js";
import { partsGap } from "./parts-gap.js";
import { partsMismatch } from "./parts-mismatch.js";
import { partsOverlap } from "./parts-overlap.js";
import { payerMissing } from "./payer-missing.js";
import { payerNeverPays } from "./payer-never-pays.js";
import { payerPercent } from "./payer-percent.js";
import { payerSplitMissing } from "./payer-split-missing.js";
import { percentageBase } from "./percentage-base.js";
import { percentAbove100 } from "./percent-above-100.js";
import { periodEndOpen } from "./period-end-open.js";
import { periodGap } from "./period-gap.js";
import { periodOverlap } from "./period-overlap.js";
import { periodReversed } from "./period-reversed.js";
import { ratioTerms } from "./ratio-terms.js";
import { repeatedComponent } from "./repeated-component.js";
import { refundAlwaysZero } from "./refund-always-zero.js";
import { similarName } from "./similar-name.js";
import { similarPayer } from "./similar-payer.js";
import { situationGap } from "./situation-gap.js";
import { situationOverlap } from "./situation-overlap.js";
import { situationWithoutBenefits } from "./situation-without-benefits.js";
import { situationWithoutPayment } from "./situation-without-payment.js";
import { sourceDocumentNumber } from "./source-document-number.js";
import { sourceFiguresDiffer } from "./source-figures-differ.js";
import { sourceNotCompared } from "./source-not-compared.js";
import { sourceNotFound } from "./source-not-found.js";
import { sourceNumbering } from "./source-numbering.js";
import { sourceUnreadable } from "./source-unreadable.js";
import { subsidyAboveComponent } from "./subsidy-above-component.js";
import { subsidyNeverWins } from "./subsidy-never-wins.js";
import { subsidyOverlap } from "./subsidy-overlap.js";
import { testMissingFact } from "./test-missing-fact.js";
import { testWithoutExpectation } from "./test-without-expectation.js";
import { tierAmountMissing } from "./tier-amount-missing.js";
import { tierWithoutTiers } from "./tier-without-tiers.js";
import { typeMismatch } from "./type-mismatch.js";
import { unconfirmedFigure } from "./unconfirmed-figure.js";
import { unguardedFact } from "./unguarded-fact.js";
import { unknownAcknowledgement } from "./unknown-acknowledgement.js";
import { unknownName } from "./unknown-name.js";
import { unknownValue } from "./unknown-value.js";
import { unorderedExceptions } from "./unordered-exceptions.js";
import { unboundedException } from "./unbounded-exception.js";
import { unreachableSituation } from "./unreachable-situation.js";
import { unusableConfig } from "./unusable-config.js";
import { unusedAcknowledgement } from "./unused-acknowledgement.js";
import { unusedDeclaration } from "./unused-declaration.js";
import { variantOverlap } from "./variant-overlap.js";
import { waitingOutlivesBenefits } from "./waiting-outlives-benefits.js";
import type { Acknowledged } from "./acknowledge.js";
import type { Conformance } from "../compare/superior/superior.js";
import type { WithoutSuperior } from "./lib/without-superior.js";
import type { Coverage } from "../source-text/coverage.js";
import type { Unprinted } from "../source-text/printed.js";
import type { Finding, Rule } from "./rule.js";
import { subjectOf } from "./subject.js";

export const rules: readonly Rule[] = [
  superiorIdentities,
  superiorReward,
  superiorNotCompared,
  outsideSuperiorPeriod,
  superiorEncoding,
  superiorGroupMissing,
  aboveSuperior,
  belowSuperior,
  amountMissing,
  annexDuplicateRow,
  annexSum,
  annexTotalAsRow,
  benefitsBeforeYear,
  bracketGap,
  bracketOverlap,
  certificationBeforehand,
  circularGroup,
  circularOrder,
  circularPeriod,
  circularStandard,
  clauseHeadingConflict,
  clauseNotEncoded,
  clauseNotInSource,
  clauseNumbering,
  clauseOrder,
  clauseStyle,
  conflictingSlot,
  dateYearAmbiguous,
  deadlineBeforeIssue,
  derivedGroupClaimed,
  documentNumberForm,
  duplicateBasis,
  duplicateDeclaration,
  duplicateTest,
  echoMismatch,
  emptyClause,
  emptyText,
  exceptionWithoutCondition,
  figureNotEncoded,
  figureNotInSource,
  figuresSwapped,
  qualifierNotInFile,
  formerName,
  groupNeverHeld,
  hiddenCharacter,
  idleOrder,
  impossibleDate,
  impossibleDateInText,
  misplacedValue,
  missingNotice,
  missingNoticeYear,
  misplacedOthers,
  exclusiveGroups,
  excludedTogether,
  misusedName,
  mixedWaiting,
  multipleIdentityUnstated,
  multipleNotices,
  noDefaultComponent,
  noSituation,
  outsideChange,
  outsideYear,
  partsGap,
  partsMismatch,
  partsOverlap,
  payerMissing,
  payerNeverPays,
  payerPercent,
  payerSplitMissing,
  numberOutOfRange,
  percentageBase,
  percentAbove100,
  periodEndOpen,
  periodGap,
  periodOverlap,
  periodReversed,
  ratioTerms,
  repeatedComponent,
  refundAlwaysZero,
  similarName,
  similarPayer,
  situationGap,
  situationOverlap,
  situationWithoutBenefits,
  situationWithoutPayment,
  sourceDocumentNumber,
  sourceFiguresDiffer,
  sourceNotCompared,
  sourceNotFound,
  sourceNumbering,
  sourceUnreadable,
  unusableConfig,
  subsidyAboveComponent,
  subsidyNeverWins,
  subsidyOverlap,
  testMissingFact,
  testWithoutExpectation,
  tierAmountMissing,
  tierWithoutTiers,
  typeMismatch,
  unconfirmedFigure,
  unguardedFact,
  unknownAcknowledgement,
  unknownName,
  unknownValue,
  unorderedExceptions,
  unboundedException,
  unreachableSituation,
  unusedDeclaration,
  variantOverlap,
  waitingOutlivesBenefits,
];

/** Codes of compiler/rules, those that `acknowledge` and `reportHoles` make included. */
export const findings: ReadonlyMap<string, Finding> = new Map(
  [...rules, notComputable, unusedAcknowledgement].map((finding) => [finding.code, finding]),
);

export interface Checkable {
  readonly model: Model;
  readonly program: Program | null;
  readonly syntax?: readonly Diagnostic[];
  /** What the parser left out. */
  readonly skipped?: readonly Span[];
  readonly holes?: readonly Hole[];
  readonly coverage?: Coverage | null;
  readonly unprinted?: Unprinted | null;
  readonly conformance?: Conformance | null;
  readonly withoutSuperior?: WithoutSuperior | null;
}
export interface Checked {
  /** In order of place, acknowledged ones left out. */
  readonly diagnostics: readonly Diagnostic[];
  /** Findings that a 原文如此 silences, each with its acknowledgement: for sign-off. */
  readonly acknowledged: readonly Acknowledged[];
}

/** Runs every rule over one file and applies its 原文如此. `syntax`: what parsing found; `holes`: what lowering could not. Never throws. */
export function checkModel(subject: Checkable): Checked {
  const syntax = (subject.syntax ?? []).filter((finding) => finding.severity === "error");
  const holes = subject.holes ?? [];
  const lost = lostTo(subject.model, syntax, subject.skipped ?? []);
  const { coverage = null, unprinted = null, conformance = null, withoutSuperior = null } = subject;
  const whole = subjectOf({
    ...subject,
    syntax,
    lost,
    holes,
    findings,
    coverage,
    unprinted,
    conformance,
    withoutSuperior,
  });
  const found = rules.flatMap((rule) => rule.run(whole));
  const { diagnostics, acknowledged } = acknowledge(whole, found);
  const sound = syntax.length === 0 && !diagnostics.some((finding) => finding.severity === "error");
  const unlowered = reportHoles(holes, sound, subject.model.source.path);
  return { diagnostics: [...diagnostics, ...unlowered].sort(byPlace), acknowledged };
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  return a.start - b.start || a.end - b.end || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);
}
