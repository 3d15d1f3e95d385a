// An assessment told to the person who pays: what, why, by which clause, and what the notice leaves open. Words only, no arithmetic.
import { append } from "@zhengce/grammar";
import {
  explain,
  figureOf,
  formatAmount,
  hasNoBenefits,
  KINDS,
  quote,
  sameAmount,
  type Adjustment,
  type AdjustmentKind,
  type Amount,
  type Assessment,
  type ExplainedEntry,
  type ExplainedPoint,
  type ExplainedShare,
} from "@zhengce/runtime";
import { readersOf } from "../decision/needs.js";
import type { Program } from "../decision/program.js";
import type { Io } from "./io.js";
import { say } from "./io.js";

/** The answer to one person, as lines ending in newlines. `person` names whose it is, in a batch. */
export function sayAssessment(io: Io, answer: Assessment, person: string, program: Program | null = null): string {
  const t: T = (zh, en) => say(io, zh, en);
  const { eligible, situation, tier, subsidies, subsidy, considered, payable, support, unspecified, trace } = explain(
    answer,
    io.locale,
  );
  const lines: string[] = [io.paint("bold", [answer.notice, person].filter((text) => text !== "").join("  "))];
  const row = (label: string, text: string): void => void lines.push(`  ${io.paint("cyan", label)}  ${text}`);
  // Who may not join is told so once; there is no bill of theirs that the notice could leave open.
  const outside = unspecified.find(({ slot }) => slot === "eligibility");
  if (eligible !== null)
    row(t("参保", "Joining"), outside === undefined ? t("可以参保", "may join") : openPoint(io, outside));
  if (situation !== null) row(t("情形", "Situation"), tier === null ? situation : situation + bracketed(io, tier));
  if (situation !== null) row(t("应缴", "Due"), due(io, answer));
  if (subsidies.length > 0 || subsidy !== 0) row(t("资助", "Subsidy"), amount(io, subsidy));
  for (const granted of subsidies) {
    const clause = granted.clause === "" ? "" : bracketed(io, `${t("条款", "clause")} ${granted.clause}`);
    const borne = shares(io, granted.amount, granted.shares);
    // The only one of an amount that is left open has been said as the whole.
    const whole = typeof granted.amount !== "number" && sameAmount(granted.amount, subsidy);
    lines.push(`        ${granted.group}${whole ? "" : ` ${amount(io, granted.amount)}`}${clause}${borne}`);
  }
  for (const { granted, group, amount: worth, reason } of considered) {
    if (!granted) lines.push(io.paint("dim", `        ${group} ${amount(io, worth)}${t("：", ": ")}${reason.text}`));
  }
  if (situation !== null) {
    const own = payable === null ? t("本通知没有规定", "left open") : io.paint("bold", amount(io, payable));
    row(t("个人实缴", "Payable"), own);
    row(t("待遇", "Benefits"), benefit(io, answer));
  }
  for (const { name, amount: worth, clause } of answer.rewards ?? [])
    row(
      t("奖励", "Reward"),
      `${name} ${amount(io, worth)}${clause === "" ? "" : bracketed(io, `${t("条款", "clause")} ${clause}`)}`,
    );
  for (const { component, amount: worth, shares: list } of support ?? [])
    row(t("另有", "Besides"), `${component} ${amount(io, worth)}${shares(io, worth, list)}`);
  if (answer.needs !== undefined && answer.needs.length > 0)
    row(t("没有填", "Left out"), lacking(io, answer.needs, program));
  const open = unspecified.filter((point) => point !== outside);
  append(lines, openPoints(io, open));
  append(lines, because(io, trace));
  return lines.join("\n") + "\n";
}

/** What an identity change means for money, as lines ending in newlines. */
export function sayAdjustment(io: Io, answer: Adjustment): string {
  const t: T = (zh, en) => say(io, zh, en);
  const kinds: Readonly<Record<AdjustmentKind, string>> = {
    [KINDS.supplement]: t("补差：再资助", "a further subsidy of"),
    [KINDS.refund]: t("退费：退还个人", "a refund to the person of"),
    [KINDS.none]: t("不调整", "nothing changes"),
    [KINDS.unspecified]: t("本通知没有规定如何处理", "the notice leaves it open"),
  };
  const money = answer.amount === null || answer.kind === KINDS.none ? "" : ` ${amount(io, answer.amount)}`;
  const limit = answer.dueBy === null ? "" : t(`，不晚于 ${answer.dueBy}`, `, by ${answer.dueBy}`);
  const { unspecified, trace } = explain(answer, io.locale);
  return (
    [
      io.paint("bold", `${kinds[answer.kind]}${money}${limit}`),
      ...openPoints(io, unspecified),
      ...because(io, trace),
    ].join("\n") + "\n"
  );
}

