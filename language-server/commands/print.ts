// A notice beside its print: every figure of both with the one that it answers to, and every clause with its text.
import { marksOf, wordIn } from "@zhengce/compiler/editor";
import type { FeatureContext } from "../feature-context.js";
import { firstError } from "./no-program.js";
import type { PrintAnswer, TextSpan } from "./protocol.js";

const NOTHING: Omit<PrintAnswer, "message" | "name" | "notice" | "error"> = {
  text: "",
  printed: [],
  encoded: [],
  clauses: [],
  unmentioned: [],
  totals: { printed: 0, open: 0, absent: 0 },
};

export function print(context: FeatureContext): PrintAnswer {
  const { coverage, model } = context.compilation;
  const about = { notice: model.notice.name, error: firstError(context) };
  if (coverage === null) return { ...NOTHING, ...about, name: model.notice.source, message: absent(context) };
  const marks = marksOf(coverage, wordIn(context.locale));
  const spanOf = ({ start, end }: TextSpan): TextSpan => ({ start, end });
  const clauses = coverage.clauses.flatMap(({ clause, texts }) =>
    texts.flatMap((text) => (clause?.nodes ?? []).map((node) => ({ print: spanOf(text), file: spanOf(node) }))),
  );
  const { printed, open, absent: missing } = coverage.totals;
  return {
    ...about,
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

/** What the findings say of it, where they do. */
function absent({ compilation, locale }: FeatureContext): string {
  const { source } = compilation.model.notice;
  const said = compilation.diagnostics.find(({ code }) => code.startsWith("source-"));
  if (said !== undefined) return said.message[locale];
  if (source === null)
    return locale === "zh"
      ? "通知里没有写“原文”，没有与印发的通知对照。"
      : "The notice names no print; nothing was compared.";
  return locale === "zh"
    ? `没有找到原文“${source}”，没有与印发的通知对照。把它放到文件旁边。`
    : `“${source}” was not found; nothing was compared. Put it beside the file.`;
}
