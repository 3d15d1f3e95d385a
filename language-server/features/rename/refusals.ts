// Why a name can't be changed, or not to what is asked, in words for the person. Nothing is compiled here.
import type { Compilation } from "@zhengce/compiler";
import type { TextEdit as Edit } from "@zhengce/compiler/editor";
import { LSPErrorCodes, ResponseError } from "vscode-languageserver";
import type { FeatureContext } from "../../feature-context.js";
import type { Target } from "../../occurrences.js";

export function whyNot(context: FeatureContext, target: Target): ResponseError | null {
  if (target.kind === "document") return null;
  const { symbol } = target;
  if (symbol.kind === "clause")
    return refuse(context, "条款的编号是通知印的，不能改名", "a clause's number is printed in the notice");
  if (symbol.kind === "value" && symbol.declarations.length === 0)
    return refuse(
      context,
      `“${symbol.name}”是从另一份通知沿用的，到那里去改`,
      `“${symbol.name}” is taken over from another notice; change it there`,
    );
  const isElsewhere = symbol.kind === "fact" && symbol.takenFrom !== null;
  if (symbol.declarations.length === 0 && symbol.kind !== "payer" && symbol.kind !== "group" && !isElsewhere)
    return refuse(context, `“${symbol.name}”是语言自带的名称`, `“${symbol.name}” belongs to the language`);
  return null;
}

export function unusable(context: FeatureContext, newName: string): ResponseError | null {
  if (newName.trim() === "") return refuse(context, "名称不能为空", "a name can't be empty");
  return /[\r\n\u2028\u2029]/u.test(newName) ? refuse(context, "名称不能换行", "a name stands on one line") : null;
}

/** `一档个人缴费` is two names in one word: none of them can stand in quotes there. */
export function glued(
  context: FeatureContext,
  { parsed, source }: Compilation,
  edits: readonly Edit[],
): ResponseError | null {
  const quoted = edits.filter(({ text }) => text.startsWith('"'));
  const word = parsed.tokens.find(({ startOffset, end }) =>
    quoted.some((edit) => startOffset <= edit.start && edit.end <= end && edit.end - edit.start < end - startOffset),
  );
  if (word === undefined) return null;
  const text = source.text.slice(word.startOffset, word.end);
  return refuse(
    context,
    `“${text}”是连写的两个名称，新名称须加引号，不能连写`,
    `${text} is two names in one word, and the new name needs quotes`,
  );
}

export function refuse({ locale }: FeatureContext, zh: string, en: string): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestFailed, locale === "zh" ? zh : en);
}
