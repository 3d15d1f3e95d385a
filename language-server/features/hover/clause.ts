// A clause → what the printed notice says in it, and which of its figures the file does not have yet. Wording only.
import type { Compilation } from "@zhengce/compiler";
import { clauseText, openFigures } from "@zhengce/compiler/editor";
import type { Clause, Model } from "@zhengce/compiler/editor";
import { lineStarts, positionAt, type Locale, type Span } from "@zhengce/grammar";
import { plain } from "./symbol.js";

/** A hover is read at a glance: of a longer clause, an annex say, the beginning, and a link to the rest. */
const LONGEST = 1200;

/** The clause whose label or heading stands at `offset`; null elsewhere. */
export function clauseHeadAt(model: Model, offset: number): { readonly clause: Clause; readonly place: Span } | null {
  const block = model.nodesAt(offset).findLast((node) => node.kind === "ClauseBlock");
  if (block?.kind !== "ClauseBlock" || block.label === null) return null;
  const place = { start: block.label.start, end: (block.heading ?? block.label).end };
  if (offset < place.start || offset >= place.end) return null;
  const clause = [...model.clauses.values()].find(({ nodes }) => nodes.includes(block));
  return clause === undefined ? null : { clause, place };
}

/** Paragraphs of Markdown; none where the notice names no 原文, or it is not at hand. */
export function clauseParagraphs(compilation: Compilation, clause: Clause, locale: Locale): readonly string[] {
  const { coverage } = compilation;
  if (coverage === null) return [];
  const t = (zh: string, en: string): string => (locale === "zh" ? zh : en);
  const text = clauseText(compilation, clause);
  if (text === null) return [t("原文里没有找到这一条。", "The printed notice has no such clause.")];
  const { source } = coverage.notice;
  const start = coverage.clauses.find((item) => item.clause?.key === clause.key)?.texts[0]?.start ?? 0;
  const { line } = positionAt(lineStarts(source.text), start);
  const name = source.path.split("/").at(-1) ?? source.path;
  const place = t(`${decoded(name)} 第 ${String(line)} 行`, `${decoded(name)}, line ${String(line)}`);
  const link = `${t("原文", "As printed")}（[${plain(place)}](${source.path}#L${String(line)})）`;
  const figures = openFigures(compilation, clause).map((figure) => figure.text);
  // What is open first: of a long text only the beginning is in sight.
  return [openWords(figures, locale), `${link}\n\n${quoted(text)}`];
}

function quoted(text: string): string {
  const shown = text.length > LONGEST ? `${text.slice(0, LONGEST)}……` : text;
  return shown
    .split(/\r\n|\n|\r/u)
    .map((line) => `> ${plain(line.trim())}`)
    .join("  \n");
}

function openWords(figures: readonly string[], locale: Locale): string {
  const each = [...new Set(figures)].map(plain);
  if (locale === "zh")
    return each.length === 0
      ? "原文里的数字，文件里都有了。"
      : `⚠ 原文里还有 ${String(figures.length)} 个数字没有写进文件：${each.join("、")}`;
  return each.length === 0
    ? "The file has every figure of the text."
    : `⚠ Not yet in the file, of the text's figures: ${each.join(", ")}`;
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
