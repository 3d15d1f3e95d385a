// Facts of a form → a 用例 of this person with what the notice answers now, and where it goes: to the end of the file.
import { assess as answerOf } from "@zhengce/compiler";
import { writeTest } from "@zhengce/compiler/testing/write-test";
import { describePerson } from "@zhengce/compiler/verify/describe-person";
import { keywordLanguage } from "@zhengce/grammar";
import type { FeatureContext } from "../feature-context.js";
import { rangeOf } from "../positions.js";
import { whyNot } from "./no-program.js";
import type { AssessParams, TestTextAnswer } from "./protocol.js";

export function testText(context: FeatureContext, { facts }: Omit<AssessParams, "uri">): TestTextAnswer {
  const { compilation, document, locale } = context;
  const { program, parsed, source } = compilation;
  const { text } = source;
  const range = rangeOf(document, { start: text.length, end: text.length });
  const message = whyNot(context);
  if (message !== null || program === null) return { message, range, text: "" };
  const answer = answerOf(program, facts);
  if (answer.issues !== undefined)
    return { message: answer.issues.map((issue) => issue.message[locale]).join("\n"), range, text: "" };
  // A form says of nobody's identity that it is none of all.
  const person = Object.fromEntries(
    Object.entries(facts as Parameters<typeof describePerson>[1]).filter(
      ([, value]) => !(Array.isArray(value) && value.length === 0),
    ),
  );
  const language = keywordLanguage(parsed.tokens, text, locale);
  const statement = writeTest(program, describePerson(program, person)[language], person, answer.value, language);
  const newline = text.includes("\r\n") ? "\r\n" : "\n";
  const gap = text === "" ? "" : /(?:\r\n|\n|\r)$/u.test(text) ? newline : newline + newline;
  return { message: null, range, text: gap + statement.replaceAll("\n", newline) };
}
