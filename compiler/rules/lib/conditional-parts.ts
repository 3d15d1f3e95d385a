// The parts of an amount under conditions, and for whom they come to more or less than the whole: what parts-overlap and parts-gap report.
import { greatest } from "@zhengce/grammar";
import { percentOf, WHOLE_PPM } from "@zhengce/runtime";
import type { Part, PayerRule } from "@zhengce/grammar";
import type { Model, Placed, Subsidy } from "../../semantics/model.js";
import { boundOf, plainAmount, rateAmount, tierIndices } from "./amounts.js";
import { holdsGroup } from "../../decision/predicate.js";
import { eligible, paysSubsidised } from "../../verify/questions/predicates.js";
import type { Predicate, Program } from "../../decision/program.js";
import { unevenParts } from "../../verify/questions/parts.js";
import { wholesOf, type Whole } from "../../verify/questions/wholes.js";
import { cellsOf } from "../../verify/cells.js";
import { viewOf } from "../../verify/what-if.js";
import { lazy } from "../../semantics/lazy.js";
import type { PartOfWhole, Uneven } from "../../verify/questions/parts.js";
import { statedTotals } from "./stated-sums.js";
import type { Persons } from "./persons.js";

type Piece = Part | PayerRule;
export interface UnevenAmount extends Uneven {
  /** The group subsidised, or the component. */
  readonly of: string;
  readonly pieces: readonly Piece[];
  /** Fen, or parts per million, by `unit`; null where only rests are compared. */
  readonly whole: number | null;
  readonly unit: "fen" | "ppm";
}

/** Every subsidy and component whose conditional parts come to more or less than the whole for someone. */
export function unevenAmounts(model: Model, persons: Persons): readonly UnevenAmount[] {
  const seen = new Set<Piece>();
  const found: UnevenAmount[] = [];
  const payers = new Map<number, Predicate>();
  const ask = (
    of: string,
    pieces: readonly Piece[],
    { wholes, stated }: Amounts,
    among: readonly Predicate[],
  ): void => {
    const [first] = pieces;
    if (first === undefined || seen.has(first) || !persons.sound(pieces)) return;
    const kinds = measuresOf(pieces, wholes).flatMap(({ when, ...measure }) => {
      const parts = partsOf(persons, pieces, measure.unit, measure.whole);
      return parts === null ? [] : [{ measure, parts, when: when === null ? [] : [when] }];
    });
    for (const { measure, parts, when } of kinds) {
      const odd = unevenParts(persons.solver, parts, measure.whole, [eligible(persons.program), ...among, ...when]);
      for (const uneven of odd) {
        // Nobody may hold the group that the statement names first.
        seen.add(first);
        if (isOpen(pieces, uneven)) continue;
        const held = stated ?? [measure.whole];
        const isSaid =
          held.length > 0 &&
          held.every((whole) => isAlreadySaid(partsOf(persons, pieces, measure.unit, whole) ?? parts, whole, uneven));
        if (!isSaid) found.push({ ...uneven, ...measure, of, pieces });
      }
    }
  };
  const wholes = wholesBySubsidy(model, persons.program);
  for (const [index, subsidy] of model.subsidies.entries()) {
    const pieces = piecesOf(subsidy);
    const varies = pieces.some(isFixed) && variesByPerson(model, subsidy);
    if (!varies && !pieces.some(({ condition }) => condition !== null)) continue;
    const group = persons.program.groups.findIndex(({ name }) => name === subsidy.group);
    const when = subsidy.condition === null ? [] : [persons.predicateOf(subsidy.condition)];
    const among = when.flatMap((predicate) => predicate ?? []);
    if (group < 0 || among.length < when.length) continue;
    const component = persons.program.components.findIndex(({ name }) => name === subsidy.component);
    const paying = payers.get(component) ?? paysSubsidised(persons.program, component);
    payers.set(component, paying);
    const amounts = varies
      ? { wholes: wholes(index), stated: statedTotals(model, subsidy) }
      : everybodys(subsidyAmounts(model, subsidy));
    ask(subsidy.group, pieces, amounts, [holdsGroup(group), paying, ...among]);
  }
  for (const component of model.components.values()) {
    const amounts = component.amounts.flatMap((amount) => (typeof amount === "number" ? amount : []));
    const parts = piecesOf(component);
    if (parts.some(({ condition }) => condition !== null)) ask(component.name, parts, everybodys(amounts), []);
  }
  return found;
}

function piecesOf({ parts, payers }: Pick<Subsidy, "parts" | "payers">): readonly Piece[] {
  return [...nodesOf(parts), ...nodesOf(payers)];
}
function nodesOf<N>(placed: readonly Placed<N>[]): readonly N[] {
  return placed.map(({ node }) => node);
}

function isFixed(piece: Piece): boolean {
  return piece.kind === "Part" && piece.quantity?.kind === "MoneyLiteral";
}

