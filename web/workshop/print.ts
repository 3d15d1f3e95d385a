// A notice beside its print: every figure of both with the one that it answers to, and every clause with its text.
import { marksOf, wordIn } from "../../compiler/workbench.js";
import type { FeatureContext } from "../../language-server/feature-context.js";
import { say } from "./context.js";
import type { PrintAnswer, Span } from "./protocol.js";

const NOTHING: Omit<PrintAnswer, "message" | "name"> = {
  text: "",
  printed: [],
  encoded: [],
  clauses: [],
  unmentioned: [],
  totals: { printed: 0, open: 0, absent: 0 },
};

export function print({ compilation, locale }: FeatureContext): PrintAnswer {
  const { coverage, model } = compilation;
  const { source } = model.notice;
  if (coverage === null) return { ...NOTHING, name: source, message: absent(source, locale) };
  const marks = marksOf(coverage, wordIn(locale));
  const spanOf = ({ start, end }: Span): Span => ({ start, end });
  const clauses = coverage.clauses.flatMap(({ clause, texts }) =>
    texts.flatMap((text) => (clause?.nodes ?? []).map((node) => ({ print: spanOf(text), file: spanOf(node) }))),
  );
  const { printed, open, absent: missing } = coverage.totals;
  return {
    message: null,
    name: coverage.notice.source.path,
    text: coverage.notice.source.text,
    printed: [...marks.printed.values()].flat(),
    encoded: marks.encoded,
    clauses,
    unmentioned: coverage.unmentioned.map(spanOf),
    totals: { printed, open, absent: missing },
  };
}

function absent(source: string | null, locale: FeatureContext["locale"]): string {
  return source === null
    ? say(locale, "通知里没有写“原文”，没有与印发的通知对照。", "The notice names no print; nothing was compared.")
    : say(
        locale,
        `工作台里没有“${source}”，没有与印发的通知对照。把它拖进来，或打开它。`,
        `“${source}” is not in the workbench; nothing was compared. Drop it here, or open it.`,
      );
}
