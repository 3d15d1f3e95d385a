// What a person still has to look at in next year's draft, beside the figures that are marked in it: a line each.
import { positionAt, type Span } from "@zhengce/grammar";
import { carryForward } from "../compare/carry-forward.js";
import { compile } from "../compile.js";
import { impossibleDateInText } from "../rules/impossible-date-in-text.js";
import type { Model } from "../semantics/model.js";
import { encodedFigures } from "../source-text/encoded-figures.js";
import { runTests } from "../testing/run-tests.js";
import { say, several, type Speaking } from "./say.js";

/** So many places are listed in one line. */
const MOST_LISTED = 20;

/**
 * @param dropped what was turned into comments
 * @param draft its text
 */
export function draftNotes(
  io: Speaking,
  dropped: readonly string[],
  draft: string,
  years: { readonly from: number; readonly to: number },
): readonly string[] {
  const { model, program, diagnostics } = compile({ path: "draft.policy", text: draft });
  const impossible = diagnostics.filter(({ code }) => code === impossibleDateInText.code);
  const failing = program === null ? [] : runTests(model, program).filter(({ passed }) => !passed);
  return [
    ...dropped.map((property) =>
      say(io, `上年的已改成注释，请另填：${property}`, `last year's, now a comment; fill in this year's: ${property}`),
    ),
    ...(impossible.length === 0 ? [] : [impossibleText(io, model, impossible)]),
    ...unmarkedTexts(io, model, years),
    ...(failing.length === 0
      ? []
      : [
          failingText(
            io,
            failing.map(({ name }) => name),
          ),
        ]),
  ];
}

/** The names of carried tests that the moved rules don't give any more. */
function failingText(io: Speaking, failing: readonly string[]): string {
  return say(
    io,
    `${failing.length} 个用例顺延后对不上（例如天数跨过二月底），请核对：${failing.join("、")}`,
    `${several(failing.length, "test")} no longer agree (a count of days over the end of February, say); look at: ${failing.join(", ")}`,
  );
}

/** Days inside texts that the new year does not have: a text is not rewritten beyond its years, so a person must look. */
function impossibleText(io: Speaking, model: Model, found: readonly Span[]): string {
  return say(
    io,
    `文字里有 ${found.length} 处日期新的一年没有，请核对：${placesOf(io, model, found)}`,
    `${several(found.length, "date")} inside texts that the new year does not have; look at: ${placesOf(io, model, found)}`,
  );
}

/** Figures inside texts (说明, what a 时限 asks for) can't be marked: years that were moved, and what is last year's all the same. */
function unmarkedTexts(
  io: Speaking,
  model: Model,
  { from, to }: { readonly from: number; readonly to: number },
): readonly string[] {
  const figures = encodedFigures(model).filter(({ saying }) => saying === "words");
  // In the draft itself every year stands where it was moved.
  const years = carryForward(model, to, "")?.unmarked ?? [];
  const holds = (figure: Span, year: Span): boolean => figure.start <= year.start && year.end <= figure.end;
  const moved = once(years.map((year) => figures.find((figure) => holds(figure, year)) ?? year));
  const kept = once(figures.filter((figure) => !years.some((year) => holds(figure, year))));
  const by = to - from;
  return [
    ...(moved.length === 0
      ? []
      : [
          say(
            io,
            `文字里有 ${moved.length} 处年份已改${by < 0 ? "早" : "晚"} ${Math.abs(by)} 年，标不上“待核”，请逐处看该不该改：${placesOf(io, model, moved)}`,
            `${several(moved.length, "year")} inside texts moved ${several(Math.abs(by), "year")} ${by < 0 ? "back" : "on"}, without a mark; see whether each should: ${placesOf(io, model, moved)}`,
          ),
        ]),
    ...(kept.length === 0
      ? []
      : [
          say(
            io,
            `文字里还有 ${kept.length} 处数字是上年的，标不上“待核”，请逐处核对：${placesOf(io, model, kept)}`,
            `${several(kept.length, "figure")} inside texts, last year's and without a mark; look at each: ${placesOf(io, model, kept)}`,
          ),
        ]),
  ];
}

function once(spans: readonly Span[]): readonly Span[] {
  return [...new Map(spans.map((span) => [span.start, span])).values()].sort((a, b) => a.start - b.start);
}

/** `第 11 行 2023年、第 42 行 60 等`. */
function placesOf(io: Speaking, { lineStarts, source }: Model, found: readonly Span[]): string {
  const places = found.slice(0, MOST_LISTED).map(({ start, end }) => {
    const { line } = positionAt(lineStarts, start);
    const figure = source.text.slice(start, end);
    return say(io, `第 ${line} 行 ${figure}`, `line ${line} ${figure}`);
  });
  const more = found.length > places.length ? say(io, " 等", " and more") : "";
  return places.join(say(io, "、", ", ")) + more;
}
