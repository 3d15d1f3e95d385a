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
const BODY = /^(?:身份)?认定(?:部门|单位)$/u;
const SERIAL = /^序号$/u;
const TIER = /^第?[一二三四]档$|^[高低中]档$/u;

/** @param around text in which a unit for the whole table may stand */
export function subsidiesIn(table: Table, around: string): readonly Said[] | null {
  const columns = columnsOf(table, around);
  const tiers = tiersOf(table);
  const rows = tiers.length > 0 ? table.rows.slice(1) : table.rows;
  // A head over several tiers stands once, in front of the first.
  const heads = columns.map(({ head }, at) =>
    head === "" && (tiers[at] ?? "") !== "" ? headBefore(columns, at) : head,
  );
  const all = (named: RegExp): readonly number[] => heads.flatMap((head, at) => (named.test(head) ? [at] : []));
  const [names, payers, bodies] = [all(NAMES), all(PAYER), all(BODY)];
  const isBlank = (at: number): boolean => rows.every((row) => (row[at]?.text ?? "").trim() === "");
  const known = heads.filter(
    (head, at) => [NAMES, AMOUNT, LEFT, PAYER, BODY, SERIAL].some((one) => one.test(head)) || isBlank(at),
  );
  const [name] = names;
  const amounts = all(AMOUNT);
  if (name === undefined || amounts.length === 0 || known.length !== columns.length || names.length > 1) return null;
  if (new Set(amounts.map((at) => tiers[at] ?? "")).size !== amounts.length) return null;
  const shiftOf = shiftsOf(table);
  const said = rows.flatMap((row): readonly (Said | null)[] => {
    const cell = (column: number | undefined): string =>
      column === undefined ? "" : (row[column]?.text ?? "").replace(/\s/gu, "");
    const groups = groupNames(cell(name).replaceAll("（", "(").replaceAll("）", ")"));
    const by = payers.length === 0 ? null : payersOf(cell(payers[0]));
    if (shiftOf(row) !== 0 || groups === null || (payers.length > 0 && by === null)) return [null];
    const grants = amounts.map((at): Said | null => {
      const tier = tiers[at] ?? "";
      const left = all(LEFT).find((one) => (tiers[one] ?? "") === tier);
      const rest = bareNumber(cell(left));
      const value = valueOf(cell(at), columns[at]?.unit === "yuan");
      if (value === null || (left !== undefined && (rest === null || columns[left]?.unit !== "yuan"))) return null;
      const granted = left === undefined ? value : beside(value, rest);
      return { kind: "subsidy", groups, value: granted, payers: by, tier: tier === "" ? null : tier };
    });
    const body = cell(bodies[0]);
    const certified: readonly Said[] = /^[一-龥]{2,12}(?:局|部门)$/u.test(body)
      ? [{ kind: "certified", groups, body }]
      : [];
    return body !== "" && certified.length === 0 ? [null] : [...certified, ...grants];
  });
  const whole = said.filter((one) => one !== null);
  return whole.length === said.length && rows.length > 1 ? whole : null;
}

/** The tiers of a head of two lines, by column; none where it has one. */
function tiersOf({ rows }: Table): readonly string[] {
  const texts = (rows[0] ?? []).map((cell) => (cell?.text ?? "").replace(/\s/gu, ""));
  const isHead = texts.some((text) => TIER.test(text)) && texts.every((text) => text === "" || TIER.test(text));
  return isHead ? texts : [];
}
function headBefore(columns: readonly { readonly head: string }[], at: number): string {
  return columns.slice(0, at).findLast(({ head }) => head !== "")?.head ?? "";
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
