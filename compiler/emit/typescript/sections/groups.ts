// Groups → `heldGroups`: the claimed groups, those that they count as, and those that follow from the facts, in an order in
// which every group stands after the groups that it asks for.
import { atomsOf } from "../../../decision/predicate.js";
import type { Predicate, Program } from "../../../decision/program.js";
import { groupConstant, type EmitContext } from "../context.js";
import { FACTS } from "../day-terms.js";
import { meets } from "../mask.js";
import { call, functionPiece, type FunctionPiece, type Parameter, type Piece } from "../pieces.js";
import { printPredicate, RULE_SCOPE } from "../predicates.js";
import { commentText } from "../safe-text.js";

/** The parameters that a rule over facts may take. */
export function ruleParameters(context: EmitContext): readonly Parameter[] {
  return [
    { name: FACTS, type: "DayFacts" },
    { name: "held", type: context.groups.type },
  ];
}

export interface GroupsSection {
  readonly pieces: readonly Piece[];
  /** Null: whoever claims a group holds it, and no other. */
  readonly heldGroups: FunctionPiece | null;
}

export function groupsSection(context: EmitContext): GroupsSection {
  const { program } = context;
  const rules: FunctionPiece[] = [];
  const lines: string[] = [];
  for (const index of inOrderOfNeed(program)) {
    const group = program.groups[index];
    if (group === undefined) continue;
    const name = commentText(group.name);
    const included = countedAs(program, index);
    if (included.length > 0) {
      lines.push(
        `// ${included.map((other) => commentText(program.groups[other]?.name ?? "")).join("、")}: counted as ${name}`,
      );
      lines.push(`if (${meets(context.groups, "held", included.map(groupConstant))}) held |= ${groupConstant(index)};`);
    }
    if (group.when !== null) {
      const body = `return ${printPredicate(context, group.when, RULE_SCOPE)};`;
      const rule = functionPiece(
        `isGroup${index}`,
        ruleParameters(context),
        "boolean",
        body,
        `${name}, as it follows from the facts.`,
      );
      rules.push(rule);
      lines.push(`if (${call(rule)}) held |= ${groupConstant(index)};`);
    }
  }
  if (lines.length === 0) return { pieces: [], heldGroups: null };
  const body = [`let held = ${FACTS}.identities;`, ...lines, "return held;"].join("\n");
  const docs = "The groups held: those claimed, those that they count as, those that follow from the facts.";
  const offered = [{ name: FACTS, type: "DayFacts" }];
  const heldGroups = functionPiece("heldGroups", offered, context.groups.type, body, docs);
  return { pieces: [...rules, heldGroups], heldGroups };
}

/** The groups that a person holds, as an expression. */
export function heldText(heldGroups: FunctionPiece | null, facts: string = FACTS): string {
  return heldGroups === null ? `${facts}.identities` : call(heldGroups, { facts });
}

/** The groups that count as this one, directly or by way of others. */
function countedAs(program: Program, group: number): readonly number[] {
  const found = new Set([group]);
  for (const one of found) for (const included of program.groups[one]?.includes ?? []) found.add(included);
  found.delete(group);
  return [...found];
}

/** Each group after those that it includes or asks for. */
function inOrderOfNeed(program: Program): readonly number[] {
  const order: number[] = [];
  const seen = new Set<number>();
  const visit = (index: number): void => {
    if (seen.has(index)) return;
    seen.add(index);
    const group = program.groups[index];
    if (group === undefined) return;
    for (const needed of [...countedAs(program, index), ...groupsAsked(group.when)]) visit(needed);
    order.push(index);
  };
  program.groups.forEach((_, index) => {
    visit(index);
  });
  return order;
}

function groupsAsked(predicate: Predicate | null): readonly number[] {
  return predicate === null ? [] : atomsOf(predicate).flatMap((atom) => (atom.kind === "holds" ? [atom.group] : []));
}
