// Inside a 资助 or a 等待: which pieces it has, and which of them is being written.
import { expectedAt, keywordLanguage, type ExpectedAt } from "@zhengce/grammar";
import type { SignatureHelp, SignatureHelpParams } from "vscode-languageserver";
import type { FeatureContext } from "../../feature-context.js";
import { subsidyShape, waitingShape, type Shape } from "./shapes.js";

export const signatureTriggers: readonly string[] = [" ", "、", ","];

export function signatureHelp(context: FeatureContext, { position }: SignatureHelpParams): SignatureHelp | null {
  const { compilation, document, locale } = context;
  const at = expectedAt(compilation.parsed, document.offsetAt(position));
  const rules = at.read.at(-1)?.path.map(({ rule }) => rule) ?? [];
  const language = keywordLanguage(compilation.parsed.tokens, document.getText(), locale);
  // What may follow still belongs to it: a blank line behind a complete statement begins another.
  const goesOn = (rule: string): boolean =>
    rules.includes(rule) && at.next.some(({ path }) => path.some((step) => step.rule === rule));
  if (goesOn("waiting") || isWaitingWord(at)) return help(waitingShape(language, locale), waitingPiece(at));
  if (goesOn("subsidy") && !startsAnew(document.getText(), at)) {
    const shape = subsidyShape(language, locale);
    return help(shape, subsidyPiece(shape, at, rules));
  }
  return null;
}

function isWaitingWord({ read }: ExpectedAt): boolean {
  const last = read.at(-1);
  return last?.token.tokenType.name === "keyword.waiting";
}
/** A line break stands before the place, and no brace is open: the statement is complete. */
function startsAnew(text: string, { read, typed, next }: ExpectedAt): boolean {
  const last = read.at(-1)?.token.end ?? 0;
  const inside = next.some((one) => one.kind === "mark" && one.id === "close" && one.path.at(-1)?.rule === "subsidy");
  return !inside && /[\n\r]/u.test(text.slice(last, typed.start));
}

function subsidyPiece({ pieces }: Shape, at: ExpectedAt, rules: readonly string[]): number {
  const found = pieces.findLastIndex((piece) => piece.rules.some((rule) => rules.includes(rule)));
  if (found > 0) return found;
  const nameIsComplete = found === 0 && at.next.some((one) => one.kind === "mark" && one.id === "comma");
  return nameIsComplete ? pieces.findIndex(({ rules: of }) => of.includes("rate")) : 0;
}
function waitingPiece({ read }: ExpectedAt): number {
  const types = read.map(({ token }) => token.tokenType.name);
  const start = types.lastIndexOf("keyword.waiting");
  const marks = ["mark.plus", "keyword.minus", "keyword.minimum", "keyword.maximum"];
  const last = types.slice(start).findLast((type) => marks.includes(type));
  return last === undefined ? 0 : marks.indexOf(last) + 1;
}

function help({ word, pieces }: Shape, active: number): SignatureHelp {
  return {
    signatures: [
      {
        label: [word, ...pieces.map(({ label }) => label)].join(" "),
        parameters: pieces.map(({ label, doc }) => ({ label, documentation: doc })),
      },
    ],
    activeSignature: 0,
    activeParameter: active,
  };
}
