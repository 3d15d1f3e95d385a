// The marks and words of the language → VS Code's language configuration: brackets of both widths, comments, words, indentation.
import { blanks, hanJavaScript } from "./characters.js";

const pairs = [
  ["{", "}"],
  ["｛", "｝"],
  ["(", ")"],
  ["（", "）"],
] as const;
const quotes = [
  ['"', '"'],
  ["“", "”"],
] as const;

/** The whole configuration. */
export function languageConfiguration(): unknown {
  return {
    comments: { lineComment: "//", blockComment: ["/*", "*/"] },
    brackets: pairs,
    colorizedBracketPairs: pairs,
    autoClosingPairs: [
      // Prose has full-width parentheses, as it has the two below.
      ...pairs.map(([open, close]) => ({ open, close, notIn: open === "（" ? ["comment"] : ["string", "comment"] })),
      ...quotes.map(([open, close]) => ({ open, close, notIn: ["string", "comment"] })),
      { open: "《", close: "》", notIn: ["comment"] },
      { open: "〔", close: "〕", notIn: ["comment"] },
      { open: "/*", close: " */", notIn: ["string"] },
    ],
    surroundingPairs: [...pairs, ...quotes, ["《", "》"], ["〔", "〕"]],
    autoCloseBefore: ';；:：。，,、}｝)）"” \n\t　',
    // A run of Han characters is one word, as it is to the lexer; digits make a word of their own.
    wordPattern: `[${hanJavaScript}]+|[A-Za-z_]+(?:-[A-Za-z_]+)*|[0-9０-９]+(?:[.．][0-9０-９]+)?`,
    indentationRules: {
      increaseIndentPattern: '^(?:(?!//).)*[{｛][^}｝"“”]*$',
      decreaseIndentPattern: `^[${blanks}]*[}｝]`,
    },
    onEnterRules: [
      { beforeText: "[{｛][ \\t　]*$", afterText: "^[ \\t　]*[}｝]", action: { indent: "indentOutdent" } },
      { beforeText: "[{｛][ \\t　]*$", action: { indent: "indent" } },
      { beforeText: "^[ \\t　]*//.*\\S", afterText: "\\S", action: { indent: "none", appendText: "// " } },
    ],
    folding: { offSide: false },
  };
}
