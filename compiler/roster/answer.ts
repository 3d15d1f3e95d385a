// What a roster takes of an answer, whatever shape an open amount has.
import { addAmounts, type Amount, type Assessment } from "@zhengce/runtime";
import type { Bearer } from "./payers.js";

/** Due and payable of a situation whose amounts nothing fixes: anything from nothing on. */
const ANYTHING: Amount = { min: 0, max: null };

export function dueOf({ situation, due }: Assessment): Amount | null {
  return situation === null ? null : (due ?? ANYTHING);
}
export function payableOf({ situation, payable }: Assessment): Amount | null {
  return situation === null ? null : (payable ?? ANYTHING);
}
/** Null where nothing is paid, for then nothing is subsidised. */
export function subsidyOf({ situation, subsidy }: Assessment): Amount | null {
  return situation === null ? null : subsidy;
}

/** What is borne of standards that the person does not pay. */
export function supportOf({ support = [] }: Assessment): Amount {
  return support.reduce<Amount>((sum, { amount }) => addAmounts(sum, amount), 0);
}

type Part = Bearer & { readonly amount: Amount };
/** Every column of a payer asks for the same, one after the other; a map of all answers would keep the collector busy. */
let latest: { readonly answer: Assessment; readonly parts: readonly Part[] } | null = null;

/** What each bears, once; where an amount is left open without a share, whoever is left open. */
export function borne(answer: Assessment): readonly Part[] {
  if (latest?.answer !== answer) latest = { answer, parts: partsOf(answer) };
  return latest.parts;
}

function partsOf(answer: Assessment): readonly Part[] {
  const { subsidies, support = [] } = answer;
  const shares = [
    ...subsidies.flatMap((one) => one.shares.map((share) => ({ of: null, share }))),
    ...support.flatMap(({ component, shares: all }) => all.map((share) => ({ of: component, share }))),
  ];
  const sums = new Map<string, Part>();
  const add = (of: string | null, payer: string | null, amount: Amount): void => {
    const key = `${of ?? ""}\u0000${payer ?? "\u0000"}`;
    const before = sums.get(key);
    sums.set(key, { of, payer, amount: before === undefined ? amount : addAmounts(before.amount, amount) });
  };
  for (const { of, share } of shares) add(of, share.payer, share.amount);
  // A subsidy that may be granted or not has no entry of its own.
  if (subsidies.length === 0 && answer.subsidy !== 0) add(null, null, answer.subsidy);
  return [...sums.values()];
}

/** The clauses that the answer rests on, each once. */
export function clausesOf({ trace }: Assessment): readonly string[] {
  return [...new Set(trace.map(({ clause }) => clause))].filter((clause) => clause !== "");
}

/** The groups whose subsidies were granted. */
export function grantedTo({ subsidies }: Assessment): readonly string[] {
  return [...new Set(subsidies.map(({ group }) => group))];
}
