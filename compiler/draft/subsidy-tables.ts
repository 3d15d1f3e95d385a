// A table of groups with what each is granted → 资助, a row a statement; a table of which one cell is not certain is none.
import { columnsOf, shiftsOf } from "../source-text/tables/columns.js";
import { bareNumber } from "../source-text/tables/table.js";
import type { Table } from "../source-text/tables/table.js";
import { groupNames } from "./patterns/groups.js";
import { payersOf } from "./patterns/payers.js";
import type { Said, Value } from "./said.js";

const NAMES = /^(?:人员|资助|救助)?(?:类别|对象|人群|人员)$|^(?:人员|人群|对象)类别$/u;
const AMOUNT = /^(?:个人缴费|参保)?资助(?:标准|金额|额)(?:[（(]元(?:\/人[·.]?年?)?[)）])?$/u;
const LEFT = /^个人(?:缴费|自付|实缴|缴纳)(?:标准|金额|部分)?(?:[（(]元(?:\/人[·.]?年?)?[)）])?$/u;
const PAYER = /^(?:资金|资助资金)(?:来源|渠道)$/u;
const SERIAL = /^序号$/u;

/** @param around text in which a unit for the whole table may stand */
export function subsidiesIn(table: Table, around: string): readonly Said[] | null {
  const columns = columnsOf(table, around);
  const at = (named: RegExp): number => columns.findIndex(({ head }) => named.test(head));
  const [name, amount, left, payer] = [at(NAMES), at(AMOUNT), at(LEFT), at(PAYER)];
  const known = columns.filter(({ head }) => [NAMES, AMOUNT, LEFT, PAYER, SERIAL].some((one) => one.test(head)));
  if (name < 0 || amount < 0 || known.length !== columns.length) return null;
  const shiftOf = shiftsOf(table);
  const said = table.rows.map((row): Said | null => {
    const cell = (column: number): string => (column < 0 ? "" : (row[column]?.text ?? "").replace(/\s/gu, ""));
    const groups = groupNames(cell(name).replaceAll("（", "(").replaceAll("）", ")"));
    const value = valueOf(cell(amount), columns[amount]?.unit === "yuan");
    const payers = payer < 0 ? null : payersOf(cell(payer));
    const rest = bareNumber(cell(left));
    if (shiftOf(row) !== 0 || groups === null || value === null || (payer >= 0 && payers === null)) return null;
    if (left >= 0 && (rest === null || columns[left]?.unit !== "yuan")) return null;
    return { kind: "subsidy", groups, value: left < 0 ? value : beside(value, rest), payers, tier: null };
  });
  const all = said.filter((one) => one !== null);
  return all.length === said.length && all.length > 1 ? all : null;
}

function valueOf(text: string, inYuan: boolean): Value | null {
  if (/^全额(?:资助)?$/u.test(text)) return { kind: "full", yuan: null };
  const yuan = /^([0-9]{1,5})(元?)(?:\/人[·.]?年?)?$/u.exec(text);
  if (yuan?.[1] !== undefined && (inYuan || yuan[2] === "元"))
    return { kind: "money", yuan: yuan[1], bound: null, left: null };
  const percent = /^([0-9]{1,3})[%％]$/u.exec(text)?.[1];
  return percent === undefined ? null : { kind: "percent", percent, yuan: null, bound: null };
}
function beside(value: Value, rest: number | null): Value {
  return value.kind === "money" && rest !== null ? { ...value, left: String(rest) } : value;
}
