// 原文 names a document: what is compared, and what is said of it.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { loadFile } from "../../compiler/library/load-file.js";
import { definition, item, list, paragraph, run, table, wordFile } from "./word.js";

const folder = mkdtempSync(join(tmpdir(), "zhengce-documents-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const numbering = definition(0, [{ form: "chineseCounting", text: "%1、" }]) + list(1, 0);
const NOTICE = (print: string): string => `通知 清河2026 { 年度 2026 原文 "${print}" }
条款 一 "缴费标准" { 标准 个人缴费 400元  情形 全年缴费 { 当 缴费日期 在 本年度 缴纳 个人缴费 待遇 从 缴费日期 至 年末 } }
条款 二 "资助" { 人群 孤儿  资助 孤儿 300元 由 财政 }
`;

function codesFor(name: string, bytes: Uint8Array | string): readonly (readonly [code: string, severity: string])[] {
  writeFileSync(join(folder, name), bytes);
  writeFileSync(join(folder, "a.policy"), NOTICE(name));
  return loadFile(join(folder, "a.policy")).findings.map(({ code, severity }) => [code, severity]);
}

const body = (amount: string): string =>
  item("缴费标准：个人缴费400元。", 1) +
  item("资助", 1) +
  table(
    [
      ["类别", "资助（元）"],
      ["孤儿", amount],
    ],
    2,
  );
const html = (amount: string): string =>
  `<ol style="list-style-type:cjk-ideographic"><li>缴费标准：个人缴费400元。<li>资助</ol><table><tr><td>类别<td>资助（元）<tr><td>孤儿<td>${amount}</table>`;

describe("a document that 原文 names", () => {
  it("is compared as a text is, by the numbers that Word makes", () => {
    expect(codesFor("p.docx", wordFile({ body: body("300"), numbering }))).toEqual([]);
    const differs = codesFor("p.docx", wordFile({ body: body("310"), numbering })).map(([code]) => code);
    expect(differs).not.toEqual([]);
    expect(
      codesFor("p.txt", "一、缴费标准：个人缴费400元。\n二、资助\n类别\t资助（元）\n孤儿\t310\n").map(([code]) => code),
    ).toEqual(differs);
    expect(codesFor("p.html", html("300"))).toEqual([]);
    expect(codesFor("p.html", html("310")).map(([code]) => code)).toEqual(differs);
  });
  it("has one finding for all that was not read of it", () => {
    const hidden = paragraph(run("隐", "<w:vanish/>"));
    expect(codesFor("p.docx", wordFile({ body: body("300") + hidden, numbering }))).toEqual([
      ["source-partly-read", "info"],
    ]);
    const changed = paragraph(`<w:ins w:id="1" w:author="a">${run("。")}</w:ins>`);
    expect(codesFor("p.docx", wordFile({ body: body("300") + hidden + changed, numbering }))).toEqual([
      ["source-partly-read", "warning"],
    ]);
  });
  it("is no print where it can't be read", () => {
    expect(codesFor("p.docx", wordFile({ body: "" }))).toEqual([["source-unreadable", "warning"]]);
    expect(codesFor("p.docx", "PK\u0003\u0004")).toEqual([["source-unreadable", "warning"]]);
  });
});
