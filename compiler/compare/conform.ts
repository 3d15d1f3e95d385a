// A notice beside its superior → every term that the superior sets, and whether the notice keeps it, breaks it, fills what is left to
// localities, or leaves it open. Nothing is worded for findings here; rules/<code>.ts do that.
import type { Span } from "@zhengce/grammar";
import { describeRateEntry } from "../semantics/describe-amounts.js";
import { describePeriod } from "../semantics/describe.js";
import { phrase, unspecifiedText, word } from "../semantics/describe-words.js";
import type { Component, Model, Period, Placed, Subsidy } from "../semantics/model.js";
import { boundOf, grantOf, standardOf } from "./bounds.js";
import type { Bound } from "./bounds.js";
import { tierNames, tierOf } from "./compare-standards.js";
import { groupPairs } from "./match-groups.js";
import type { Superior } from "./superior.js";

/** `kept`; `broken`; `filled`: left to localities, and the notice says it; `open`: the notice says nothing of it. */
export type Verdict = "kept" | "broken" | "filled" | "open";
export type Deviation =
  "below-superior" | "above-superior" | "superior-group-missing" | "outside-superior-period" | "superior-identities";
/** Where a notice says it: the statement and its clause. */
export interface Place {
  readonly span: Span;
  readonly clause: string;
}
export interface Term {
  readonly topic: "standard" | "subsidy" | "group" | "period" | "identities";
  readonly subject: string;
  readonly required: string;
  readonly found: string;
  readonly verdict: Verdict;
  /** Which rule it breaks; null where it breaks none. */
  readonly deviation: Deviation | null;
  /** Null where the notice has no statement of it. */
  readonly own: Place | null;
  readonly superior: Place;
  /** What would keep the term, where replacing one piece of text does it. */
  readonly mend: (Span & { readonly text: string }) | null;
}

/** Every term of the superior, in its order: standards, subsidies, periods, identities. */
export function conform(own: Model, { model: superior }: Pick<Superior, "model">): readonly Term[] {
  return [
    ...standards(own, superior),
    ...subsidies(own, superior),
    ...periods(own, superior),
    ...identities(own, superior),
  ];
}

function place(placed: { readonly node: Span; readonly clause: { readonly name: string } | null }): Place {
  return { span: { start: placed.node.start, end: placed.node.end }, clause: placed.clause?.name ?? "" };
}

function standards(own: Model, superior: Model): readonly Term[] {
  return [...superior.components.values()].flatMap((component) =>
    tiersFor(own, superior).flatMap((tier): readonly Term[] => {
      const theirs = component.rates[tierOf(superior, tier)] ?? null;
      if (theirs === null) return [];
      const mine = own.components.get(component.name);
      const index = own.tiers.length === 0 || tier === "" ? 0 : tierOf(own, tier);
      const rate = mine?.rates[index] ?? null;
      const floor = boundOf(theirs, standardOf(component, tierOf(superior, tier)));
      return [
        amountTerm({
          topic: "standard",
          subject: phrase(component.name, tier),
          required: rateText(theirs, superior),
          floor,
          theirs,
          rate,
          amount: amountOf(mine, index),
          own,
        }),
      ];
    }),
  );
}
function amountOf(component: Component | undefined, tier: number): Bound | null {
  return component === undefined ? null : standardOf(component, tier);
}

/** The superior's tiers; where it has none, what it says holds in each of the notice's. */
function tiersFor(own: Model, superior: Model): readonly string[] {
  return tierNames(superior.tiers.length > 0 ? superior : own);
}

function rateText({ node }: Subsidy["rates"][number] & object, model: Model): string {
  return describeRateEntry({ ...node, tier: null }, model);
}

