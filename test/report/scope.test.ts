// Who may join, in the report: every rule with its clause and how the rules decide together; else that nothing is said of it.
import { describe, expect, it } from "vitest";
import { scope } from "../../compiler/report/scope.js";
import { en } from "../../compiler/wording/en.js";
import { zh } from "../../compiler/wording/zh.js";
import { compiled } from "../harness/lowered.js";
import { notice } from "../harness/notice.js";
import type { Wording } from "../../compiler/wording/words.js";

const rest =
  "事实 本县户籍：是否 可缺\n标准 个人缴费 320元\n情形 全年 { 当 缴费日期 在 本年度 缴纳 个人缴费 待遇 未规定 }";
function told(body: string, words: Wording = zh): readonly (string | readonly (readonly string[])[])[] {
  const { model, program } = compiled(notice(`${body}\n${rest}`));
  if (program === null) throw new Error("no program");
  return scope({ model, program, words }).blocks.map((block) => {
    if (block.kind === "text") return block.text;
    return block.kind === "table" ? block.rows.map((row) => row.map(({ text }) => text)) : block.kind;
  });
}

describe("who may join", () => {
  it("is every rule over all clauses, those that exclude first", () => {
    expect(
      told(
        "人群 服役人员、孤儿\n条款 一 { 参保范围 { 可参保 当 本县户籍 或 孤儿 } }\n条款 二 { 参保范围 { 不可参保 当 服役人员 } }",
      ),
    ).toEqual([
      "先看不可参保，符合一条就不可参保；其余的人符合一条可参保的才可以参保，都不符合的不可参保。",
      [
        ["不可参保", "服役人员", "二"],
        ["可参保", "本县户籍 或 孤儿", "一"],
      ],
    ]);
  });
  it("says who falls under none of the rules", () => {
    expect(told("参保范围 { 可参保 当 本县户籍 }")).toEqual([
      "符合下列一条就可以参保，都不符合的不可参保。",
      [["可参保", "本县户籍", "文外"]],
    ]);
    expect(told("参保范围 { 不可参保 当 本县户籍 }")).toEqual([
      "符合下列一条就不可参保，其余的人都可以参保。",
      [["不可参保", "本县户籍", "文外"]],
    ]);
  });
  it("is said to be open, with the document that answers it, or not to be written", () => {
    expect(told("条款 一 { 参保范围 未规定 按 “甲号” }")).toEqual([
      "通知没有规定谁可以参保（一），不作判断；按“甲号”。",
    ]);
    expect(told("参保范围 未规定")).toEqual(["通知没有规定谁可以参保（文外），不作判断。"]);
    expect(told("")).toEqual(["文件里没有写参保范围；谁可以参保，不作判断。"]);
  });
  it("is in English for who reads English", () => {
    expect(told("参保范围 { 不可参保 当 本县户籍 }", en)).toEqual([
      "Who meets one of these may not join; all others may.",
      [["may not join", "本县户籍", "outside the clauses"]],
    ]);
  });
});
