// The declared periods and the days on which each ordinary situation takes payments → bars on a line of months.
import { dayNumber, monthDay, yearOf } from "@zhengce/runtime";
import type { Wording } from "../../wording/words.js";
import type { Interval } from "../../verify/domain.js";
import type { ReportSubject } from "../subject.js";
import { element, label, picture, widthOf } from "../../render/svg.js";
import { periodBars, situationBars, windowOf, type Bar } from "./bars.js";

const [width, left, right, row] = [720, 96, 12, 26];

/** Null where no period has two known ends. */
export function timeline(subject: ReportSubject): string | null {
  const { words, model, program } = subject;
  const periods = periodBars(model);
  const window = windowOf(periods, program.year);
  if (window === null) return null;
  const bars = [...periods, ...situationBars(program, window)];
  const scale = (day: number): number =>
    left + ((day - window.from) / (window.to + 1 - window.from)) * (width - left - right);
  const names = [...new Set(bars.map(({ name, kind }) => `${kind} ${name}`))];
  const height = 34 + names.length * row + 6;
  const body = names.map((key, i) =>
    barsOf(
      bars.filter(({ name, kind }) => `${kind} ${name}` === key),
      34 + i * row,
      scale,
      words,
    ),
  );
  const split = periods.length === 0 ? "" : dividing(34 + new Set(periods.map(({ name }) => name)).size * row - 2);
  return picture(
    width,
    height,
    words.report.glance.timelineTitle,
    months(window, scale, height, words) + body.join("") + split,
  );
}

function barsOf(bars: readonly Bar[], y: number, scale: (day: number) => number, words: Wording): string {
  const { span } = words.report.glance;
  const [first] = bars;
  if (first === undefined) return "";
  const name = label(
    left - 8,
    y + 15,
    first.name.length > 7 ? `${first.name.slice(0, 6)}…` : first.name,
    "name",
    "end",
  );
  const drawn = bars.map(({ from, to, kind }) => {
    const [x, end] = [scale(from), scale(to + 1)];
    const days = `${shortDay(from, words)}—${shortDay(to, words)}`;
    const room = end - x - 8 > widthOf(days, 10);
    const bar = element("rect", {
      x,
      y: y + 3,
      width: Math.max(2, end - x),
      height: row - 9,
      rx: 2,
      class: `bar-${kind}`,
    });
    const inside = label(x + 5, y + 15, days, `on-${kind}`);
    const outside =
      end + 6 + widthOf(days, 10) < width
        ? label(end + 5, y + 15, days, "days")
        : label(x - 5, y + 15, days, "days", "end");
    return element(
      "g",
      {},
      `<title>${span(words.small.day(from), words.small.day(to))}</title>${bar}${room ? inside : outside}`,
    );
  });
  return name + drawn.join("");
}

function months(window: Interval, scale: (day: number) => number, height: number, words: Wording): string {
  const { month: monthText, yearOf: yearText } = words.report.glance;
  const marks: string[] = [];
  for (let at = yearOf(window.from) * 12; at <= yearOf(window.to) * 12 + 11; at++) {
    const [year, month] = [Math.floor(at / 12), (at % 12) + 1];
    const day = dayNumber(year, month, 1);
    if (day < window.from || day > window.to) continue;
    const x = scale(day);
    const strong = month === 1;
    marks.push(
      element("line", { x1: x, x2: x, y1: strong ? 4 : 18, y2: height - 4, class: strong ? "year" : "month" }),
    );
    marks.push(label(x + 3, 28, monthText(month), "tick"));
    if (strong) marks.push(label(x + 3, 14, yearText(year), "tick-year"));
  }
  return marks.join("");
}
function dividing(y: number): string {
  return element("line", { x1: 0, x2: width, y1: y, y2: y, class: "divide" });
}
function shortDay(day: number, { report }: Wording): string {
  const at = monthDay(day);
  return report.glance.dayOfMonth(Math.trunc(at / 100), at % 100);
}
