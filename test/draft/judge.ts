// A drafted file beside one that a person wrote of the same print: what the draft says and the other does not say. Names are brought together first;
// what the draft leaves open says nothing.
import type { Row } from "../../compiler/compare/change.js";
import { compareAnnexes } from "../../compiler/compare/sections/obligations.js";
import { compareRewards } from "../../compiler/compare/sections/rewards.js";
import {
  compareAdjustments,
  compareIdentities,
  comparePeriods,
  compareScope,
  compareSituations,
} from "../../compiler/compare/sections/rules.js";
import { compareStandards } from "../../compiler/compare/sections/standards.js";
import { compareSubsidies } from "../../compiler/compare/sections/subsidies.js";
import { statementKey } from "../../compiler/compare/statement.js";
import { compile } from "../../compiler/compile.js";
import type { Model } from "../../compiler/semantics/model.js";

/** Figures that the draft says to have no consequence (说明), and that the person encoded. */
export function waivedWrongly(draft: string, finished: string, print: string): readonly string[] {
  const stateOf = (text: string, state: string): ReadonlySet<number> => {
    const { coverage } = compile({ path: "a.policy", text }, { resolve: () => print });
    const all = coverage?.clauses.flatMap(({ printed }) => printed) ?? [];
    return new Set(all.filter((one) => one.state === state).map((one) => one.printed.start));
  };
  const encoded = stateOf(finished, "encoded");
  return [...stateOf(draft, "waived")].filter((at) => encoded.has(at)).map((at) => print.slice(at, at + 12));
}

/** The draft's names, each with the one that the person chose. */
export type Names = Readonly<Record<string, string>>;
/** What the person asked besides, by their own reading, as the conditions are written. */
export type Readings = readonly RegExp[];

/** A line for every statement that is not the finished file's. */
export function wrongIn(draft: string, finished: string, names: Names, readings: Readings = []): readonly string[] {
  const renamed = Object.entries(names).reduce((text, [from, to]) => text.replaceAll(from, to), draft);
  const one = compile({ path: "draft.policy", text: renamed }).model;
  const other = compile({ path: "finished.policy", text: finished }).model;
  const rows = [
    ...compareStandards(one, other, 0),
    ...comparePeriods(one, other, 0),
    ...compareSituations(one, other, 0),
    ...compareIdentities(one, other, 0),
    ...compareScope(one, other, 0),
    ...compareRewards(one, other, 0),
    ...compareAdjustments(one, other, 0),
    ...compareAnnexes(one, other, 0).filter(({ subject }) => !isTitle(subject)),
  ];
  return [
    ...rows.filter((row) => isWrong(row, readings)).map(lineOf),
    ...subsidies(one, other),
    ...notice(one, other),
    ...deadlines(one, other),
    ...groups(one, other),
    ...unspecified(one, other),
  ];
}

/** Said by the draft, and otherwise or not at all by the other. */
function isWrong({ kind, before, after, subject }: Row, readings: Readings): boolean {
  if (before === null || kind === "same") return false;
  if (subject.kind === "situation" && subject.slot === "when" && after !== null)
    return !sameConditions(before, after, readings);
  if (subject.kind === "period" && after !== null) return !samePeriod(before, after);
  return !before.says.some((one) => statementKey(one).includes("Unspecified"));
}
/**
 * Each condition of the draft is the person's, and each of the person's the draft's or their own reading. That an exception is of this year is the
 * draft's reading, and it says so; the days of periods are compared where they are stated.
 */
function sameConditions(
  one: NonNullable<Row["before"]>,
  other: NonNullable<Row["before"]>,
  readings: Readings,
): boolean {
  const [said, meant] = [conditionsOf(one), conditionsOf(other)];
  const isReading = (text: string): boolean => readings.some((reading) => reading.test(text));
  return (
    said.every((text) => meant.includes(text) || text.includes('range:{kind:"YearRange"}')) &&
    meant.every((text) => said.includes(text) || isReading(text))
  );
}
function conditionsOf({ says }: NonNullable<Row["before"]>): readonly string[] {
  return says.flatMap((one) => {
    if (one.kind !== "condition" || one.node === null) return [];
    const nodes = one.node.kind === "AllOf" ? one.node.operands : [one.node];
    return nodes.map((node) => statementKey({ ...one, node }).replace(/range:"([^"]+)".*$/u, 'range:"$1"'));
  });
}

