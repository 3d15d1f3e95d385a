// What people of each group pay in each situation, as a table of words.
import { payingTable, sayWhom, told, WORDING, workBudget } from "@zhengce/compiler/editor";
import type { FeatureContext } from "../feature-context.js";
import { inSlices } from "./in-slices.js";
import { whyNot } from "./no-program.js";
import type { PaymentsAnswer } from "./protocol.js";
import { amountWords } from "./say-amounts.js";

/** Null where it was stopped. */
export function payments(context: FeatureContext): Promise<PaymentsAnswer | null> {
  return inSlices(paying(context), context.token);
}

/** The same, pausing on its way. */
export function* paying(context: FeatureContext): Generator<unknown, PaymentsAnswer, undefined> {
  const { compilation, locale } = context;
  const { answering: program, model } = compilation;
  const message = whyNot(context);
  if (message !== null || program === null) return { message, notice: model.notice.name, situations: [], rows: [] };
  const table = yield* payingTable(program, workBudget());
  const rows = table.map(({ group, tier, cells }) => ({
    group: group ?? (locale === "zh" ? "（没有认定身份）" : "(no identity)"),
    tier,
    cells: cells.map((cell) => ({
      partial: cell.partial,
      answers: told(program, cell).map(({ value: { payable, due, subsidy }, whom }) => ({
        payable: amountWords(payable, locale),
        due: amountWords(due, locale),
        subsidy: amountWords(subsidy, locale),
        when: sayWhom(WORDING[locale], program, whom),
      })),
    })),
  }));
  return { message: null, notice: program.notice, situations: program.situations.map(({ name }) => name), rows };
}
