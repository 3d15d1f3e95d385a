// What people pay: one row the groups that pay alike, one column a situation and tier. Every cell is the interpreter's answer; what could
// not be asked is said in its place.
import { greatest, least } from "@zhengce/grammar";
import { amountBetween, figureOf, formatYuan, highest, lowest } from "@zhengce/runtime";
import { asksAbout, told } from "../verify/payments/told.js";
import { sayAsked, sayWhom } from "../wording/say-answers.js";
import { zh } from "../wording/zh.js";
import { cell } from "../render/document.js";
import { NOBODY, shownGroups } from "./shown-groups.js";
import { amountText, listText } from "./words.js";
import type { Program } from "../decision/program.js";
import type { Answers } from "../verify/payments/cell.js";
import type { Paid, PaymentRow } from "../verify/payments-table.js";
import type { Block, Cell, Section } from "../render/document.js";
import type { ReportSubject } from "./subject.js";

/** More answers in one cell than this are counted, not listed. */
const mostListed = 6;
/** More columns than this go on in a further table: of plain amounts, and where conditions stand in the cells. */
const mostColumns = { plain: 8, wordy: 4 } as const;

const EXPLAINED =
  "每格是资助后个人实缴的金额，下面是应缴与资助，都是程序逐格算出的。每行是只有这一种身份的人；有几种身份的，按通知的多重身份规则。" +
  "一格有几种金额的，括号里写明各是谁的；“—”是这种身份的人不会遇到这种情形。";
const PARTIAL = "写着“没有算完”的格，情况太多（一格多于64种，或超过了规定的工作量），没有逐一算出，不能当作已经核对。";

export function payments({ program, payments: rows }: Pick<ReportSubject, "program" | "payments">): Section {
  const columns = program.situations.flatMap(({ name }, situation) =>
    (program.tiers.length === 0 ? [null] : program.tiers).map((tier) => ({ name, situation, tier })),
  );
  const lines = merged(
    shownGroups(program).map((group) => ({
      name: group ?? NOBODY,
      cells: columns.map(({ situation, tier }) => paidText(program, cellAt(rows, group, tier, situation))),
    })),
  );
  const partial = rows.some(({ cells }) => cells.some((one) => one.partial));
  const isWordy = lines.some(({ cells }) => cells.some(({ align }) => align === undefined));
  const most = isWordy ? mostColumns.wordy : mostColumns.plain;
  const tables = Array.from({ length: Math.ceil(columns.length / most) }, (_, i): Block => {
    const [from, to] = [i * most, (i + 1) * most];
    const here = columns.slice(from, to);
    return {
      kind: "table",
      head: ["人群", ...here.map(({ name, tier }) => (tier === null ? name : `${name}\n${tier}`))],
      widths: widthsOf(here.length),
      rows: lines.map(({ names, cells }) => [cell(listText(names)), ...cells.slice(from, to)]),
    };
  });
  const texts = [EXPLAINED, ...(partial ? [PARTIAL] : [])];
  return {
    title: "缴费与资助",
    blocks: [...texts.map((text): Block => ({ kind: "text", text })), ...(lines.length === 0 ? [] : tables)],
  };
}

function cellAt(
  rows: readonly PaymentRow[],
  group: string | null,
  tier: string | null,
  situation: number,
): Answers<Paid> {
  const row = rows.find((one) => one.group === group && one.tier === tier);
  return row?.cells[situation] ?? { found: [], partial: true };
}

function widthsOf(columns: number): readonly number[] {
  const first = columns > 5 ? 24 : 34;
  return [first, ...Array.from({ length: columns }, () => Math.floor((100 - first) / columns))];
}

function paidText(program: Program, answers: Answers<Paid>): Cell {
  const { found, partial } = answers;
  if (found.length === 0)
    return partial ? cell("没有算完", { align: "end", tone: "open" }) : cell("—", { align: "center", tone: "quiet" });
  const amounts = new Set(found.map(({ value }) => amountText(value.payable)));
  const open = partial || found.some(({ value }) => typeof value.payable !== "number");
  const isPlain = amounts.size === 1;
  const listed = isPlain
    ? [...amounts].join("")
    : amounts.size > mostListed
      ? counted(program, answers, amounts.size)
      : listedText(program, answers);
  const text = partial ? `已算出${listed}\n还有人没有算完` : listed;
  return cell(text, {
    ...(isPlain ? { align: "end" as const } : {}),
    note: noteOf(found.map(({ value }) => value)),
    ...(open ? { tone: "open" as const } : {}),
  });
}

/** `44元（县类别为贫困县）或 92元（其余）`; those who pay the same stand together, whatever is due. */
function listedText(program: Program, answers: Answers<Paid>): string {
  const byAmount = new Map<string, string[]>();
  for (const { value, whom } of told(program, answers)) {
    const amount = amountText(value.payable);
    byAmount.set(amount, [...(byAmount.get(amount) ?? []), sayWhom(zh, program, whom)]);
  }
  return [...byAmount].map(([amount, whens]) => `${amount}（${whens.join("，或")}）`).join("或 ");
}

function counted(program: Program, answers: Answers<Paid>, count: number): string {
  const known = answers.found.flatMap(({ value: { payable } }) =>
    payable === null || figureOf(payable) === null ? [] : [payable],
  );
  const range = amountBetween(least(known.map(lowest)), greatest(known.map(highest)));
  const open = known.length < answers.found.length ? "，有的未规定" : "";
  return `${amountText(range)}${open}；共${count}种，随${listText(asksAbout(program, answers).map((asked) => sayAsked(zh, asked)))}而定`;
}

function noteOf(values: readonly Paid[]): string {
  const dues = [...new Set(values.map(({ due }) => amountText(due)))];
  const [only] = values;
  const due = `应缴${dues.length > mostListed ? `共${dues.length}种` : dues.join("或")}`;
  if (only === undefined || values.length > 1 || only.subsidy === 0) return due;
  return `${due}\n资助${typeof only.subsidy === "number" ? formatYuan(only.subsidy) : amountText(only.subsidy)}`;
}

/** Groups that pay alike in every column share a row; nobody's stays last. */
function merged(
  rows: readonly { readonly name: string; readonly cells: readonly Cell[] }[],
): readonly { readonly names: readonly string[]; readonly cells: readonly Cell[] }[] {
  const byCells = new Map<string, { readonly names: string[]; readonly cells: readonly Cell[] }>();
  for (const { name, cells } of rows) {
    const key = JSON.stringify(name === NOBODY ? [name] : cells);
    const known = byCells.get(key);
    if (known === undefined) byCells.set(key, { names: [name], cells });
    else known.names.push(name);
  }
  return [...byCells.values()];
}
