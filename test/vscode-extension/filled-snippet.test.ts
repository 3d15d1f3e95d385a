import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { filledSnippet } from "../../vscode-extension/client/filled-snippet.js";

const snippets = JSON.parse(readFileSync("vscode-extension/snippets/policy.zh.json", "utf8")) as Record<
  string,
  { readonly body: readonly string[] }
>;
const head = snippets["通知 一份通知的开头"]?.body.join("\n") ?? "";

test("the head of a notice has its region and its year wherever they stand, and keeps the other holes", () => {
  const filled = filledSnippet(
    head,
    new Map([
      [1, "青石县"],
      [2, "2027"],
    ]),
  );
  expect(filled).toContain("通知 青石县2027 {");
  expect(filled).toContain("地区 青石县");
  expect(filled).toContain("年度 2027");
  expect(filled).toContain("青石县医疗保障局");
  expect(filled).not.toContain("某县");
  expect(filled).toMatch(/\$\{3:.+\}/u);
});
test("what is filled in stays text", () => {
  expect(filledSnippet("${1:甲} ${2:乙}", new Map([[1, "$2}\\"]]))).toBe("\\$2\\}\\\\ ${2:乙}");
});