interface Compared {
  readonly topic: "standard" | "subsidy";
  readonly subject: string;
  readonly required: string;
  /** Null: left to localities. */
  readonly floor: Bound | null;
  readonly theirs: Placed<NonNullable<Subsidy["rates"][number]>["node"]>;
  readonly rate: Subsidy["rates"][number] | null;
  readonly amount: Bound | null;
  readonly own: Model;
}
/** One amount against another. */
function amountTerm({ topic, subject, required, floor, theirs, rate, amount, own }: Compared): Term {
  const found = rate === null ? "" : rateText(rate, own);
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
  if (floor === null) return { ...base, verdict: "filled", deviation: null };
  const deviation = amount.least < floor.least ? "below-superior" : amount.most > floor.most ? "above-superior" : null;
  const value = rate.node.value;
  const literal = value?.kind === "AmountRate" ? value.amount : null;
  const wanted = deviation === "below-superior" ? floor.least : floor.most;
  const mend =
    deviation === null || literal === null || wanted % 100 !== 0 || !Number.isFinite(wanted)
      ? null
      : { start: literal.start, end: literal.end, text: `${wanted / 100}元` };
  return { ...base, verdict: deviation === null ? "kept" : "broken", deviation, mend };
}

function subsidies(own: Model, superior: Model): readonly Term[] {
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
      const subject = phrase(theirs.group, theirs.component, tier);
      const required = rateText(rate, superior);
      if (mine.length === 0) return [missingGroup(subject, required, place(rate))];
      const index = own.tiers.length === 0 || tier === "" ? 0 : tierOf(own, tier);
      return mine.map((subsidy) =>
        amountTerm({
          topic: "subsidy",
          subject: phrase(subsidy.group, theirs.component, tier),
          required,
          floor: boundOf(rate, grantOf(superior, theirs, tierOf(superior, tier), own)),
          theirs: rate,
          rate: subsidy.rates[index] ?? null,
          amount: grantOf(own, subsidy, index, own),
          own,
        }),
      );
    });
  });
}

function missingGroup(subject: string, required: string, superior: Place): Term {
  const deviation = "superior-group-missing";
  return {
    topic: "group",
    subject,
    required,
    found: "",
    verdict: "broken",
    deviation,
    own: null,
    superior,
    mend: null,
  };
}

/** Periods of one name; the notice's must lie within the superior's. */
function periods(own: Model, superior: Model): readonly Term[] {
  return [...superior.periods.values()].flatMap((theirs): readonly Term[] => {
    const [declared] = theirs.nodes;
    if (declared === undefined || theirs.yearly) return [];
    const mine = own.periods.get(theirs.name) ?? null;
    const [stated] = mine?.nodes ?? [];
    const open = theirs.from.day === null && theirs.to.day === null;
    const outside = mine !== null && (before(mine, theirs) || after(mine, theirs));
    const verdict = mine === null ? "open" : open ? "filled" : outside ? "broken" : "kept";
    return [
      {
        topic: "period",
        subject: theirs.name,
        required: describePeriod(theirs) || word("unspecified"),
        found: mine === null ? "" : describePeriod(mine),
        verdict,
        deviation: outside ? "outside-superior-period" : null,
        own: stated === undefined ? null : place(stated),
        superior: place(declared),
        mend: null,
      },
    ];
  });
}
function before(mine: Period, theirs: Period): boolean {
  return mine.from.day !== null && theirs.from.day !== null && mine.from.day < theirs.from.day;
}
function after(mine: Period, theirs: Period): boolean {
  return mine.to.day !== null && theirs.to.day !== null && mine.to.day > theirs.to.day;
}

function identities(own: Model, superior: Model): readonly Term[] {
  const [theirs, mine] = [superior.combination, own.combination];
  if (theirs === null) return [];
  const text = ({ node }: NonNullable<Model["combination"]>): string =>
    node.mode === "unspecified" ? unspecifiedText(node.unspecified) : word(node.mode);
  const left = theirs.node.mode === "unspecified";
  const open = mine === null || mine.node.mode === "unspecified";
  const broken = !left && !open && mine.node.mode !== theirs.node.mode;
  return [
    {
      topic: "identities",
      subject: word("multiple"),
      required: text(theirs),
      found: mine === null ? "" : text(mine),
      verdict: open ? "open" : left ? "filled" : broken ? "broken" : "kept",
      deviation: broken ? "superior-identities" : null,
      own: mine === null ? null : place(mine),
      superior: place(theirs),
      mend: null,
    },
  ];
}
