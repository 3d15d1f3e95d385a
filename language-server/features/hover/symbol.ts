// A symbol → its page in Markdown: what it is, its value per tier, where it is declared and in which clause, how often it is used.
// Wording only.
import {
  describeCondition,
  describePart,
  describePayerRule,
  describeRate,
  type Fact,
  type Symbol,
} from "@zhengce/compiler/editor";
import type { Locale } from "@zhengce/grammar";
import { keywords, positionAt, type KeywordId } from "@zhengce/grammar";
import { gist } from "./gist.js";
import { groupLines } from "./group.js";
import { payerLines } from "./payer.js";
import { situationLines } from "./situation.js";
import { clauseWords, labelled, lineLink } from "./words.js";
import type { Teller } from "../told-in.js";

const WORDS: Readonly<Record<Exclude<Symbol["kind"], "value" | "component">, KeywordId>> = {
  fact: "fact",
  group: "group",
  tier: "tier",
  period: "period",
  situation: "situation",
  payer: "by",
  reward: "reward",
  clause: "clause",
};

/** The whole page about `symbol`. */
export function symbolPage(symbol: Symbol, teller: Teller): string {
  const head = `**${kindOf(symbol, teller.locale)} ${plain(symbol.name)}**　${plain(gist(symbol, teller))}`;
  const details = detailsOf(symbol, teller).map(plain).join("\n");
  return [head, details, placesOf(symbol, teller)].filter((part) => part !== "").join("\n\n");
}

function kindOf(symbol: Symbol, locale: Locale): string {
  const word = (id: KeywordId): string => (locale === "zh" ? keywords[id].zh[0] : keywords[id].en);
  if (symbol.kind === "value") return locale === "zh" ? "取值" : "value";
  if (symbol.kind === "component") return word("standard");
  if (symbol.kind === "situation" && symbol.exceptional) return word("exception");
  return symbol.kind === "payer" ? (locale === "zh" ? "承担方" : "payer") : word(WORDS[symbol.kind]);
}

function detailsOf(symbol: Symbol, teller: Teller): readonly string[] {
  const { locale, t, of } = teller;
  switch (symbol.kind) {
    case "fact":
      return symbol.role === "declared" ? [] : [BUILT_IN[symbol.role][locale]];
    case "situation":
      return situationLines(symbol, teller);
    case "component":
      return items([
        ...symbol.variants.map(({ node }) =>
          labelled(describeCondition(node.condition, of), describeRate(node.rate, of), t),
        ),
        ...symbol.parts.map(({ node }) => describePart(node, of)),
        ...symbol.payers.map(({ node }) => describePayerRule(node, of)),
      ]);
    case "group":
      return items(groupLines(symbol, teller));
    case "payer":
      return items(payerLines(symbol, teller));
    case "clause":
      return items(symbol.interpretations.flatMap(({ text }) => (text === null ? [] : [text.value])));
    default:
      return [];
  }
}
function items(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `- ${line}`);
}

const BUILT_IN: Readonly<Record<Exclude<Fact["role"], "declared">, Readonly<Record<Locale, string>>>> = {
  payment: { zh: "缴费的那一天。", en: "The day on which the person pays." },
  identities: {
    zh: "缴费时已经认定的身份，可以没有，也可以有几种。",
    en: "The identities certified when the person pays: none, one or several.",
  },
  tier: { zh: "本人选的缴费档次。", en: "The tier that the person chose." },
  birth: { zh: "出生的那一天；有了它才能算年龄。", en: "The day of birth; ages are counted from it." },
  certification: {
    zh: "缴费以后认定新身份的那一天，用在变动和用例的“后来”里。",
    en: "The day on which a new identity is certified after payment; used in changes.",
  },
};

/** `声明于 第 12 行（条款 三），用到 3 处`, each place to be followed. */
function placesOf(symbol: Symbol, { model, t }: Teller): string {
  // A clause is where one looks at it, but for one that the file takes up again.
  if (symbol.kind === "payer" || (symbol.kind === "clause" && symbol.declarations.length === 1)) return "";
  const uses = model.referencesTo(symbol).filter(({ declaration }) => !declaration).length;
  const used = symbol.kind === "clause" || uses === 0 ? "" : t(`用到 ${String(uses)} 处`, `uses: ${String(uses)}`);
  const places = symbol.declarations.map((name) => {
    const { line } = positionAt(model.lineStarts, name.start);
    const link = lineLink(t(`第 ${String(line)} 行`, `line ${String(line)}`), model.source.path, line);
    return `${link}${symbol.kind === "clause" ? "" : plain(clauseWords(model.clauseOf(name), t))}`;
  });
  const from = "takenFrom" in symbol ? symbol.takenFrom : null;
  const declared =
    places.length === 0
      ? from === null
        ? t("语言自带的名称", "Built into the language")
        : plain(t(`沿用自“${from.document}”`, `Taken over from ${from.document}`))
      : `${t("声明于 ", "Declared at ")}${places.join(t("、", ", "))}`;
  return [declared, used].filter((part) => part !== "").join(t("，", "; "));
}

/** Text of the author's inside Markdown: no mark of it is read as one. */
export function plain(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~]/gu, (mark, at: number) => (mark === "#" && at > 0 ? mark : `\\${mark}`));
}
