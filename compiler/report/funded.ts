// Each group with every set of shares that it can have in every situation, as the interpreter answers; alike ones together.
import { greatest, least } from "@zhengce/grammar";
import { addAmounts, amountBetween, highest, lowest } from "@zhengce/runtime";
import { atOnce } from "../budget.js";
import { countingFacts } from "../decision/counted.js";
import { asksAbout, told } from "../verify/payments/told.js";
import { makingTable } from "../verify/payments-table.js";
import { sayAsked, sayWhom } from "../wording/say-answers.js";
import type { Wording } from "../wording/words.js";
import { shownGroups } from "./shown-groups.js";
import { listText, nameText } from "./words.js";
import type { Amount, Assessment, OpenPoint, OpenPointOf, Share } from "@zhengce/runtime";
import type { Budget } from "../budget.js";
import type { Program } from "../decision/program.js";
import type { Wanted } from "../verify/payments/cell.js";

/** Where a number counts what is paid: more bills of the same people than this are told as one, from the least to the most. */
const mostListed = 6;

interface Borne {
  /** As it is printed: a name, several who bear it together, or that it is left open. */
  readonly payer: string;
  readonly amount: Amount;
}
export interface SharedBill {
  readonly due: Amount | null;
  readonly subsidy: Amount;
  readonly own: number | null;
  readonly shares: readonly Borne[];
  /** Shares whose payer the notice leaves open. */
  readonly open: readonly OpenShare[];
}
interface OpenShare {
  readonly clause: string;
  readonly point: OpenPointOf<"payer">;
}
export interface Funded extends SharedBill {
  readonly names: readonly string[];
  readonly situations: readonly string[];
  readonly tiers: readonly string[];
  /** For whom, where the same people have several bills. */
  readonly facts: string;
  /** The same, and empty where all those bills are subsidised and borne alike. */
  readonly subsidyFacts: string;
}
export interface Funding {
  readonly found: readonly Funded[];
  /** Of everybody, each once. */
  readonly open: readonly OpenShare[];
  /** Some people could not be asked about within the budget. */
  readonly partial: boolean;
}

/** Who bears what of a bill. */
export function shared(words: Wording): Wanted<SharedBill> {
  return { of: (assessment) => sharedBill(assessment, words), shares: true };
}

/** Every group with every set of shares it can have. */
export function funded(program: Program, budget: Budget, words: Wording): Funding {
  return atOnce(funding(program, budget, words));
}

/** The same, pausing between rows. */
export function* funding(program: Program, budget: Budget, words: Wording): Generator<null, Funding, undefined> {
  const rows = yield* makingTable(program, shared(words), budget);
  const shown = shownGroups(program);
  const order = new Map(shown.map((group, i) => [group, i]));
  const kept = rows.filter(({ group }) => order.has(group));
  const all = [...kept]
    .sort((a, b) => (order.get(a.group) ?? 0) - (order.get(b.group) ?? 0))
    .flatMap(({ group, tier, cells }) =>
      cells.flatMap((answers, i) => {
        const situation = program.situations[i];
        const people = { names: [group ?? words.report.nobody], situations: [situation?.name ?? ""] };
        const tiers = tier === null ? [] : [tier];
        const isCounted = situation !== undefined && countingFacts([situation]).length > 0;
        if (isCounted && answers.found.length > mostListed) {
          const bill = spanning(answers.found.map(({ value }) => value));
          if (bill.shares.length === 0) return [];
          const asked = asksAbout(program, answers).map((one) => sayAsked(words, one));
          const facts = words.report.payers.counted(answers.found.length, listText(words, asked));
          return [{ ...bill, ...people, tiers, facts, subsidyFacts: bill.isSame && !answers.partial ? "" : facts }];
        }
        const borne = new Set(answers.found.map(({ value: { subsidy, shares } }) => JSON.stringify([subsidy, shares])));
        const alike = borne.size === 1 && !answers.partial;
        return told(program, answers).flatMap(({ value, whom }): readonly Funded[] => {
          if (value.shares.length === 0) return [];
          const when = sayWhom(words, program, whom);
          return [
            {
              ...{ ...value, ...people, tiers },
              ...{ facts: when, subsidyFacts: alike ? "" : when },
            },
          ];
        });
      }),
    );
  const alike = ({ tiers, facts, subsidyFacts, due, subsidy, own, shares }: Funded): unknown => [
    ...[tiers, facts, subsidyFacts],
    ...[due, subsidy, own, shares],
  ];
  const bySituation = merged(all, (one) => [one.situations, alike(one)]);
  const found = merged(bySituation, (one) => [one.names, alike(one)]);
  const open = [...new Map(all.flatMap((one) => one.open).map((share) => [JSON.stringify(share), share])).values()];
  return { found, open, partial: kept.some(({ cells }) => cells.some(({ partial }) => partial)) };
}

