// What a row of an annex is, as its mark or its name says: a unit, a subtotal, a total. A unit is never called 共计 or 全县合计.
import type { TargetRow } from "@zhengce/grammar";

export interface RoleOfRow {
  readonly role: TargetRow["role"];
  /** What the figure is of; "" for a bare subtotal or total. */
  readonly name: string;
  /** The name alone says so: the row is written as a unit. */
  readonly byName: boolean;
}

const COUNTED = "(?:人?数|数量)?";
/** Words for a sum, and what is typed for them by its sound or its shape. */
const SUM = `(?:[合和台总總共][计計记記纪讨]|总和|合共|总共|一共|汇总|累计|计)${COUNTED}|总人?数`;
const PART = `小[计計记記纪]${COUNTED}`;
/** Behind a unit only what ends no unit's name. */
const LAST = "(?:合[计計记]|[总總][计計记]|共[计計记])";
const FORMS: readonly (readonly [RegExp, "subtotal" | "total"])[] = [
  [new RegExp(`^(?:${SUM})$`, "u"), "total"],
  // 东片小计 behind the rows of 东片 is a bare 小计: one with a name counts as a unit.
  [new RegExp(`${PART}$`, "u"), "subtotal"],
  [new RegExp(`^(?<name>.+?)${LAST}${COUNTED}$`, "u"), "total"],
  [/^[合总總共][计計](?<name>.+)$/u, "total"],
  // 全州 is a county.
  [/^(?<name>全(?:省|市|区|县|旗|盟|乡|镇|街道|社区|村|辖区|地区|域))$/u, "total"],
];

/** @param level the rows of its level, itself among them: alone it sums up nothing */
export function roleOf(row: TargetRow, level: readonly TargetRow[]): RoleOfRow {
  const name = row.name === null ? "" : row.name.kind === "Name" ? row.name.text : row.name.value;
  const marked: RoleOfRow = { role: row.role, name, byName: false };
  if (row.role !== "item" || row.rows.length > 0 || level.length < 2) return marked;
  const plain = name.normalize("NFKC").replace(/[\s:]/gu, "");
  for (const [form, role] of FORMS) {
    const match = form.exec(plain);
    if (match !== null) return { role, name: match.groups?.["name"] ?? "", byName: true };
  }
  return marked;
}
