// What people pay: one row the groups that pay alike, one column a situation and tier. Exact: every amount that the facts allow is found by
// the solver, not by samples.
import { formatYuan, type Amount } from "@zhengce/runtime";
import { cellsOf } from "../verify/cells.js";
import { payableLevels } from "../verify/levels.js";
import { both, holdsGroup, not } from "../verify/questions/predicates.js";
import { solverFor } from "../verify/solver.js";
import { UNCHANGED, viewOf } from "../verify/what-if.js";
import { cell } from "./document.js";
import { amountText } from "./words.js";
import type { Predicate, Program } from "../decision/program.js";
import type { Cell as PaidCell } from "../verify/cells.js";
import type { Solver } from "../verify/solver.js";
import type { View } from "../verify/what-if.js";
import type { Cell, Section } from "./document.js";
import type { ReportSubject } from "./subject.js";

export const NOBODY = "没有以上身份的居民";

export function payments({ program }: ReportSubject): Section {
  const view = viewOf(program, UNCHANGED);
  const cells = cellsOf(view);
  const columns = program.situations.flatMap(({ name }, situation) =>
    (program.tiers.length === 0 ? [null] : program.tiers).map((tierName, tier) => ({
      name,
      situation,
      tierName,
      tier,
    })),
  );
  const rows = rowsOf(program).map(({ name, only }) => {
    const solver = solverFor(program);
    return {
      name,
      cells: columns.map(({ situation, tier }) =>
        paidBy(
          view,
          solver,
          only,
          cells.filter((one) => one.situation === situation && one.tier === tier),
        ),
      ),
    };
  });
  return {
    title: "缴费与资助",
    blocks: [
      {
        kind: "text",
        text: "每格是资助后个人实缴的金额，下面是应缴与资助。一人只有一种身份时如此；有几种身份的，按通知的多重身份规则。",
      },
      {
        kind: "table",
        head: ["人群", ...columns.map(({ name, tierName }) => (tierName === null ? name : `${name}\n${tierName}`))],
        widths: widthsOf(columns.length),
        rows: merged(rows).map(({ names, cells }) => [cell(names.join("、")), ...cells]),
      },
    ],
  };
}

function widthsOf(columns: number): readonly number[] {
  const first = columns > 5 ? 24 : 34;
  return [first, ...Array.from({ length: columns }, () => Math.floor((100 - first) / columns))];
}

/** Groups that a rule reads, each without any other; then nobody's. Unions and groups that only situations read follow from others. */
export function rowsOf(program: Program): readonly { readonly name: string; readonly only: Predicate }[] {
  const subsidised = new Set(program.subsidies.map(({ group }) => group));
  const certified = program.groups.flatMap(({ kind }, i) => (kind === "certified" ? [i] : []));
  const shown = program.groups.flatMap(({ kind }, i) => (kind === "certified" || subsidised.has(i) ? [i] : []));
  const counting = (group: number): readonly number[] => certified.filter((i) => i === group);
  const without = (kept: readonly number[], derived: number | null): readonly Predicate[] => [
    ...certified.flatMap((i) =>
      kept.includes(i) || program.groups[i]?.includes.some((m) => kept.includes(m)) ? [] : [not(holdsGroup(i))],
    ),
    ...shown.flatMap((i) => (program.groups[i]?.kind === "derived" && i !== derived ? [not(holdsGroup(i))] : [])),
  ];
  return [
    ...shown.map((group) => ({
      name: program.groups[group]?.name ?? "",
      only: both(holdsGroup(group), ...without(counting(group), group)),
    })),
    { name: NOBODY, only: both(...without([], null)) },
  ];
}

function paidBy(view: View, solver: Solver, only: Predicate, cells: readonly PaidCell[]): Cell {
  const found = new Map<string, { readonly payable: Amount | null; readonly due: number | null }>();
  for (const one of cells) {
    if (!solver.possible([one.when, only])) continue;
    const ends = (["least", "most"] as const).map((end) =>
      payableLevels(view, one, end)?.flatMap(({ value, when }) =>
        solver.possible([one.when, only, when]) ? [value] : [],
      ),
    );
    const [least, most] = ends;
    if (one.due === null || least === undefined || most === undefined) {
      found.set(`${one.due}`, { payable: null, due: one.due });
      continue;
    }
    // The ends pair off in order where each person's range is decided by the same facts.
    const sorted = [[...new Set(least)], [...new Set(most)]].map((values) => values.sort((a, b) => a - b));
    const [low, high] = [sorted[0] ?? [], sorted[1] ?? []];
    const pairs = low.length === high.length ? low.map((min, i) => [min, high[i] ?? min]) : [[low[0], high.at(-1)]];
    for (const [min, max] of pairs) {
      if (min === undefined || max === undefined) continue;
      found.set(`${one.due} ${min} ${max}`, { payable: min === max ? min : { min, max }, due: one.due });
    }
  }
  if (found.size === 0) return cell("—", { align: "center", tone: "quiet" });
  const amounts = [...found.values()];
  const dues = [...new Set(amounts.map(({ due }) => due))];
  const open = amounts.some(({ payable }) => typeof payable !== "number");
  const text = [...new Set(amounts.map(({ payable }) => amountText(payable)))].join(" 或 ");
  const [due] = dues;
  const [first] = amounts;
  const subsidy =
    amounts.length === 1 && typeof due === "number" && typeof first?.payable === "number" ? due - first.payable : null;
  const note = `应缴${dues.map(amountText).join("或")}${subsidy === null || subsidy === 0 ? "" : `\n资助${formatYuan(subsidy)}`}`;
  return cell(text, { align: "end", note, ...(open ? { tone: "open" as const } : {}) });
}

/** Groups that pay alike in every column share a row; nobody's stays last. */
function merged(
  rows: readonly { readonly name: string; readonly cells: readonly Cell[] }[],
): readonly { readonly names: readonly string[]; readonly cells: readonly Cell[] }[] {
  const byCells = new Map<string, { readonly names: string[]; readonly cells: readonly Cell[] }>();
  for (const { name, cells } of rows) {
    const key = JSON.stringify(cells);
    const known = byCells.get(key);
    if (known === undefined) byCells.set(key, { names: [name], cells });
    else known.names.push(name);
  }
  return [...byCells.values()];
}
