// Periods, situations, scope, identities, caps, changes of two models → rows. Each says in one line what the notice says.
import { describePay, describeWaiting, moneyText } from "../semantics/describe-amounts.js";
import { describeDay } from "../semantics/describe-days.js";
import { describeCondition, describePeriod, describeRange } from "../semantics/describe.js";
import { phrase, unspecifiedText, word } from "../semantics/describe-words.js";
import type { Clause, Model, Placed, Situation } from "../semantics/model.js";
import { keysOf, rowOf, rowsOf } from "./change.js";
import type { Row, Said } from "./change.js";

/** What several statements say together, and where. */
function said(texts: readonly string[], places: readonly { readonly clause: Clause | null }[]): Said | null {
  const filled = texts.filter((text) => text !== "");
  return filled.length === 0
    ? null
    : { text: filled.join("；"), clauses: [...new Set(places.map(({ clause }) => clause?.name ?? ""))] };
}

export function comparePeriods(before: Model, after: Model, years: number): readonly Row[] {
  const of = (model: Model, name: string): Said | null => {
    const period = model.periods.get(name);
    return period === undefined ? null : said([describePeriod(period) || word("unspecified")], period.nodes);
  };
  return rowsOf(
    keysOf(before.periods.keys(), after.periods.keys()).map((name) =>
      rowOf(name, of(before, name), of(after, name), years),
    ),
  );
}

/** Situations by name, slot by slot: when, what is paid, whether subsidised, from when and after what waiting, until when. */
export function compareSituations(before: Model, after: Model, years: number): readonly Row[] {
  const names = (model: Model): readonly string[] => model.situations.map(({ name }) => name);
  const find = (model: Model, name: string): Situation | null =>
    model.situations.find((situation) => situation.name === name) ?? null;
  return keysOf(names(before), names(after)).flatMap((name) => {
    const [one, other] = [slots(before, find(before, name)), slots(after, find(after, name))];
    return rowsOf(
      keysOf(one.keys(), other.keys()).map((slot) =>
        rowOf(phrase(name, slot), one.get(slot) ?? null, other.get(slot) ?? null, years),
      ),
    );
  });
}

function slots(model: Model, situation: Situation | null): ReadonlyMap<string, Said> {
  if (situation === null) return new Map();
  const { when, pay, grant, benefitFrom, waiting, benefitTo } = situation;
  const entries: readonly (readonly [string, Said | null])[] = [
    [
      word("when"),
      said(
        when.map(({ node }) => describeCondition(node.condition, model)),
        when,
      ),
    ],
    [word("pay"), one(pay, (node) => describePay(node, model).slice(word("pay").length + 1))],
    [
      word("subsidy"),
      one(grant, (node) => (node.grant === "unspecified" ? unspecifiedText(node.unspecified) : word(node.grant))),
    ],
    [phrase(word("benefit"), word("from")), one(benefitFrom, (node) => describeDay(node, model))],
    [word("waiting"), one(waiting, (node) => describeWaiting(node, model).slice(word("waiting").length + 1))],
    [phrase(word("benefit"), word("to")), one(benefitTo, (node) => describeDay(node, model))],
  ];
  return new Map(entries.flatMap(([slot, text]) => (text === null ? [] : [[slot, text] as const])));
}
function one<N>(placed: Placed<N> | null, describe: (node: N) => string): Said | null {
  return placed === null ? null : said([describe(placed.node)], [placed]);
}

export function compareScope(before: Model, after: Model, years: number): readonly Row[] {
  const of = ({ scopes }: Model, model: Model, admits: boolean): Said | null => {
    const rules = scopes.flatMap(({ node }) => node.rules.filter((rule) => rule.admits === admits));
    return said(
      rules.map(({ condition }) => describeCondition(condition, model)),
      scopes,
    );
  };
  const open = ({ scopes }: Model): Said | null => {
    const silent = scopes.filter(({ node }) => node.unspecified !== null);
    return said(
      silent.slice(0, 1).map(({ node }) => unspecifiedText(node.unspecified)),
      silent,
    );
  };
  return rowsOf([
    rowOf(word("admits"), of(before, before, true), of(after, after, true), years),
    rowOf(word("excludes"), of(before, before, false), of(after, after, false), years),
    rowOf(word("scope"), open(before), open(after), years),
  ]);
}

/** 多重身份 and 资助上限. */
export function compareIdentities(before: Model, after: Model, years: number): readonly Row[] {
  const mode = ({ combination }: Model): Said | null =>
    one(combination, (node) => (node.mode === "unspecified" ? unspecifiedText(node.unspecified) : word(node.mode)));
  const caps = ({ caps: all }: Model): Said | null =>
    said(
      all.map(({ node }) => phrase(node.component?.text ?? "", node.amount === null ? null : moneyText(node.amount))),
      all,
    );
  return rowsOf([
    rowOf(word("multiple"), mode(before), mode(after), years),
    rowOf(word("cap"), caps(before), caps(after), years),
  ]);
}

/** 变动, case by case in order. */
export function compareAdjustments(before: Model, after: Model, years: number): readonly Row[] {
  const cases = (model: Model): readonly Said[] =>
    model.changes.flatMap(({ node, clause }) =>
      node.cases.map(({ condition, effect, unspecified, within }) => ({
        text: phrase(
          condition === null ? word("otherwise") : phrase(word("when"), describeCondition(condition, model)),
          effect === null || effect === "unspecified" ? unspecifiedText(unspecified) : word(effectWord[effect]),
          within === null ? null : describeRange(within, model),
        ),
        clauses: [clause?.name ?? ""],
      })),
    );
  const [one, other] = [cases(before), cases(after)];
  return rowsOf(
    Array.from({ length: Math.max(one.length, other.length) }, (_, i) =>
      rowOf(`${word("change")} ${i + 1}`, one[i] ?? null, other[i] ?? null, years),
    ),
  );
}
const effectWord = { supplement: "supplement", refund: "refund", none: "noAdjustment" } as const;
