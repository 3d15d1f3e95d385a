// An assessment told to the person who pays: what, why, by which clause, and what the notice leaves open. Words only, no arithmetic.
import { append } from "@zhengce/grammar";
import {
  formatYuan,
  sameAmount,
  type Adjustment,
  type Amount,
  type Assessment,
  type GrantedSubsidy,
  type OpenPoint,
  type Share,
  type TraceEntry,
} from "@zhengce/runtime";
import type { Io } from "./io.js";
import { say } from "./io.js";

/** The answer to one person, as lines ending in newlines. `person` names whose it is, in a batch. */
export function sayAssessment(io: Io, answer: Assessment, person: string): string {
  const t = (zh: string, en: string): string => say(io, zh, en);
  const lines: string[] = [io.paint("bold", [answer.notice, person].filter((text) => text !== "").join("  "))];
  const row = (label: string, text: string): void => void lines.push(`  ${io.paint("cyan", label)}  ${text}`);
  if (answer.eligible !== null)
    row(t("参保", "Joining"), answer.eligible ? t("可以参保", "may join") : t("不在参保范围内", "may not join"));
  if (answer.situation !== null)
    row(t("情形", "Situation"), answer.tier === null ? answer.situation : `${answer.situation}（${answer.tier}）`);
  row(t("应缴", "Due"), due(answer, t));
  if (answer.subsidies.length > 0 || answer.subsidy !== 0) row(t("资助", "Subsidy"), amount(answer.subsidy, t));
  for (const granted of answer.subsidies) {
    const clause = granted.clause === "" ? "" : `（${t("条款", "clause")} ${granted.clause}）`;
    // The only one of an amount that is left open has been said as the whole.
    const said = typeof granted.amount !== "number" && sameAmount(granted.amount, answer.subsidy);
    lines.push(`        ${granted.group}${said ? "" : ` ${amount(granted.amount, t)}`}${clause}${shares(granted, t)}`);
  }
  for (const lost of answer.considered.filter((considered) => !considered.granted)) {
    lines.push(io.paint("dim", `        ${lost.group} ${amount(lost.amount, t)}：${lost.reason}`));
  }
  row(
    t("个人实缴", "Payable"),
    answer.payable === null ? t("本通知没有规定", "left open") : io.paint("bold", amount(answer.payable, t)),
  );
  row(t("待遇", "Benefits"), benefit(answer, t));
  append(lines, openPoints(io, answer.unspecified));
  append(lines, because(io, answer.trace));
  return lines.join("\n") + "\n";
}

/** What an identity change means for money, as lines ending in newlines. */
export function sayAdjustment(io: Io, answer: Adjustment): string {
  const t = (zh: string, en: string): string => say(io, zh, en);
  const kinds = {
    补差: t("补差：再资助", "a further subsidy of"),
    退费: t("退费：退还个人", "a refund to the person of"),
    不调整: t("不调整", "nothing changes"),
    未规定: t("本通知没有规定如何处理", "the notice leaves it open"),
  };
  const money = answer.amount === null || answer.kind === "不调整" ? "" : ` ${amount(answer.amount, t)}`;
  const limit = answer.dueBy === null ? "" : t(`，不晚于 ${answer.dueBy}`, `, by ${answer.dueBy}`);
  return (
    [
      io.paint("bold", `${kinds[answer.kind]}${money}${limit}`),
      ...openPoints(io, answer.unspecified),
      ...because(io, answer.trace),
    ].join("\n") + "\n"
  );
}

type T = (zh: string, en: string) => string;

function amount(value: Amount, t: T): string {
  if (typeof value === "number") return formatYuan(value);
  return `${formatYuan(value.min)} ${t("至", "to")} ${formatYuan(value.max)}${t("（本通知未定）", " (left open)")}`;
}

function due(answer: Assessment, t: T): string {
  const parts = answer.components.map(
    (part) => `${part.name} ${part.amount === null ? t("未定", "open") : formatYuan(part.amount)}`,
  );
  if (answer.due === null)
    return parts.length > 0 ? `${t("未定", "open")}（${parts.join(" + ")}）` : t("本通知没有规定", "left open");
  return parts.length > 1 || parts.length === 1
    ? `${formatYuan(answer.due)}（${parts.join(" + ")}）`
    : formatYuan(answer.due);
}

function shares({ amount: whole, shares: list }: GrantedSubsidy, t: T): string {
  const known = list
    .filter((share) => share.payer !== null)
    .map((share) => `${share.payer ?? ""} ${amount(share.amount, t)}`);
  const open = list.filter((share) => share.payer === null).map((share) => openShare(share, whole, t));
  return (known.length === 0 ? "" : t("，由 ", ", by ") + known.join("、")) + open.join("");
}
/** An open share of the whole does not say the whole again. */
function openShare(share: Share, whole: Amount, t: T): string {
  const where = share.unspecified === undefined ? "" : `（${share.unspecified}）`;
  if (sameAmount(share.amount, whole)) return t(`，由谁承担未定${where}`, `, the payer is left open${where}`);
  return t(
    `，${amount(share.amount, t)} 由谁承担未定${where}`,
    `, the payer of ${amount(share.amount, t)} is left open${where}`,
  );
}

function benefit(answer: Assessment, t: T): string {
  const { from, to } = answer.benefit;
  if (from === null && to === null) return t("起止日本通知没有规定", "dates left open");
  const start = from === null ? t("起始日未规定", "start left open") : t(`从 ${from}`, `from ${from}`);
  return to === null ? start : `${start} ${t("至", "to")} ${to}`;
}

function openPoints(io: Io, points: readonly OpenPoint[]): string[] {
  if (points.length === 0) return [];
  const by = (point: OpenPoint): string =>
    point.document === null ? "" : say(io, `（按 ${point.document}）`, ` (per ${point.document})`);
  return [
    `  ${io.paint("yellow", say(io, "本通知没有规定：", "Left open by this notice:"))}`,
    ...points.map((point) => `    · ${point.what}${by(point)}`),
  ];
}

function because(io: Io, trace: readonly TraceEntry[]): string[] {
  if (trace.length === 0) return [];
  const where = (entry: TraceEntry): string =>
    `${entry.clause === "" ? "" : `${entry.clause}  `}${entry.rule}${entry.detail === "" ? "" : `：${entry.detail}`}`;
  const line = (entry: TraceEntry): string =>
    io.paint("dim", say(io, `（第 ${entry.line} 行）`, ` (line ${entry.line})`));
  return [
    `  ${io.paint("cyan", say(io, "依据", "Because"))}`,
    ...trace.map((entry) => `    · ${where(entry)}${line(entry)}`),
  ];
}
