// What an editor over the compiler needs beside its API: the model, its words, fixes and assists, documents near one another. It reads no
// disk, so that a web worker has it too.
export { isNearDocument, nearNotice, statesDocument } from "./compare/superior/near-document.js";
export { documentKey, mentionsDocument } from "./compare/superior/superior.js";
export { noticeOf } from "./semantics/symbols/notice.js";
export { printProgram } from "./decision/print-program.js";
export { printOf } from "./documents/print-of.js";
export { draft } from "./draft/draft.js";
export type { Draft, DraftOptions } from "./draft/draft.js";
export { pathFrom } from "./emit/path-from.js";
export { applyEdits } from "./fixes/apply-edits.js";
export { acknowledgeFinding } from "./fixes/assists/acknowledge-finding.js";
export { declareName } from "./fixes/assists/declare-name.js";
export { fillGap } from "./fixes/assists/fill-gap.js";
export { orderOtherWay } from "./fixes/assists/order-exceptions.js";
export { organizeDeclarations } from "./fixes/assists/organize-declarations.js";
export { plainBase } from "./fixes/assists/plain-base.js";
export { testFor } from "./fixes/assists/test-for.js";
export type { Mend, TextEdit } from "./fixes/fix.js";
export { quotedText, writtenName } from "./fixes/name.js";
export { editsOfAll, mayMend, mendOf, safetyOf } from "./fixes/registry.js";
export { boundOf, rateAmount, tierIndices } from "./rules/lib/amounts.js";
export { levelsOf, printed } from "./rules/lib/clause-path.js";
export type { Level } from "./rules/lib/clause-path.js";
export { UNREADABLE } from "./rules/lib/unreadable.js";
export { computedRate, computedRest, computedSum } from "./rules/lib/computed-amounts.js";
export type { NoSuperior, UnreadNotice } from "./rules/lib/without-superior.js";
export { clauseKey } from "./semantics/symbols/clauses.js";
export { describeCondition, describePeriod } from "./wording/terms/conditions.js";
export {
  describePart,
  describePay,
  describePayerRule,
  describeRate,
  describeRateEntry,
  describeWaiting,
} from "./wording/terms/amounts.js";
export { describeDay } from "./wording/terms/days.js";
export { dayText, describingIn, word } from "./wording/terms/words.js";
export type { Describing } from "./wording/terms/words.js";
export { describeReward } from "./wording/terms/rewards.js";
export { ruleText, ruleTitle, speakingIn } from "./wording/say-rule.js";
export { describeSubsidy } from "./wording/terms/subsidies.js";
export type {
  Clause,
  Component,
  Fact,
  Group,
  Model,
  NoticeInfo,
  Payer,
  Period,
  PeriodOf,
  Placed,
  Reference,
  Situation,
  Subsidy,
  Symbol,
  SymbolKind,
} from "./semantics/model.js";
export { clauseText, openFigures } from "./source-text/clause-text.js";
export { foldersOfPrints, lookForPrint } from "./source-text/look-for-print.js";
export type { FileTree, ReadPrint, Unread } from "./source-text/look-for-print.js";
export { isPrintName, PRINT_TYPES } from "./source-text/nearest-file.js";
export { latePayments } from "./verify/questions/lateness.js";
export { solverFor } from "./verify/solver.js";
export type { PrintNote, Unprinted } from "./source-text/printed.js";
export { gapsBetween, periodBars, situationBars, windowOf } from "./report/charts/bars.js";
export type { Bar } from "./report/charts/bars.js";
export { waitsOf } from "./report/charts/waits.js";
export { workBudget } from "./budget.js";
export { toHtml } from "./render/to-html.js";
export { toMarkdown } from "./render/to-markdown.js";
export { buildReport } from "./report/build-report.js";
export { toCalendar } from "./report/to-calendar.js";
export { decides } from "./told/notice.js";
export type { Notice } from "./told/notice.js";
export { workingOutSubject } from "./told/report-subject.js";
export { ruleCoverage, usesOfTests } from "./testing/rule-coverage.js";
export { comparingNotices } from "./compare/compare-notices.js";
export { conform } from "./compare/superior/conform.js";
export type { Term, Verdict } from "./compare/superior/terms.js";
export type { Page } from "./render/document.js";
export { comparisonPage } from "./report/comparison/page.js";
export { sayUnheld, termSummary } from "./report/comparison/terms.js";
export { draftNotes } from "./told/draft-notes.js";
export { marksOf, wordIn } from "./told/marks.js";
export { heldNotes, nextDraft, nextName } from "./told/next-draft.js";
export { questions, verifyingNotice } from "./told/verification.js";
export { verificationJson } from "./told/verification-json.js";
export { sayTermSubject } from "./wording/say-comparison.js";
export { sayStatement } from "./wording/say-statement.js";
export { distinctNames } from "./testing/test-names.js";
export { takeResults } from "./fixes/assists/take-result.js";
export { writeTest } from "./testing/write-test.js";
export { payingTable } from "./verify/payments-table.js";
export { told } from "./verify/payments/told.js";
export { sayWhom } from "./wording/say-answers.js";
export { describePerson } from "./wording/say-person.js";
export { WORDING } from "./wording/wording.js";
