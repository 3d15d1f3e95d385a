// What people pay: one row the groups that pay alike, one column a situation and tier. Every cell is the interpreter's answer; what could
// not be asked is said in its place.
import { greatest, least } from "@zhengce/grammar";
import { amountBetween, figureOf, highest, lowest } from "@zhengce/runtime";
import { asksAbout, told } from "../verify/payments/told.js";
import { sayAsked, sayWhom } from "../wording/say-answers.js";
import type { Wording } from "../wording/words.js";
import { cell } from "../render/document.js";
import { shownGroups } from "./shown-groups.js";
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

export function payments({
  words,
  program,
  payments: rows,
}: Pick<ReportSubject, "words" | "program" | "payments">): Section {
  const { report } = words;
  const columns = program.situations.flatMap(({ name }, situation) =>
    (program.tiers.length === 0 ? [null] : program.tiers).map((tier) => ({ name, situation, tier })),
  );
  if (columns.length === 0)
    return { title: report.payments.title, blocks: [{ kind: "text", text: report.payments.nothing }] };
  const lines = merged(
    shownGroups(program).map((group) => ({
      name: group ?? report.nobody,
      isNobody: group === null,
      cells: columns.map(({ situation, tier }) => paidText(words, program, cellAt(rows, group, tier, situation))),
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
      head: [report.group, ...here.map(({ name, tier }) => (tier === null ? name : `${name}\n${tier}`))],
      widths: widthsOf(here.length),
      rows: lines.map(({ names, cells }) => [cell(listText(words, names)), ...cells.slice(from, to)]),
    };
  });
  const texts = [report.payments.explained, ...(partial ? [report.payments.partial] : [])];
  return {
    title: report.payments.title,
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

function paidText(words: Wording, program: Program, answers: Answers<Paid>): Cell {
  const { found, partial } = answers;
  const said = words.report.payments;
  if (found.length === 0)
    return partial
      ? cell(said.unfinished, { align: "end", tone: "open" })
      : cell("—", { align: "center", tone: "quiet" });
  const amounts = new Set(found.map(({ value }) => amountText(words, value.payable)));
  const open = partial || found.some(({ value }) => typeof value.payable !== "number");
  const isPlain = amounts.size === 1;
  const listed = isPlain
    ? [...amounts].join("")
    : amounts.size > mostListed
      ? counted(words, program, answers, amounts.size)
      : listedText(words, program, answers);
  const text = partial ? said.found(listed) : listed;
  return cell(text, {
    ...(isPlain ? { align: "end" as const } : {}),
    note: noteOf(
      words,
      found.map(({ value }) => value),
    ),
    ...(open ? { tone: "open" as const } : {}),
  });
}

/** `44元（县类别为贫困县）或 92元（其余）`; those who pay the same stand together, whatever is due. */
function listedText(words: Wording, program: Program, answers: Answers<Paid>): string {
  const byAmount = new Map<string, string[]>();
  for (const { value, whom } of told(program, answers)) {
    const amount = amountText(words, value.payable);
    byAmount.set(amount, [...(byAmount.get(amount) ?? []), sayWhom(words, program, whom)]);
  }
  return [...byAmount]
    .map(([amount, whens]) => words.report.payments.case(amount, whens))
    .join(words.report.payments.or);
}

function counted(words: Wording, program: Program, answers: Answers<Paid>, count: number): string {
  const known = answers.found.flatMap(({ value: { payable } }) =>
    payable === null || figureOf(payable) === null ? [] : [payable],
  );
  const range = amountBetween(least(known.map(lowest)), greatest(known.map(highest)));
  const asked = asksAbout(program, answers).map((one) => sayAsked(words, one));
  const someOpen = known.length < answers.found.length;
  return words.report.payments.counted(amountText(words, range), someOpen, count, listText(words, asked));
}

function noteOf(words: Wording, values: readonly Paid[]): string {
  const said = words.report.payments;
  const dues = [...new Set(values.map(({ due }) => amountText(words, due)))];
  const [only] = values;
  const due = dues.length > mostListed ? said.dueKinds(dues.length) : said.due(dues);
  if (only === undefined || values.length > 1 || only.subsidy === 0) return due;
  return `${due}\n${said.subsidy(amountText(words, only.subsidy))}`;
}

/** Groups that pay alike in every column share a row; nobody's stays last. */
function merged(
  rows: readonly { readonly name: string; readonly isNobody: boolean; readonly cells: readonly Cell[] }[],
): readonly { readonly names: readonly string[]; readonly cells: readonly Cell[] }[] {
  const byCells = new Map<string, { readonly names: string[]; readonly cells: readonly Cell[] }>();
  for (const { name, isNobody, cells } of rows) {
    const key = JSON.stringify(isNobody ? [name] : cells);
    const known = byCells.get(key);
    if (known === undefined) byCells.set(key, { names: [name], cells });
    else known.names.push(name);
  }
  return [...byCells.values()];
}
