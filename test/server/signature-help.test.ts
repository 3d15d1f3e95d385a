// Signature-like help inside 资助 and 等待: which piece is being written, in both keyword languages.
import { afterEach, expect, test } from "vitest";
import type { SignatureHelp } from "vscode-languageserver-protocol";
import { opened, type Opened } from "./authoring.js";

let open: Opened | undefined;
afterEach(async () => {
  await open?.client.stop();
  open = undefined;
});
/** The piece that is active, as it is shown. */
async function piece(source: string): Promise<string | null> {
  open = await opened(source);
  const help = await open.ask<SignatureHelp | null>("textDocument/signatureHelp");
  if (help === null) return null;
  const label = help.signatures[0]?.parameters?.[help.activeParameter ?? -1]?.label;
  expect(help.signatures[0]?.label).toContain(label);
  return typeof label === "string" ? label : null;
}

test.each([
  ["资助 ┆", "人群、…"],
  ["资助 孤儿、┆", "人群、…"],
  ["资助 孤儿 ┆", "金额"],
  ["资助 孤儿 100元 由 ┆", "[由 承担方、…]"],
  ["资助 孤儿 100元 当 ┆", "[当 条件]"],
  ["subsidy 孤儿 full by ┆", "[by payer, …]"],
  ["资助 孤儿 100元 {\n 由 甲财政 ┆", "[由 承担方、…]"],
  ["情形 甲 { 待遇 从 缴费日期 等待 ┆ }", "60日"],
  ["情形 甲 { 等待 3个月 + ┆ }", "[+ 1个月 × 事实]"],
  ["情形 甲 { 等待 3个月 减 ┆ }", "[减 1个月 × 事实]"],
  ["情形 甲 { 等待 3个月 至少 ┆ }", "[至少 3个月]"],
  ["情形 甲 { 等待 3个月 至多 ┆ }", "[至多 12个月]"],
  ["情形 甲 { 待遇 从 缴费日期 等待 3个月 至少 1个月 至多 ┆ }", "[至多 12个月]"],
  ["资助 孤儿 100元 由 甲财政\n┆", null],
  ["人群 孤儿 ┆", null],
])("%s", async (source, expected) => {
  expect(await piece(source)).toBe(expected);
});
