// Kinds and their amounts or counts → horizontal bars, in one colour each, with the figures behind them.
import { greatest } from "@zhengce/grammar";
import { escapeMarkup } from "../render/escape.js";
import { element, label, picture, widthOf } from "../render/svg.js";

export interface Bar {
  readonly name: string;
  /** Parts from left to right; `tone` is an index into the colours. */
  readonly parts: readonly { readonly value: number; readonly tone: number; readonly title: string }[];
  readonly figure: string;
}
const [width, left, right, row] = [720, 190, 150, 24];
/** Told apart in print and by those who see no red or green. */
const COLOURS = ["#2b5c8a", "#c8792b", "#4f8a6b", "#8a4f7d", "#b59f3b", "#5b6b8c", "#a14d4d", "#a9a59a"] as const;

/** @param legend names of the tones; empty: none is drawn */
export function bars(title: string, all: readonly Bar[], legend: readonly string[] = []): string {
  const most = Math.max(1, greatest(all.map(({ parts }) => parts.reduce((sum, { value }) => sum + value, 0))));
  const key = keyOf(legend);
  const drawn = all.map(({ name, parts, figure }, at) => {
    const y = key.height + at * row;
    let x = left;
    const rects = parts.map(({ value, tone, title: told }) => {
      const wide = (value / most) * (width - left - right);
      const rect = element(
        "rect",
        { x: rounded(x), y: y + 4, width: rounded(wide), height: row - 9, fill: colour(tone) },
        element("title", {}, escapeMarkup(told)),
      );
      x += wide;
      return rect;
    });
    return (
      label(left - 8, y + 16, clipped(name), "name", "end") +
      rects.join("") +
      label(rounded(x + 6), y + 16, figure, "days")
    );
  });
  return picture(width, key.height + all.length * row + 4, title, key.svg + drawn.join(""));
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
function colour(tone: number): string {
  return COLOURS[tone % COLOURS.length] ?? COLOURS[0];
}
function clipped(text: string): string {
  const marks = Array.from(text);
  while (widthOf(marks.join(""), 11) > left - 14) marks.splice(-2, 2, "…");
  return marks.join("");
}
function keyOf(names: readonly string[]): { readonly svg: string; readonly height: number } {
  let [x, y] = [left, 4];
  const drawn = names.map((name, tone) => {
    const wide = widthOf(name, 11) + 30;
    if (x + wide > width && x > left) [x, y] = [left, y + 20];
    const made =
      element("rect", { x, y: y + 2, width: 12, height: 12, fill: colour(tone) }) + label(x + 17, y + 12, name, "name");
    x += wide;
    return made;
  });
  return { svg: drawn.join(""), height: names.length === 0 ? 4 : y + 26 };
}
