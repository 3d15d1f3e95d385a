// Walks over the statements of a file, clauses opened: what the rules that look at single statements share.
import { append } from "@zhengce/grammar";
import type { Document, Payment, PaymentItem, Statement } from "@zhengce/grammar";
import type { Model } from "../../semantics/model.js";

/** Every statement that is not a clause, in text order, clauses opened. */
export function statementsOf(document: Document): readonly Statement[] {
  const found: Statement[] = [];
  const waiting: Statement[] = [...document.statements].reverse();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next.kind === "ClauseBlock") append(waiting, [...next.statements].reverse());
    else found.push(next);
  }
  return found;
}

/** Who pays what, as a 标准 or a 资助 says it: the payments of 由 and of 其中. */
export function paymentsOf({ nodesOf }: Model): readonly Payment[] {
  return [...nodesOf("PayerRule"), ...nodesOf("Part")].flatMap(({ payment }) => payment ?? []);
}

/** The payers of one entry as written: `市级财政:县级财政`, `市级财政、镇级财政`. */
export function payersText({ payers, ratio }: PaymentItem): string {
  return payers.map((payer) => payer.text).join(ratio === null ? "、" : ":");
}