/** 全额, of a standard of which some are charged another amount, or the rest above what the person pays of it. */
function variesByPerson({ components, caps }: Model, { component, rates }: Subsidy): boolean {
  const whole = rates.some((rate) => rate?.node.value?.kind === "FullRate" || rate?.node.value?.kind === "NetRate");
  return whole && ((components.get(component)?.variants.length ?? 0) > 0 || caps.length > 0);
}

/** What the subsidy of that index comes to, and for whom, tier by tier; nothing where the program is not the model's. */
function wholesBySubsidy(model: Model, program: Program): (index: number) => readonly Whole[] {
  const cells = lazy(() => {
    const view = viewOf(program);
    return { view, cells: cellsOf(view) };
  });
  return (index) => {
    if (program.subsidies.length !== model.subsidies.length) return [];
    const { view, cells: all } = cells();
    return tierIndices(model).flatMap((tier) => wholesOf(view, all, index, tier));
  };
}

interface Amounts {
  /** What the parts divide, and for whom. */
  readonly wholes: readonly Whole[];
  /** What parts-mismatch holds them against; null: the same. */
  readonly stated: readonly number[] | null;
}
/** One amount for all; nothing where it differs by tier. */
function everybodys(amounts: readonly number[]): Amounts {
  const [fen, ...others] = [...new Set(amounts)];
  return { wholes: fen === undefined || others.length > 0 ? [] : [{ fen, when: null }], stated: null };
}

type Measure = Pick<UnevenAmount, "whole" | "unit">;
/** What the pieces are measured in, and for whom. */
function measuresOf(pieces: readonly Piece[], wholes: readonly Whole[]): readonly (Measure & Pick<Whole, "when">)[] {
  const kinds = pieces.map((piece) => (piece.kind === "PayerRule" ? "Rest" : (piece.quantity?.kind ?? "lost")));
  if (kinds.includes("lost")) return [];
  if (kinds.every((kind) => kind === "Rest")) return [{ whole: null, unit: "fen", when: null }];
  if (!kinds.includes("MoneyLiteral")) return [{ whole: WHOLE_PPM, unit: "ppm", when: null }];
  const known = wholes.filter(({ fen }) => fen !== null);
  return known.map(({ fen, when }) => ({ whole: fen, unit: "fen", when }));
}

function partsOf(
  persons: Persons,
  pieces: readonly Piece[],
  unit: "fen" | "ppm",
  whole: number | null,
): readonly PartOfWhole[] | null {
  const parts: PartOfWhole[] = [];
  for (const piece of pieces) {
    const when = piece.condition === null ? null : persons.predicateOf(piece.condition);
    if (when === null && piece.condition !== null) return null;
    parts.push({ when, quantity: quantityOf(piece, unit, whole) });
  }
  return parts;
}
function quantityOf(piece: Piece, unit: "fen" | "ppm", whole: number | null): number | "rest" {
  if (piece.kind === "PayerRule" || piece.quantity === null || piece.quantity.kind === "Rest") return "rest";
  if (piece.quantity.kind === "MoneyLiteral") return piece.quantity.fen;
  return unit === "ppm" ? piece.quantity.ppm : percentOf(whole ?? 0, piece.quantity.ppm);
}

/** A floor may be all that is left, a ceiling nothing. */
function isOpen(pieces: readonly Piece[], { kind, parts }: Uneven): boolean {
  const bound = kind === "less" ? "floor" : "ceiling";
  return parts.some((index) => {
    const piece = pieces[index];
    return piece?.kind === "Part" && piece.bound === bound;
  });
}

/** parts-mismatch counts each alternative alone, and all of them together: what that shows needs no person. */
function isAlreadySaid(parts: readonly PartOfWhole[], whole: number | null, { kind }: Uneven): boolean {
  if (whole === null) return false;
  const fixed = parts.map(({ when, quantity }) => ({
    alone: when !== null,
    amount: quantity === "rest" ? 0 : quantity,
  }));
  const always = fixed.filter(({ alone }) => !alone).reduce((sum, { amount }) => sum + amount, 0);
  const alternatives = fixed.filter(({ alone }) => alone).map(({ amount }) => amount);
  if (kind === "more") return always + greatest([0, ...alternatives]) > whole;
  const rest = parts.some(({ quantity }) => quantity === "rest");
  return !rest && always + alternatives.reduce((sum, amount) => sum + amount, 0) < whole;
}

/** What the subsidy comes to, tier by tier; nothing where some tier's figures do not say it exactly. */
function subsidyAmounts(model: Model, subsidy: Subsidy): readonly number[] {
  const amounts = tierIndices(model).flatMap((tier) => {
    const value = subsidy.rates[tier]?.node.value ?? null;
    if (value === null) return [];
    const component = model.components.get(subsidy.component);
    const exact = boundOf(value) === "exact" && (value.kind !== "FullRate" || plainAmount(component, tier) !== null);
    return [exact ? rateAmount(model, value, component, tier) : null];
  });
  return amounts.includes(null) ? [] : amounts.flatMap((amount) => amount ?? []);
}
