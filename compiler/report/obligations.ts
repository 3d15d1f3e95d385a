// The calendar of obligations: by body and in order of days. The calendar file has the dated ones; see to-calendar.ts.
import { plusMonths } from "@zhengce/runtime";
import { describeDeadline } from "../wording/terms/deadline.js";
import { describingIn } from "../wording/terms/words.js";
import type { Wording } from "../wording/words.js";
import { cell } from "../render/document.js";
import { clauseText } from "./words.js";
import type { DeadlineTime } from "@zhengce/grammar";
import type { Model } from "../semantics/model.js";
import type { Section } from "../render/document.js";
import type { ReportSubject } from "./subject.js";

export interface Obligation {
  readonly bodies: readonly string[];
  readonly time: string;
  readonly task: string;
  readonly clause: string;
  readonly repeats: DeadlineTime["repeats"];
  /** 1 to 31, where a monthly one says by which day. */
  readonly dayOfMonth: number | null;
  /** Day numbers; null where they follow from a person's facts, or the notice leaves them open. */
  readonly from: number | null;
  readonly to: number | null;
}

/** Every 时限 of the notice, dated ones first and in order. */
export function obligationsOf(model: Model, words: Wording): readonly Obligation[] {
  const of = describingIn(model, words.locale);
  const found = model.deadlines.map(({ node, clause }): Obligation => {
    const { when } = node;
    const day = (end: DeadlineTime["from"]): number | null => (end === null ? null : model.dayOf(end));
    return {
      bodies: node.bodies.map((body) => (body.kind === "Text" ? body.value : body.text)),
      time: describeDeadline(when, of),
      task: node.task?.value ?? "",
      clause: clauseText(words, clause),
      repeats: when?.repeats ?? "once",
      dayOfMonth: when?.dayOfMonth?.count ?? null,
      ...(when === null
        ? { from: null, to: null }
        : (withinOf(when, model) ?? { from: day(when.from), to: day(when.to) })),
    };
  });
  const at = ({ from, to }: Obligation): number => to ?? from ?? Infinity;
  return [...found].sort((a, b) => (at(a) === at(b) ? 0 : at(a) - at(b)));
}

/** `2027年5月1日 起 30日 内` of a day that is the same for everybody; null of any other time. */
function withinOf({ within }: DeadlineTime, model: Model): Pick<Obligation, "from" | "to"> | null {
  const from = within === null ? null : model.dayOf(within.anchor);
  const duration = within?.duration ?? null;
  if (from === null || duration === null) return null;
  if (duration.kind === "AgeLiteral") return { from, to: plusMonths(from, duration.years * 12) - 1 };
  const { count, unit } = duration;
  return { from, to: unit === "day" ? from + count : plusMonths(from, unit === "year" ? count * 12 : count) };
}

export function obligations({ model, words }: ReportSubject): Section {
  const { title, head, none, counted } = words.report.obligations;
  const all = obligationsOf(model, words);
  const bodies = [...new Set(all.flatMap((one) => one.bodies))];
  const dated = all.filter(({ from, to }) => from !== null || to !== null);
  const rows = bodies.flatMap((body) =>
    all
      .filter((one) => one.bodies.includes(body))
      .map(({ time, task, clause, from, to }, i) => [
        cell(body, i === 0 ? {} : { tone: "quiet" }),
        cell(time, from === null && to === null ? { tone: "quiet" } : {}),
        cell(task),
        cell(clause),
      ]),
  );
  const text = all.length === 0 ? none : counted(all.length, dated.length);
  return {
    title,
    blocks: [
      { kind: "text", text },
      ...(rows.length === 0 ? [] : [{ kind: "table" as const, head, widths: [20, 22, 46, 12], rows }]),
    ],
  };
}
