// Every generated file of the extension and the docs: its path from the project's root, and its text.
import { keywordsPage } from "./keywords-page.js";
import { languageConfiguration } from "./language-configuration.js";
import { phrasesPage } from "./phrases-page.js";
import { snippetsFile } from "./snippets.js";
import { withStatements } from "./statements-list.js";
import { textMateGrammar } from "./textmate.js";

export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
  /** Prettier's parser. */
  readonly parser: "json" | "markdown";
}
const json = (path: string, value: unknown): GeneratedFile => ({ path, text: JSON.stringify(value), parser: "json" });

/** Texts before Prettier has laid them out. @param languagePage docs/language.md as it is: one list in it is made */
export function generatedFiles(languagePage: string): readonly GeneratedFile[] {
  return [
    json("vscode-extension/syntaxes/policy.tmLanguage.json", textMateGrammar()),
    json("vscode-extension/snippets/policy.zh.json", snippetsFile("zh")),
    json("vscode-extension/snippets/policy.en.json", snippetsFile("en")),
    json("vscode-extension/language-configuration.json", languageConfiguration()),
    { path: "docs/keywords.md", text: keywordsPage(), parser: "markdown" },
    { path: "docs/phrases.md", text: phrasesPage(), parser: "markdown" },
    { path: "docs/language.md", text: withStatements(languagePage), parser: "markdown" },
  ];
}
