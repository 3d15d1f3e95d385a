// Where a figure must stand → the figures of that kind which the file has, most frequent first, and the shape of a new one to fill in.
import type { Compilation } from "@zhengce/compiler";
import type { Expected, ExpectedAt, Locale } from "@zhengce/grammar";
import { formatYuan } from "@zhengce/runtime";
import { CompletionItemKind } from "vscode-languageserver";
import { RANK, type Proposal } from "./item.js";
import type { Manner } from "./keywords.js";
import { amountHints } from "../hints/amounts.js";

type Literal = Extract<Expected, { kind: "literal" }>;
type Kind = "money" | "percent" | "duration" | "age" | "count";

interface Shape {
  /** By the language of the file's keywords; the number is the place to fill in. */
  readonly written: Readonly<Record<Locale, readonly [number: string, unit: string]>>;
  readonly told: Readonly<Record<Locale, string>>;
}
const SHAPES: Readonly<Record<Kind, readonly Shape[]>> = {
  money: [{ written: { zh: ["100", "元"], en: ["100", " yuan"] }, told: { zh: "一笔金额", en: "an amount" } }],
  percent: [{ written: { zh: ["50", "%"], en: ["50", "%"] }, told: { zh: "百分比", en: "a percentage" } }],
  duration: [
    { written: { zh: ["60", "日"], en: ["60", " days"] }, told: { zh: "若干日", en: "so many days" } },
    { written: { zh: ["3", "个月"], en: ["3", " months"] }, told: { zh: "若干个月", en: "so many months" } },
  ],
  age: [
    { written: { zh: ["18", "周岁"], en: ["18", " years-old"] }, told: { zh: "周岁", en: "an age in full years" } },
  ],
  count: [{ written: { zh: ["1000", "人"], en: ["1000", " people"] }, told: { zh: "人数", en: "so many people" } }],
};
const WHOLE: Shape = { written: { zh: ["1", ""], en: ["1", ""] }, told: { zh: "整数", en: "a whole number" } };
const RANGE: Shape = {
  written: { zh: ["0 至 30", ""], en: ["0 to 30", ""] },
  told: { zh: "最小和最大的数", en: "the least and the greatest number" },
};
const DAY_OF_MONTH: Shape = {
  written: { zh: ["25", "日"], en: ["25", " days"] },
  told: { zh: "这个月的第几日", en: "the day of the month" },
};
/** More would hide the names beside them. */
const MOST = 3;

export function literalProposals(
  compilation: Compilation,
  at: ExpectedAt,
  one: Literal,
  { language, locale }: Manner,
): readonly Proposal[] {
  const { parsed, source } = compilation;
  const within = (rule: string): boolean => one.path.some((step) => step.rule === rule);
  if (one.id === "ratio") return [ratioProposal(at, locale)];
  if (one.id === "duration" && within("repeatedTime")) return [shaped(DAY_OF_MONTH, language, locale)];
  if (one.id === "integer" && (within("operand") || within("givenValue"))) return [shaped(WHOLE, language, locale)];
  if (one.id === "integer" && within("wholeNumber")) {
    const isFirst = at.read.at(-1)?.token.tokenType.name === "keyword.integer";
    return [shaped(isFirst ? RANGE : WHOLE, language, locale)];
  }
  if (!isKind(one.id) || within("yearNumber")) return [];
  const used = new Map<string, number>();
  for (const { tokenType, startOffset, end } of parsed.tokens) {
    const text = source.text.slice(startOffset, end);
    if (tokenType.name === `literal.${one.id}` && (startOffset < at.typed.start || startOffset >= at.typed.end))
      used.set(text, (used.get(text) ?? 0) + 1);
  }
  const result =
    within("echo") || within("results")
      ? computed(compilation, at, locale)
      : promised(compilation, at, language, locale);
  for (const { label } of result) used.delete(label);
  const known = [...used].sort(([, a], [, b]) => b - a).slice(0, MOST);
  const shapes = SHAPES[one.id].filter(({ written }) => !used.has(written[language].join("")));
  return [
    ...result,
    ...known.map(([text, times]) => proposal(text, text, timesText(times, locale))),
    ...shapes.map((shape) => shaped(shape, language, locale)),
  ];
}

function shaped({ written, told }: Shape, language: Locale, locale: Locale): Proposal {
  const [number, unit] = written[language];
  return { ...proposal(number + unit, `\${1:${number}}${unit}`, told[locale]), snippet: true, rank: RANK.shape };
}

/** In the brackets behind a sum or a percentage: what it comes to. */
function computed(compilation: Compilation, { typed }: ExpectedAt, locale: Locale): readonly Proposal[] {
  const { text } = compilation.source;
  const before = amountHints(compilation).find(({ at }) => /^\s*[（(]\s*$/u.test(text.slice(at, typed.start)));
  const amount = before?.insert?.replace(/[（()） ]*(?=\d)|[)）]$/gu, "");
  return amount === undefined
    ? []
    : [
        {
          ...proposal(amount, amount, locale === "zh" ? "算出来的结果" : "as computed"),
          rank: RANK.name,
          derived: true,
        },
      ];
}

/** Behind a promise that a 用例 expects: the amounts that it is promised with. */
function promised(
  { model }: Compilation,
  { read, statement }: ExpectedAt,
  language: Locale,
  locale: Locale,
): readonly Proposal[] {
  const name = read.at(-1)?.token.node;
  if (statement?.tokenType.name !== "keyword.test" || name?.kind !== "Name") return [];
  const nodes = model.rewards.get(name.text)?.nodes ?? [];
  const fen = nodes.flatMap(({ node }) => [node.amount, node.maximum, node.minimum].flatMap((one) => one?.fen ?? []));
  return [...new Set(fen)].map((each) => {
    const amount = formatYuan(each, language);
    return { ...proposal(amount, amount, locale === "zh" ? "这项奖励的数额" : "as promised"), rank: RANK.name };
  });
}

/** As many terms as payers are named before the `=`. */
function ratioProposal({ read }: ExpectedAt, locale: Locale): Proposal {
  const start = read.findLastIndex(({ token }) => token.tokenType.name.startsWith("keyword."));
  const payers = read.slice(start + 1).filter(({ token }) => token.node?.kind === "Name").length;
  const terms = Array.from({ length: Math.max(2, payers) }, (_, index) => (index === 0 ? 6 : 4));
  const body = terms.map((term, index) => `\${${String(index + 1)}:${String(term)}}`).join(":");
  const told = locale === "zh" ? "按这个比例分担" : "shared in this ratio";
  return { ...proposal(terms.join(":"), body, told), snippet: true, rank: RANK.shape };
}

function proposal(label: string, insert: string, detail: string): Proposal {
  return { label, insert, kind: CompletionItemKind.Value, detail, rank: RANK.value };
}
function timesText(times: number, locale: Locale): string {
  return locale === "zh" ? `本文件写过${String(times)}次` : `${String(times)} × in this file`;
}
function isKind(id: Literal["id"]): id is Kind {
  return Object.hasOwn(SHAPES, id);
}
