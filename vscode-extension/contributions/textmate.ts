// The keyword table → the TextMate grammar: what an editor colours before the server has answered, and where there is none.
// Lists no keyword of its own.
import { keywords, type KeywordCategory, type KeywordId } from "@zhengce/grammar";
import { blanks, digits, hanOniguruma } from "./characters.js";
import { hanUnits, latinUnits } from "./units.js";

interface Rule {
  readonly name?: string;
  readonly contentName?: string;
  readonly match?: string;
  readonly begin?: string;
  readonly end?: string;
  readonly include?: string;
  readonly captures?: Readonly<Record<string, Rule>>;
  readonly patterns?: readonly Rule[];
}
export interface TextMateGrammar {
  readonly $schema: string;
  readonly name: string;
  readonly scopeName: string;
  readonly fileTypes: readonly string[];
  readonly patterns: readonly Rule[];
  readonly repository: Readonly<Record<string, Rule>>;
}

/** A keyword's scope by its category: what editors show the server's own colours by, so that nothing jumps when it starts. */
export const scopeOf: Readonly<Record<KeywordCategory, string>> = {
  declaration: "keyword.control.declaration.policy",
  property: "keyword.control.property.policy",
  slot: "keyword.control.slot.policy",
  annotation: "keyword.control.annotation.policy",
  type: "entity.name.type.policy",
  modifier: "storage.modifier.policy",
  value: "keyword.control.value.policy",
  condition: "keyword.control.condition.policy",
  operator: "keyword.operator.word.policy",
  connective: "keyword.control.connective.policy",
};

/** Words behind which names stand, by what is named: introduced there, or meant. */
const named: readonly (readonly [scope: string, behind: readonly KeywordId[]])[] = [
  ["entity.name.type.class.policy", ["group", "includes", "subsidy"]],
  ["entity.name.type.enum.policy", ["tier"]],
  ["entity.name.function.policy", ["situation", "exception", "precedes"]],
  ["variable.other.property.policy", ["fact"]],
  ["variable.other.event.policy", ["period"]],
  ["variable.parameter.policy", ["by"]],
];

const ids = Object.keys(keywords) as KeywordId[];
const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
const anyOf = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map(escape)
    .join("|");
const notAfterHan = `(?<![${hanOniguruma}])`;
const notBeforeHan = `(?![${hanOniguruma}])`;
const notAfterLatin = "(?<![A-Za-z_])(?<![A-Za-z_]-)";
const notBeforeLatin = "(?![A-Za-z_]|-[A-Za-z_])";
const hanWords = (of: readonly KeywordId[]): string => anyOf(of.flatMap((id) => [...keywords[id].zh]));
const latinWords = (of: readonly KeywordId[]): string => anyOf(of.map((id) => keywords[id].en));
/** The words as whole words, in either language. */
const words = (of: readonly KeywordId[]): string =>
  `(?:${notAfterHan}(?:${hanWords(of)})${notBeforeHan}|${notAfterLatin}(?:${latinWords(of)})${notBeforeLatin})`;

const categories = [...new Set(ids.map((id) => keywords[id].category))];
const inCategory = (category: KeywordCategory): readonly KeywordId[] =>
  ids.filter((id) => keywords[id].category === category);
const keywordRules: readonly Rule[] = categories.map((category) => ({
  name: scopeOf[category],
  match: words(inCategory(category)),
}));
/** Behind a unit a keyword needs no space, and so no boundary before it: `90日内`. */
const gluedRules: readonly Rule[] = categories.map((category) => ({
  name: scopeOf[category],
  match: `(?:${hanWords(inCategory(category))})`,
}));

const number = `[${digits}]+(?:[.．][${digits}]+)?`;
const anyName = `[${hanOniguruma}]+|[A-Za-z_]+(?:-[A-Za-z_]+)*`;
const anyKeyword = words(ids);

/** The whole grammar; the same table always makes the same text. */
export function textMateGrammar(): TextMateGrammar {
  return {
    $schema: "https://raw.githubusercontent.com/martinring/tmlanguage/master/tmlanguage.json",
    name: "Policy",
    scopeName: "source.policy",
    fileTypes: ["policy"],
    patterns: ["comments", "strings", "clause", "notice", "naming", "numbers", "keywords", "names", "marks"].map(
      (name) => ({
        include: `#${name}`,
      }),
    ),
    repository: {
      comments,
      strings,
      clause,
      notice: noticeRule,
      naming,
      numbers,
      keywords: { patterns: keywordRules },
      glued,
      names,
      marks,
    },
  };
}

const comments: Rule = {
  patterns: [
    { name: "comment.line.double-slash.policy", match: "[/／]{2}.*$" },
    { name: "comment.block.policy", begin: "[/／][*＊]", end: "[*＊][/／]" },
  ],
};
const stringRule = (open: string, close: string): Rule => ({
  name: "string.quoted.double.policy",
  begin: open,
  end: `${close}|$`,
  patterns: [{ match: '\\\\["“”＂\\\\]' }],
});
const strings: Rule = { patterns: [stringRule('"', '"'), stringRule("[“”]", "”"), stringRule("＂", "＂")] };
/** What stands behind 条款 is its printed number or heading: words in it are no keywords. */
const clause: Rule = {
  match: `(${words(["clause"])})[${blanks}]*([^"“”＂{｛/／]*?)[${blanks}]*(?=["“”＂{｛/／]|$)`,
  captures: { 1: { name: scopeOf.declaration }, 2: { name: "entity.name.namespace.policy" } },
};
/** The notice's name alone may hold figures: 贵州2021. */
const noticeRule: Rule = {
  match: `(${words(["notice"])})[${blanks}]+((?:[${digits}]|${anyName})+)`,
  captures: { 1: { name: scopeOf.declaration }, 2: { name: "entity.name.type.policy" } },
};
const aName = `(?!${anyKeyword})(?:${anyName})`;
const naming: Rule = {
  patterns: named.map(([name, behind]) => ({
    match: `(${words(behind)})[${blanks}]+(${aName}(?:[${blanks}]*[、，,][${blanks}]*${aName})*)`,
    captures: {
      1: { patterns: keywordRules },
      2: {
        patterns: [
          { name: "punctuation.separator.policy", match: "[、，,]" },
          { name, match: anyName },
        ],
      },
    },
  })),
};
/** Whatever else is named: what it is only the server knows. */
const names: Rule = { name: "variable.other.policy", match: anyName };
const numbers: Rule = {
  patterns: [
    {
      match: `(${number})(?:([%％]|${anyOf(hanUnits)})|[${blanks}]*((?:${anyOf(latinUnits)})${notBeforeLatin}))(底|[上中下]旬)?(?:(${hanWords(ids)})${notBeforeHan})?`,
      captures: {
        1: { name: "constant.numeric.policy" },
        2: { name: "constant.numeric.unit.policy" },
        3: { name: "constant.numeric.unit.policy" },
        4: { name: "constant.numeric.unit.policy" },
        5: { patterns: [{ include: "#glued" }] },
      },
    },
    { name: "constant.numeric.policy", match: number },
  ],
};
const glued: Rule = { patterns: gluedRules };
const marks: Rule = {
  patterns: [
    { name: "punctuation.section.block.policy", match: "[{}｛｝]" },
    { name: "punctuation.section.parens.policy", match: "[()（）]" },
    { name: "punctuation.separator.policy", match: "[、，,：:；;。|｜]" },
    { name: "keyword.operator.policy", match: "[=＝<＜>＞≠≤≦≥≧+＋×*＊✕]" },
  ],
};
