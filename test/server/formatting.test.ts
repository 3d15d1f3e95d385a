// Formatting through the protocol: a file, a range, a block just closed. Edits are by line, and never change what the file says.
import { readFileSync } from "node:fs";
import { formatPolicy, parse, sameTree } from "@zhengce/grammar";
import { afterEach, describe, expect, test } from "vitest";
import type { TextEdit } from "vscode-languageserver-protocol";
import { edited, opened, type Opened } from "./authoring.js";

let open: Opened | undefined;
afterEach(async () => {
  await open?.client.stop();
  open = undefined;
});
const options = { tabSize: 2, insertSpaces: true };
const EXAMPLE = readFileSync("examples/gansu-2022.policy", "utf8");
const MANGLED = EXAMPLE.replace(/^ {2}/gmu, "      ").replaceAll("、", " ，");
const canonical = (text: string) => formatPolicy({ path: "a", text }).text;

describe("formatting", () => {
  test("the whole file, and a second time nothing", async () => {
    open = await opened(MANGLED);
    const edits = await open.ask<TextEdit[]>("textDocument/formatting", { options });
    const after = edited(open.text, edits);
    expect(after).toBe(canonical(MANGLED));
    await open.client.replace("file:///w/a.policy", after, 2);
    expect(await open.ask("textDocument/formatting", { options })).toEqual([]);
  });
  test("keeps the file's line ends", async () => {
    open = await opened(MANGLED.replaceAll("\n", "\r\n"));
    const after = edited(open.text, await open.ask<TextEdit[]>("textDocument/formatting", { options }));
    expect(after).toBe(canonical(MANGLED.replaceAll("\n", "\r\n")));
    expect(after).toBe(canonical(MANGLED)?.replaceAll("\n", "\r\n"));
  });
  test("a file whose last line has no end", async () => {
    open = await opened("人群   孤儿\n条款 一 {\n人群   甲\n   }");
    const after = edited(open.text, await open.ask<TextEdit[]>("textDocument/formatting", { options }));
    expect(after).toBe("人群 孤儿\n条款 一 {\n  人群 甲\n}\n");
  });
  test("keywords in the language that is set", async () => {
    open = await opened("人群 孤儿\n", { settings: { format: { keywords: "en" } } });
    expect(edited(open.text, await open.ask<TextEdit[]>("textDocument/formatting", { options }))).toBe("group 孤儿\n");
  });
  test("a range changes nothing outside of it", async () => {
    open = await opened(MANGLED);
    const lines = MANGLED.split("\n");
    const at = lines.findIndex((line) => line.includes("标准 个人缴费"));
    const range = { start: { line: at, character: 0 }, end: { line: at + 1, character: 0 } };
    const after = edited(MANGLED, await open.ask<TextEdit[]>("textDocument/rangeFormatting", { range, options })).split(
      "\n",
    );
    expect(after[at]).toBe("  标准 个人缴费 350元");
    expect(after.filter((line, index) => line !== lines[index])).toHaveLength(1);
  });
  test("a closing brace formats its block", async () => {
    open = await opened("人群   孤儿\n条款 一 {\n标准   个人缴费   320元\n}┆\n");
    const edits = await open.ask<TextEdit[]>("textDocument/onTypeFormatting", { ch: "}", options });
    expect(edited(open.text, edits)).toBe("人群   孤儿\n条款 一 {\n  标准 个人缴费 320元\n}\n");
  });
  test("a file with a syntax error is left alone", async () => {
    open = await opened("条款 一 {\n标准   个人缴费\n");
    expect(await open.ask("textDocument/formatting", { options })).toEqual([]);
  });
  test("a closing brace formats its block although another statement is still being written", async () => {
    open = await opened("条款 一 {\n标准   个人缴费   320元\n}┆\n标准   财政补助\n资助   孤儿  由\n条款 二 {\n}\n");
    const edits = await open.ask<TextEdit[]>("textDocument/onTypeFormatting", { ch: "}", options });
    expect(edited(open.text, edits).split("\n").slice(0, 4)).toEqual([
      "条款 一 {",
      "  标准 个人缴费 320元",
      "}",
      "标准   财政补助",
    ]);
  });
  test("nothing is guessed at where a brace is missing", async () => {
    open = await opened("条款 一 {\n情形   甲 {\n条款 二 {\n标准   个人缴费   320元\n}┆\n");
    expect(await open.ask("textDocument/onTypeFormatting", { ch: "}", options })).toEqual([]);
  });
  test("no range changes what the file says", async () => {
    open = await opened(MANGLED);
    const count = MANGLED.split("\n").length;
    const tree = parse({ path: "a", text: MANGLED }).value;
    for (let line = 0; line < count; line += 7) {
      const range = { start: { line, character: 0 }, end: { line: line + 3, character: 1 } };
      const after = edited(MANGLED, await open.ask<TextEdit[]>("textDocument/rangeFormatting", { range, options }));
      expect(sameTree(tree, parse({ path: "a", text: after }).value)).toBe(true);
    }
  });
});
