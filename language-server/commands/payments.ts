// What people of each group pay in each situation, as a table of words.
import { paymentsTable, sayWhom, told, WORDING } from "@zhengce/compiler/editor";
import type { FeatureContext } from "../feature-context.js";
import { whyNot } from "./no-program.js";
import type { PaymentsAnswer } from "./protocol.js";
import { amountWords } from "./say-amounts.js";

export function payments(context: FeatureContext): PaymentsAnswer {
  const { compilation, locale, token } = context;
  const { answering: program, model } = compilation;
  const message = whyNot(context);
  if (message !== null || program === null) return { message, notice: model.notice.name, situations: [], rows: [] };
  const rows = paymentsTable(program, () => token.isCancellationRequested).map(({ group, tier, cells }) => ({
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
