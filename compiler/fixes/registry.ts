// Every quick fix, one import a fix; the command line and the editor share it. Add a fix: import it and list it.
import { append, spellOut, type Diagnostic, type Source } from "@zhengce/grammar";
import { belowSuperior } from "./below-superior.js";
import { aboveSuperior } from "./above-superior.js";
import { annexTotalAsRow } from "./annex-total-as-row.js";
import { applyEdits } from "./apply-edits.js";
import { benefitsAfterYear } from "./benefits-after-year.js";
import { benefitsBeforeYear } from "./benefits-before-year.js";
import { dateYearAmbiguous } from "./date-year-ambiguous.js";
import { documentNumberForm } from "./document-number-form.js";
import { duplicateBasis } from "./duplicate-basis.js";
import { echoMismatch } from "./echo-mismatch.js";
import { figureNotInSource } from "./figure-not-in-source.js";
import { formerName } from "./former-name.js";
import { missingNoticeYear } from "./missing-notice-year.js";
import { otherWording } from "./other-wording.js";
import { payerMissing } from "./payer-missing.js";
import { payerSplitMissing } from "./payer-split-missing.js";
import { percentageBase } from "./percentage-base.js";
import { qualifierNotInFile } from "./qualifier-not-in-file.js";
import { situationGap } from "./situation-gap.js";
import { situationWithoutBenefits } from "./situation-without-benefits.js";
import { situationWithoutPayment } from "./situation-without-payment.js";
import { refundAlwaysZero } from "./refund-always-zero.js";
import { repeatedComponent } from "./repeated-component.js";
import { similarPayer } from "./similar-payer.js";
import { typeMismatch } from "./type-mismatch.js";
import { sourceNotFound } from "./source-not-found.js";
import { superiorNotCompared } from "./superior-not-compared.js";
import { takenOverNotFound } from "./taken-over-not-found.js";
import { unboundedException } from "./unbounded-exception.js";
import { unconfirmedFigure } from "./unconfirmed-figure.js";
import { unknownAcknowledgement } from "./unknown-acknowledgement.js";
import { unknownName } from "./unknown-name.js";
import { unknownValue } from "./unknown-value.js";
import { unorderedExceptions } from "./unordered-exceptions.js";
import { unusedAcknowledgement } from "./unused-acknowledgement.js";
import { unusedDeclaration } from "./unused-declaration.js";
import { syntax } from "./syntax.js";
import type { Fix, Mend, Safety, TextEdit } from "./fix.js";

const all: readonly Fix[] = [
  aboveSuperior,
  annexTotalAsRow,
  belowSuperior,
  benefitsAfterYear,
  benefitsBeforeYear,
  dateYearAmbiguous,
  documentNumberForm,
  duplicateBasis,
  echoMismatch,
  figureNotInSource,
  formerName,
  missingNoticeYear,
  otherWording,
  payerMissing,
  payerSplitMissing,
  percentageBase,
  qualifierNotInFile,
  situationGap,
  situationWithoutBenefits,
  situationWithoutPayment,
  refundAlwaysZero,
  repeatedComponent,
  similarPayer,
  sourceNotFound,
  superiorNotCompared,
  takenOverNotFound,
  typeMismatch,
  unboundedException,
  unconfirmedFigure,
  unknownAcknowledgement,
  unknownName,
  unknownValue,
  unorderedExceptions,
  unusedAcknowledgement,
  unusedDeclaration,
  ...syntax,
];
export const fixes: ReadonlyMap<string, Fix> = new Map(all.map((fix) => [fix.code, fix]));

/** The mechanical mend of one finding, or null; null too where it would edit what the text does not hold any more. */
export function mendOf(diagnostic: Diagnostic, source: Source): Mend | null {
  if (!diagnostic.fixable) return null;
  const mend = fixes.get(diagnostic.code)?.mend(diagnostic, source) ?? null;
  const { length } = source.text;
  if (mend?.edits.every(({ start, end }) => 0 <= start && start <= end && end <= length) !== true) return null;
  return { ...mend, title: { zh: spellOut(mend.title.zh), en: spellOut(mend.title.en) } };
}

/** How far the mend of a finding may be trusted. */
export function safetyOf(diagnostic: Diagnostic, source: Source): Safety {
  const safety = fixes.get(diagnostic.code)?.safety ?? "offered";
  return typeof safety === "function" ? safety(diagnostic, source) : safety;
}

/** Whether the mend may be shown at all: nothing is taken out of a notice that has an error. */
export function mayMend({ code }: Diagnostic, hasErrors: boolean): boolean {
  return !hasErrors || fixes.get(code)?.deletes !== true;
}

/**
 * The text of `file` with every safe mend of `diagnostics` applied, or with every offered one, too. A mend that touches what another one changes
 * is left for the next round: check again and call again until the text stays the same.
 */
export function applyFixes(
  file: { readonly source: Source },
  diagnostics: readonly Diagnostic[],
  least: Safety = "safe",
): string {
  return applyEdits(file.source.text, editsOfAll(file.source, diagnostics, least));
}

/** The edits of all those mends, none touching another. */
export function editsOfAll(
  source: Source,
  diagnostics: readonly Diagnostic[],
  least: Safety = "safe",
): readonly TextEdit[] {
  const taken: TextEdit[] = [];
  const hasErrors = diagnostics.some(({ severity }) => severity === "error");
  const wanted = diagnostics.filter((each) =>
    least === "safe"
      ? safetyOf(each, source) === "safe"
      : mayMend(each, hasErrors) && fixes.get(each.code)?.oneByOne !== true,
  );
  for (const { edits } of wanted.flatMap((diagnostic) => mendOf(diagnostic, source) ?? [])) {
    if (edits.every((edit) => taken.every((other) => apart(edit, other)))) append(taken, edits);
  }
  return taken;
}

function apart(one: TextEdit, other: TextEdit): boolean {
  return one.end < other.start || other.end < one.start;
}
