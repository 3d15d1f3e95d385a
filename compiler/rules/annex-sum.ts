// A subtotal or total of an annex that differs from its parts, at any depth.
import { entry } from "@zhengce/grammar";
import type { Span, TargetRow, Texts } from "@zhengce/grammar";
import { roleOf, type RoleOfRow } from "./lib/annex-roles.js";
import { related, rule } from "./rule.js";
import { excess } from "./lib/words.js";

/** A figure that claims to be the sum of others. */
interface Claim {
  readonly place: Span;
  readonly name: Texts;
  readonly stated: number;
  readonly parts: readonly TargetRow[];
}

export const annexSum = rule({
  code: "annex-sum",
  texts: entry(
    "error",
    "{name} {stated}，各项之和 {sum}，{difference}",
    "{name} says {stated}, its parts add up to {sum}: {difference}",
  ),
  acknowledgeable: true,
  // A part of what it counts may have been lost.
  absence: true,
  check({ model, report }) {
    for (const { node: table } of model.targets) {
      const claims: Claim[] = [];
      const rows = countable(table.rows, claims);
      const [first] = rows;
      if (table.total !== null && first !== undefined) {
        const title = nameOf(table.name);
        const name = { zh: title === "" ? "任务表总数" : `“${title}”总数`, en: title === "" ? "the table" : title };
        claims.push({ place: table.total, name, stated: table.total.value, parts: rows });
      }
      for (const { place, name, stated, parts } of claims) {
        const sum = parts.reduce((total, row) => total + (valueOf(row) ?? 0), 0);
        if (parts.some((row) => valueOf(row) === null) || sum === stated) continue;
        const message = { zh: `${parts.length} 项中的第一项`, en: `the first of ${parts.length} parts` };
        const from = parts[0] === undefined ? [] : [related(parts[0], message)];
        report(place, { name, stated, sum, difference: excess(stated, sum) }, { related: from });
      }
    }
  },
});

/** The rows of one level that a total of that level counts; what the level's own sums claim goes into `claims`. */
function countable(rows: readonly TargetRow[], claims: Claim[]): readonly TargetRow[] {
  const counted: TargetRow[] = [];
  const leading: (readonly [TargetRow, RoleOfRow])[] = [];
  let sinceSubtotal: TargetRow[] = [];
  for (const row of rows) {
    const of = roleOf(row, rows);
    const inner = countable(row.rows, claims);
    if (inner.length > 0) claim(row, of, inner, claims);
    if (of.role === "total") {
      if (inner.length > 0) continue;
      if (counted.length > 0) claim(row, of, [...counted], claims);
      else leading.push([row, of]);
      continue;
    }
    if (of.role === "subtotal" && of.name === "" && inner.length === 0) {
      // A bare 小计 in a flat table sums the rows since the last one; the total then counts it instead of them.
      if (sinceSubtotal.length > 0) claim(row, of, sinceSubtotal, claims);
      counted.splice(counted.length - sinceSubtotal.length, sinceSubtotal.length, row);
      sinceSubtotal = [];
      continue;
    }
    counted.push(row);
    if (of.role === "subtotal") sinceSubtotal = [];
    else sinceSubtotal.push(row);
  }
  // A total in front of the rows counts all of them.
  if (counted.length > 0) for (const [row, of] of leading) claim(row, of, [...counted], claims);
  return counted;
}

function claim(row: TargetRow, of: RoleOfRow, parts: readonly TargetRow[], claims: Claim[]): void {
  if (row.value === null) return;
  const own = of.name;
  const role =
    of.role === "total"
      ? { zh: "总计", en: "the total" }
      : of.role === "subtotal"
        ? { zh: "小计", en: "the subtotal" }
        : null;
  const name =
    role === null
      ? { zh: `“${own}”`, en: own }
      : own === ""
        ? role
        : { zh: `“${own}”${role.zh}`, en: `${role.en} of ${own}` };
  claims.push({ place: row.value, name, stated: row.value.value, parts });
}

/** The row's own figure, or the sum of its parts where it states none; null where neither is there. */
function valueOf(row: TargetRow): number | null {
  if (row.value !== null) return row.value.value;
  const parts = countable(row.rows, []).map(valueOf);
  return parts.length === 0 || parts.includes(null)
    ? null
    : parts.reduce<number>((sum, value) => sum + (value ?? 0), 0);
}
function nameOf(name: TargetRow["name"]): string {
  if (name === null) return "";
  return name.kind === "Name" ? name.text : name.value;
}
