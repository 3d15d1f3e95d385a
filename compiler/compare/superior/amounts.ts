// Standards and subsidies of a notice beside its superior's: each amount against its floor, its ceiling, or what is left to localities.
import type { Component, Model, Placed, Subsidy } from "../../semantics/model.js";
import { highest, lowest } from "@zhengce/runtime";
import type { Amount } from "@zhengce/runtime";
import { grantOf, reachesDownTo, standardOf, staysUnder } from "./bounds.js";
import { tierNames, tierOf } from "../sections/standards.js";
import { groupPairs } from "../match-groups.js";
import { place } from "./terms.js";
import type { Statement } from "../statement.js";
import type { Place, Term, TermSubject } from "./terms.js";

export function conformStandards(own: Model, superior: Model): readonly Term[] {
  return [...superior.components.values()].flatMap((component) =>
    tiersFor(own, superior).flatMap((tier): readonly Term[] => {
      const theirs = component.rates[tierOf(superior, tier)] ?? null;
      if (theirs === null) return [];
      const mine = own.components.get(component.name);
      const index = own.tiers.length === 0 || tier === "" ? 0 : tierOf(own, tier);
      const rate = mine?.rates[index] ?? null;
      const demanded = standardOf(component, tierOf(superior, tier));
      return [
        amountTerm({
          topic: "standard",
          subject: { kind: "standard", component: component.name, tier },
          required: rateOf(theirs, superior),
          demanded,
          theirs,
          rate,
          amount: amountOf(mine, index),
          own,
        }),
      ];
    }),
  );
}
function amountOf(component: Component | undefined, tier: number): Amount | null {
  return component === undefined ? null : standardOf(component, tier);
}

/** The superior's tiers; where it has none, what it says holds in each of the notice's. */
function tiersFor(own: Model, superior: Model): readonly string[] {
  return tierNames(superior.tiers.length > 0 ? superior : own);
}

function rateOf({ node }: Subsidy["rates"][number] & object, model: Model): Statement {
  return { kind: "rate", node: { ...node, tier: null }, model };
}

interface Compared {
  readonly topic: "standard" | "subsidy";
  readonly subject: TermSubject;
  readonly required: Statement;
  /** Null: left to localities. */
  readonly demanded: Amount | null;
  readonly theirs: Placed<NonNullable<Subsidy["rates"][number]>["node"]>;
  readonly rate: Subsidy["rates"][number] | null;
  readonly amount: Amount | null;
  readonly own: Model;
}
/** One amount against another. */
function amountTerm({ topic, subject, required, demanded, theirs, rate, amount, own }: Compared): Term {
  const found = rate === null ? null : rateOf(rate, own);
  const base = {
    topic,
    subject,
    required,
    found,
    own: rate === null ? null : place(rate),
    superior: place(theirs),
    mend: null,
  };
  if (rate === null || amount === null) return { ...base, verdict: "open", deviation: null };
  if (demanded === null) return { ...base, verdict: "filled", deviation: null };
  const deviation = !reachesDownTo(amount, demanded)
    ? "below-superior"
    : !staysUnder(amount, demanded)
      ? "above-superior"
      : null;
  const value = rate.node.value;
  const literal = value?.kind === "AmountRate" ? value.amount : null;
  const wanted = deviation === "below-superior" ? lowest(demanded) : highest(demanded);
  const mend =
    deviation === null || literal === null || wanted % 100 !== 0
      ? null
      : { start: literal.start, end: literal.end, fen: wanted };
  return { ...base, verdict: deviation === null ? "kept" : "broken", deviation, mend };
}

export function conformSubsidies(own: Model, superior: Model): readonly Term[] {
  const pairs = groupPairs(superior, own);
  return superior.subsidies.flatMap((theirs): readonly Term[] => {
    const names = new Set([
      theirs.group,
      ...pairs.filter(({ before }) => before.name === theirs.group).map(({ after }) => after.name),
    ]);
    for (const { name, includes } of own.groups.values())
      if (includes.some((member) => names.has(member))) names.add(name);
    const mine = own.subsidies.filter(({ group, component }) => names.has(group) && component === theirs.component);
    return tiersFor(own, superior).flatMap((tier): readonly Term[] => {
      const rate = theirs.rates[tierOf(superior, tier)] ?? null;
      if (rate === null) return [];
      const subject = { kind: "subsidy", group: theirs.group, component: theirs.component, tier } as const;
      const required = rateOf(rate, superior);
      if (mine.length === 0) return [missingGroup(subject, required, place(rate))];
      const index = own.tiers.length === 0 || tier === "" ? 0 : tierOf(own, tier);
      return mine.map((subsidy) =>
        amountTerm({
          topic: "subsidy",
          subject: { ...subject, group: subsidy.group },
          required,
          demanded: grantOf(superior, theirs, tierOf(superior, tier), own),
          theirs: rate,
          rate: subsidy.rates[index] ?? null,
          amount: grantOf(own, subsidy, index, own),
          own,
        }),
      );
    });
  });
}

function missingGroup(subject: TermSubject, required: Statement, superior: Place): Term {
  const deviation = "superior-group-missing";
  return {
    topic: "group",
    subject,
    required,
    found: null,
    verdict: "broken",
    deviation,
    own: null,
    superior,
    mend: null,
  };
}
