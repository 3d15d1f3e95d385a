// Walks over the statements of a file, clauses opened: what the rules that look at single statements share.
import type {
  Document,
  Payment,
  PaymentItem,
  Statement,
  StandardDeclaration,
  SubsidyDeclaration,
} from "@zhengce/grammar";

/** Every statement that is not a clause, in text order, clauses opened. */
export function statementsOf(document: Document): readonly Statement[] {
  const found: Statement[] = [];
  const waiting: Statement[] = [...document.statements].reverse();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next.kind === "ClauseBlock") waiting.push(...[...next.statements].reverse());
    else found.push(next);
  }
  return found;
}

/** Who pays what, as a 标准 or a 资助 says it: the payments of 由 and of 其中. */
export function paymentsOf(document: Document): readonly Payment[] {
  return statementsOf(document).flatMap((statement): readonly Payment[] => {
    if (statement.kind === "StandardDeclaration") return partPayments(statement);
    if (statement.kind !== "SubsidyDeclaration") return [];
    return [...statement.payers.flatMap(({ payment }) => payment ?? []), ...partPayments(statement)];
  });
}
function partPayments({ parts }: StandardDeclaration | SubsidyDeclaration): readonly Payment[] {
  return parts.flatMap(({ payment }) => payment ?? []);
}

/** The payers of one entry as written: `市级财政:县级财政`, `市级财政、镇级财政`. */
export function payersText({ payers, ratio }: PaymentItem): string {
  return payers.map((payer) => payer.text).join(ratio === null ? "、" : ":");
}
