// The subsidies by group and stated rate, and who pays them where that has branches.
import type { Name, Span } from "@zhengce/grammar";
import type { TraceEntry } from "@zhengce/runtime";
import type { Place } from "../../decision/lower/context.js";
import type { FundingPart, SubsidySpec } from "../../decision/program.js";
import { describePart, describePayerRule } from "../../wording/terms/amounts.js";
import { list, phrase, word, type Describing } from "../../wording/terms/words.js";
import type { Model } from "../../semantics/model.js";
import type { Aspect } from "../aspects.js";
import { rule, said, type Rule, type Sources } from "./rule.js";

/** One a group and stated rate; the entries of tiers that share a rate are one rule. */
export function rates(
  { model, program, places, of }: Sources,
  { group, rates, entries, funding }: SubsidySpec,
): readonly Rule[] {
  const found = new Map<Span, { readonly place: Place; readonly own: TraceEntry[] }>();
  rates.forEach((rate, tier) => {
    const entry = entries[tier];
    const place = entry === undefined ? undefined : places.get(entry);
    if (rate === null || entry === undefined || place === undefined) return;
    const known = found.get(place.node);
    if (known === undefined) found.set(place.node, { place, own: [entry] });
    else known.own.push(entry);
  });
  const name = program.groups[group]?.name ?? "";
  const aspects: readonly Aspect[] = hasBranches(funding.parts) ? ["subsidy"] : ["subsidy", "payers"];
  return [...found.values()].flatMap(({ place, own }) => {
    const [entry] = own;
    if (entry === undefined) return [];
    const node = found.size > 1 ? place.node : (nameWithin(model, place.node, name) ?? place.node);
    const isUsed: Rule["isUsed"] = ({ rules }) => own.some((one) => rules.has(one));
    return [rule({ kind: "subsidy", said: said(entry, place, of), place: { ...place, node }, aspects, isUsed })];
  });
}

/** The group's name, where its statement names others, too. */
function nameWithin(model: Model, { start }: Span, group: string): Name | null {
  for (const node of model.nodesAt(start)) {
    if (node.kind !== "SubsidyDeclaration" || node.groups.length < 2) continue;
    return node.groups.find((name) => model.symbolOf(name)?.name === group) ?? null;
  }
  return null;
}

/** Who pays is a rule of its own where it depends, or where the subsidy is paid in parts. */
function hasBranches(parts: readonly FundingPart[]): boolean {
  return parts.some(({ when }) => when !== null) || parts.length > 1;
}

/** One a 由 and 其中, whichever groups of the statement it serves. */
export function shares({ model, program, places, of }: Sources): readonly Rule[] {
  const branched = program.subsidies.filter(({ funding }) => hasBranches(funding.parts));
  const named = branched.map(({ group, funding }) => ({ funding, name: program.groups[group]?.name ?? "" }));
  return bearers(named, places).map(({ place, parts, names }) => {
    const words = {
      rule: phrase(word("subsidy", of), list([...new Set(names)], of)),
      detail: saysWhoPays(model, place.node, of),
    };
    return rule({ kind: "share", said: words, place, aspects: ["payers"], isUsed: usesOne(parts) });
  });
}

/** One a 由 and 其中 of the standards that are not paid. */
export function support({ model, program, places, of }: Sources): readonly Rule[] {
  const borne = program.components.flatMap(({ name, support: said }) => (said === null ? [] : [{ name, ...said }]));
  return bearers(borne, places).map(({ place, parts, names }) => {
    const words = { rule: phrase(word("standard", of), names[0] ?? null), detail: saysWhoPays(model, place.node, of) };
    return rule({ kind: "support", said: words, place, aspects: ["support"], isUsed: usesOne(parts) });
  });
}

interface Bearer {
  readonly place: Place;
  readonly parts: FundingPart[];
  readonly names: string[];
}
/** The statements behind fundings, each with its parts and whom or what they are for. */
function bearers(
  fundings: readonly { readonly funding: SubsidySpec["funding"]; readonly name: string }[],
  places: Sources["places"],
): readonly Bearer[] {
  const found = new Map<Span, Bearer>();
  for (const { funding, name } of fundings) {
    for (const part of funding.parts) {
      const place = places.get(part);
      if (place === undefined) continue;
      const known = found.get(place.node) ?? { place, parts: [], names: [] };
      found.set(place.node, known);
      known.parts.push(part);
      known.names.push(name);
    }
  }
  return [...found.values()];
}
function usesOne(parts: readonly FundingPart[]): Rule["isUsed"] {
  return ({ rules }) => parts.some((part) => rules.has(part));
}
function saysWhoPays(model: Model, { start, end }: Span, of: Describing): string {
  for (const node of model.nodesAt(start)) {
    if (node.start !== start || node.end !== end) continue;
    if (node.kind === "PayerRule") return describePayerRule(node, of);
    if (node.kind === "Part") return describePart(node, of);
  }
  return "";
}
