// A .policy text to its findings, as the command line would report them; and a short example to a whole notice.
import { compile } from "../../compiler/compile.js";
import type { Compilation } from "../../compiler/compile.js";
import type { Diagnostic } from "@zhengce/grammar";
import type { NoSuperior } from "../../compiler/rules/lib/without-superior.js";
import type { PrintNote, SourceText, Unprinted } from "../../compiler/source-text/printed.js";

/** Its 原文 is what its own comments carry: the lines that begin with `//|`. */
export function compileText(text: string, path = "test.policy"): Compilation {
  return compile(
    { path, text },
    {
      resolve: () => sourceIn(text) ?? unprintedIn(text),
      superior: (number) => superiorIn(text, number) ?? insteadIn(text),
    },
  );
}

/** The printed notice in an example's comments, `//| 一、缴费标准`; null where it has none. */
export function printIn(text: string): string | null {
  const lines = [...text.matchAll(/^\/\/\|[ ]?(.*)$/gmu)].map(([, line = ""]) => line);
  return lines.length === 0 ? null : lines.join("\n");
}

/** The same with what is to be known of how it was read, `//& [{"code":"hidden-text"}]`. */
function sourceIn(text: string): SourceText | null {
  const print = printIn(text);
  const line = /^\/\/&(.*)$/mu.exec(text)?.[1] ?? "[]";
  const notes = dataIn(line);
  return print === null
    ? null
    : { path: "print.txt", text: print, notes: Array.isArray(notes) ? (notes as PrintNote[]) : [] };
}

/** Why there is none, in a comment: `//? {"nearest":"print.txt"}`. */
function unprintedIn(text: string): Unprinted | null {
  const line = /^\/\/\?(.*)$/mu.exec(text)?.[1];
  if (line === undefined) return null;
  return {
    nearest: null,
    unreadable: null,
    outside: false,
    others: { names: [], count: 0 },
    misconfigured: null,
    ...(dataIn(line) as Partial<Unprinted>),
  };
}

/** The other notice in an example's comments, `//= 标准 个人缴费 320元`; null where it has none. @param number of several, which */
export function superiorIn(text: string, number = ""): { readonly path: string; readonly text: string } | null {
  const lines = [...text.matchAll(/^\/\/=[ ]?(.*)$/gmu)].map(([, line = ""]) => line);
  const notices = lines.join("\n").split(/\n(?=通知 )/u);
  const index = Math.max(
    0,
    notices.findIndex((one) => one.includes(`"${number}"`)),
  );
  const found = notices[index] ?? "";
  return lines.length === 0 ? null : { path: index === 0 ? "superior.policy" : `superior${index}.policy`, text: found };
}

/** What lies there instead, in a comment: `//! {"near":[{"number":"某医保发〔2022〕6号","year":2022,"path":"b.policy"}]}`. */
function insteadIn(text: string): NoSuperior | null {
  const line = /^\/\/!(.*)$/mu.exec(text)?.[1];
  return line === undefined ? null : { near: [], unread: null, ...(dataIn(line) as Partial<NoSuperior>) };
}

/** The data of a comment; nothing where a test has broken it. */
function dataIn(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return {};
  }
}

/** The findings of a text, in order of place. */
export function findingsOf(text: string): readonly Diagnostic[] {
  return compileText(text).diagnostics;
}

/** The codes of a text's findings, in order of place. */
export function codesOf(text: string): readonly string[] {
  return findingsOf(text).map(({ code }) => code);
}

/**
 * A notice around an example of a page: what a complete notice needs and the example does not say itself (a notice block of
 * 2022, a standard, a situation that covers the year) is put in front.
 */
export function wholeNotice(example: string): string {
  const says = (...words: readonly string[]): boolean =>
    new RegExp(`(^|[\\n{}])\\s*(${words.join("|")})[\\s"“]`).test(example);
  const missing = [
    says("通知", "notice") ? null : "通知 示例2022 { 年度 2022 }",
    says("标准", "standard") ? null : "标准 个人缴费 320元",
    says("情形", "situation") ? null : "情形 全年缴费 { 当 缴费日期 在 本年度 缴纳 个人缴费 待遇 从 缴费日期 至 年末 }",
  ];
  return [...missing.filter((line) => line !== null), example].join("\n");
}
