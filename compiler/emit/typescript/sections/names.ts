// Groups, tiers, values and days → the small named constants that rules compare with, each with the author's word beside it.
import { formatDay } from "@zhengce/runtime";
import { dayName, groupConstant, tierConstant, valueConstant, type EmitContext } from "../context.js";
import { dataPiece, exported, type Piece, type TablePiece } from "../pieces.js";
import { commentText } from "../safe-text.js";

/** The lists that indices point into. */
export function listsSection({ program }: EmitContext): readonly Piece[] {
  const groups = program.groups.map((group) => group.name);
  return [
    exported(dataPiece("groups", "readonly Group[]", groups, "Bit `i` of a mask of groups is `groups[i]`.")),
    exported(dataPiece("tiers", "readonly Tier[]", program.tiers, "Tiers by index.")),
    exported(
      dataPiece(
        "situationNames",
        "readonly string[]",
        program.situations.map((situation) => situation.name),
        "Situations by index, in the order of decision.",
      ),
    ),
  ];
}

/** The names of what rules compare with. */
export function namesSection(context: EmitContext): readonly Piece[] {
  const { program } = context;
  return [
    table(
      program.groups.map((group, index) => ({
        name: groupConstant(index),
        type: context.groups.type,
        value: context.groups.bit(index),
        comment: group.name,
      })),
    ),
    table(
      program.tiers.map((tier, index) => ({
        name: tierConstant(index),
        type: "number",
        value: String(index),
        comment: tier,
      })),
    ),
    table(
      program.facts.flatMap((fact, factIndex) =>
        fact.values.map((value, index) => ({
          name: valueConstant(factIndex, index),
          type: "number",
          value: String(index),
          comment: `${fact.name} = ${value}`,
        })),
      ),
    ),
  ];
}

/** The days that the rules named; to be asked for when all of them are printed. */
export function daysTable(context: EmitContext): Piece {
  const days = [...context.days].sort((a, b) => a - b);
  return table(
    days.map((day) => ({ name: dayName(day), type: "number", value: String(day), comment: formatDay(day) })),
  );
}

function table(rows: TablePiece["rows"]): TablePiece {
  return { kind: "table", rows: rows.map((row) => ({ ...row, comment: commentText(row.comment) })) };
}