/** One bill for all: every amount from its least to its most. */
function spanning(bills: readonly SharedBill[]): SharedBill & { readonly isSame: boolean } {
  const all = (amounts: readonly Amount[]): Amount =>
    amountBetween(least(amounts.map(lowest)), greatest(amounts.map(highest)));
  const payers = [...new Set(bills.flatMap(({ shares }) => shares.map(({ payer }) => payer)))];
  const borneBy = (payer: string): Amount =>
    all(bills.map(({ shares }) => shares.find((share) => share.payer === payer)?.amount ?? 0));
  const dues = bills.map(({ due }) => due);
  const owns = new Set(bills.map(({ own }) => own));
  return {
    due: dues.includes(null) ? null : all(dues.map((due) => due ?? 0)),
    subsidy: all(bills.map(({ subsidy }) => subsidy)),
    own: owns.size === 1 ? (bills[0]?.own ?? null) : null,
    shares: payers.map((payer) => ({ payer, amount: borneBy(payer) })),
    open: bills.flatMap(({ open }) => open),
    isSame: new Set(bills.map(({ subsidy, shares }) => JSON.stringify([subsidy, shares]))).size === 1,
  };
}

/** Those with one key become one, with all their names, situations and tiers. */
export function merged(all: readonly Funded[], key: (one: Funded) => unknown): readonly Funded[] {
  const found = new Map<string, Funded>();
  for (const one of all) {
    const text = JSON.stringify(key(one));
    const known = found.get(text);
    const joined = (field: "names" | "situations" | "tiers"): readonly string[] => [
      ...new Set([...(known?.[field] ?? []), ...one[field]]),
    ];
    found.set(text, {
      ...(known ?? one),
      names: joined("names"),
      situations: joined("situations"),
      tiers: joined("tiers"),
    });
  }
  return [...found.values()];
}

function bearer(words: Wording, { payer, jointly }: Share): string {
  if (payer !== null) return nameText(payer);
  const { open, payers } = words.report;
  return jointly === undefined ? open : payers.together(listText(words, jointly));
}

function sharedBill({ due, subsidy, payable, subsidies, unspecified }: Assessment, words: Wording): SharedBill {
  const byPayer = new Map<string, Borne>();
  for (const share of subsidies.flatMap(({ shares }) => shares)) {
    const payer = bearer(words, share);
    const { amount } = byPayer.get(payer) ?? { amount: 0 };
    byPayer.set(payer, { payer, amount: addAmounts(amount, share.amount) });
  }
  const open = subsidies.flatMap(({ group, component, clause, shares }) =>
    shares.flatMap((share): readonly OpenShare[] => {
      const { unspecified: split } = share;
      if (split === undefined) return [];
      const same = (point: OpenPoint): point is OpenPointOf<"payer"> =>
        point.slot === "payer" &&
        point.group === group &&
        point.component === component &&
        JSON.stringify(point.split) === JSON.stringify(split);
      const point = unspecified.find(same);
      return [{ clause, point: point ?? { slot: "payer", group, component, split, document: null } }];
    }),
  );
  return { due, subsidy, own: typeof payable === "number" ? payable : null, shares: [...byPayer.values()], open };
}
