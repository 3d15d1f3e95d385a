// Facts of a form → a 用例 of this person with what the notice answers now, and where it goes: to the end of the file.
import { assess as answerOf } from "@zhengce/compiler";
import { distinctNames, writeTest, describePerson } from "@zhengce/compiler/editor";
import { keywordLanguage } from "@zhengce/grammar";
import { sayIssue } from "@zhengce/runtime";
import type { FeatureContext } from "../feature-context.js";
import { rangeOf } from "../positions.js";
import { whyNot } from "./no-program.js";
import type { AssessParams, TestTextAnswer } from "./protocol.js";

const unwritable = {
  zh: "用例里写不下这些事实：数字不能小于0，日期不能早于1000年。",
  en: "A test can't give these facts: numbers below 0, or days before the year 1000.",
};

export function testText(context: FeatureContext, { facts }: Omit<AssessParams, "uri">): TestTextAnswer {
  const { compilation, document, locale } = context;
  const { program, parsed, source, model } = compilation;
  const { text } = source;
  const range = rangeOf(document, { start: text.length, end: text.length });
  const message = whyNot(context);
  if (message !== null || program === null) return { message, range, text: "" };
  const answer = answerOf(program, facts);
  if (answer.issues !== undefined)
    return { message: answer.issues.map((issue) => sayIssue(issue, locale)).join("\n"), range, text: "" };
  const person = facts as Parameters<typeof describePerson>[1];
  const language = keywordLanguage(parsed.tokens, text, locale);
  const name = distinctNames(model)(describePerson(program, person)[language]);
  const statement = writeTest(program, name, person, answer.value, language);
  if (statement === null) return { message: unwritable[locale], range, text: "" };
  const newline = text.includes("\r\n") ? "\r\n" : "\n";
  const gap = text === "" ? "" : /(?:\r\n|\n|\r)$/u.test(text) ? newline : newline + newline;
  return { message: null, range, text: gap + statement.replaceAll("\n", newline) };
}
