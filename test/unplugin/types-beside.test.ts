// Declarations beside an imported notice: written by every build, and never over what somebody wrote.
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { compileFile } from "../../unplugin/compile-file.js";
import { writeTypes } from "../../unplugin/types-beside.js";

const folder = mkdtempSync(join(tmpdir(), "zhengce-types-"));
const path = join(folder, "甲.policy");
const beside = join(folder, "甲.d.policy.ts");
const notice = (fen: string): string =>
  `通知 甲2022 { 年度 2022 }\n标准 个人缴费 ${fen}\n情形 甲 { 当 缴费日期 在 本年度 缴纳 个人缴费 }\n`;

it("writes them where there are none, and anew over its own", async () => {
  writeFileSync(path, notice("320元"));
  const first = await compileFile(path, "zh");
  if (!first.ok) throw new Error(first.error.message);
  writeTypes(path, first.declarations);
  expect(readFileSync(beside, "utf8")).toBe(first.declarations);
  writeTypes(path, `${first.declarations}// more\n`);
  expect(readFileSync(beside, "utf8")).toBe(`${first.declarations}// more\n`);
});

it("leaves what somebody wrote", () => {
  const own = "declare const rules: { readonly mine: true };\nexport default rules;\n";
  writeFileSync(beside, own);
  writeTypes(path, "export {};\n");
  expect(readFileSync(beside, "utf8")).toBe(own);
});