/** An end that the draft leaves open is anybody's. */
function samePeriod({ says: one }: NonNullable<Row["before"]>, { says: other }: NonNullable<Row["before"]>): boolean {
  const [said, meant] = [one[0], other[0]];
  if (said?.kind !== "period" || meant?.kind !== "period" || (said.variants ?? []).length > 0) return false;
  return (["from", "to"] as const).every((end) => said[end].day === null || said[end].day === meant[end].day);
}
function isTitle(subject: Row["subject"]): boolean {
  return subject.kind === "annex" && subject.path.length === 0;
}
function lineOf({ subject, kind, before, after }: Row): string {
  const keys = (said: typeof before) => (said?.says ?? []).map((one) => statementKey(one)).join(" ");
  return `${JSON.stringify(subject)} ${kind}: ${keys(before)} / ${keys(after)}`;
}

function subsidies(one: Model, other: Model): readonly string[] {
  return compareSubsidies(one, other).flatMap(({ before, after, fate }) => {
    if (before === null) return [];
    const key = (grant: typeof before) => grant.rates.map((rate) => (rate === null ? "" : statementKey(rate)));
    const [said, meant] = [key(before), after === null ? [] : key(after)];
    const rates = said.every((rate, tier) => rate === "" || rate === meant[tier]);
    const payers = before.payers.every((payer) => after?.payers.some((by) => statementKey(by) === statementKey(payer)));
    return rates && payers && fate === "same" ? [] : [`${before.group} ${fate}: ${said.join()} / ${meant.join()}`];
  });
}

/** Who belongs to a group, and who certifies it. */
function groups(one: Model, other: Model): readonly string[] {
  const says = (model: Model, name: string): string => {
    const group = model.groups.get(name);
    const condition = group?.condition ?? null;
    return condition === null ? "" : statementKey({ kind: "condition", node: condition, model });
  };
  return [...one.groups.values()].flatMap(({ name, certifiers }) => {
    const said = says(one, name);
    const by = other.groups.get(name)?.certifiers ?? [];
    const wrong = certifiers.filter((certifier) => !by.includes(certifier));
    return [
      ...(said === "" || said === says(other, name) ? [] : [`${name}: ${said} / ${says(other, name)}`]),
      ...wrong,
    ];
  });
}

/** What is left to another document is left to the same one. */
function unspecified(one: Model, other: Model): readonly string[] {
  const documents = (model: Model) => model.nodesOf("Unspecified").flatMap(({ document }) => document?.value ?? []);
  const meant = [...documents(other), ...other.notice.basis];
  return documents(one).filter((document) => !meant.includes(document));
}

function notice({ notice: one }: Model, { notice: other }: Model): readonly string[] {
  const stated = [
    ["title", one.title, other.title],
    ["number", one.number, other.number],
    ["year", one.year, other.year],
    ["region", one.region, other.region],
    ["dated", one.dated, other.dated],
  ] as const;
  const lists = [
    ...one.issuers.filter((issuer) => !other.issuers.includes(issuer)),
    ...one.basis.filter((document) => !other.basis.includes(document)),
  ];
  return [
    ...stated.flatMap(([slot, said, meant]) => (said === null || said === meant ? [] : [`${slot} ${said}`])),
    ...lists,
  ];
}

/** By when, and one of the bodies: a task is worded anew by whoever writes it. */
function deadlines(one: Model, other: Model): readonly string[] {
  const said = (model: Model) =>
    model.deadlines.map(({ node }) => ({
      when: node.when === null ? "" : statementKey({ kind: "deadline", node: node.when, model }),
      bodies: node.bodies.map((body) => (body.kind === "Name" ? body.text : body.value)),
    }));
  const meant = said(other);
  return said(one).flatMap(({ when, bodies }) =>
    meant.some((known) => known.when === when && known.bodies.some((body) => bodies.some((one) => alike(one, body))))
      ? []
      : [`${bodies.join()} ${when}`],
  );
}
/** 各县(区)税务部门 is 各县税务部门. */
function alike(one: string, other: string): boolean {
  return one.replace(/[(（][^)）]*[)）]/gu, "") === other.replace(/[(（][^)）]*[)）]/gu, "");
}