type T = (zh: string, en: string) => string;

/** Facts that could still change the answer, each with the groups and situations that ask for it. */
const MOST_READERS = 3;
function lacking(io: Io, names: readonly string[], program: Program | null): string {
  const said = names.map((name) => {
    const readers = program === null ? [] : readersOf(program, name).slice(0, MOST_READERS);
    return readers.length === 0 ? name : name + bracketed(io, readers.join(say(io, "、", ", ")));
  });
  return say(io, `${said.join("、")}：填了可能另有结果`, `${said.join(", ")}: the answer may be another once given`);
}

function bracketed(io: Io, text: string): string {
  return say(io, `（${text}）`, ` (${text})`);
}

function amount(io: Io, value: Amount): string {
  const text = formatAmount(value, io.locale);
  return typeof value === "number" || figureOf(value) === null
    ? text
    : text + bracketed(io, say(io, "本通知未定", "left open"));
}

function due(io: Io, { due: sum, components }: Assessment): string {
  const parts = components.map(({ name, amount: worth }) => `${name} ${formatAmount(worth, io.locale)}`);
  const said = parts.length === 0 ? "" : bracketed(io, parts.join(" + "));
  if (sum === null || (parts.length === 0 && figureOf(sum) === null)) return say(io, "本通知没有规定", "left open");
  return (parts.length === 0 ? amount(io, sum) : formatAmount(sum, io.locale)) + said;
}

function shares(io: Io, whole: Amount, list: readonly ExplainedShare[]): string {
  const known = list.flatMap((share) => (share.payer === null ? [] : [`${share.payer} ${amount(io, share.amount)}`]));
  const open = list.filter((share) => share.payer === null).map((share) => openShare(io, share, whole));
  return (known.length === 0 ? "" : say(io, "，由 ", ", by ") + known.join(say(io, "、", ", "))) + open.join("");
}
/** An open share of the whole does not say the whole again. */
function openShare(io: Io, { amount: part, unspecified }: ExplainedShare, whole: Amount): string {
  const why = unspecified === undefined ? "" : bracketed(io, unspecified.text);
  if (sameAmount(part, whole)) return say(io, "，由谁承担未定", ", the payer is left open") + why;
  const money = amount(io, part);
  return say(io, `，${money} 由谁承担未定`, `, the payer of ${money} is left open`) + why;
}

function benefit(io: Io, answer: Assessment): string {
  const { from, to } = answer.benefit;
  if (hasNoBenefits(answer)) return say(io, "无，等不到截止日", "none: they would start after their last day");
  if (from === null && to === null) return say(io, "起止日本通知没有规定", "dates left open");
  const start = from === null ? say(io, "起始日未规定", "start left open") : say(io, `从 ${from}`, `from ${from}`);
  return to === null ? start : `${start} ${say(io, "至", "to")} ${to}`;
}

function openPoints(io: Io, points: readonly ExplainedPoint[]): string[] {
  if (points.length === 0) return [];
  return [
    `  ${io.paint("yellow", say(io, "本通知没有规定：", "Left open by this notice:"))}`,
    ...points.map((point) => `    · ${openPoint(io, point)}`),
  ];
}
function openPoint(io: Io, { what, document }: ExplainedPoint): string {
  return document === null ? what : what + bracketed(io, say(io, `按 ${document}`, `per ${quote(document)}`));
}

function because(io: Io, trace: readonly ExplainedEntry[]): string[] {
  if (trace.length === 0) return [];
  const line = (entry: ExplainedEntry): string =>
    io.paint("dim", bracketed(io, say(io, `第 ${entry.line} 行`, `line ${entry.line}`)));
  return [
    `  ${io.paint("cyan", say(io, "依据", "Because"))}`,
    ...trace.map((entry) => `    · ${entry.clause === "" ? "" : `${entry.clause}  `}${entry.detail}${line(entry)}`),
  ];
}
