// Every finding has a page in docs/findings, and the page's examples do what it says: the wrong one has exactly this finding,
// the mended one has none.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { catalogue } from "../../compiler/rules/catalogue.js";
import { codesOf, wholeNotice } from "../harness/findings.js";

const folder = fileURLToPath(new URL("../../docs/findings/", import.meta.url));
const pages = readdirSync(folder)
  .filter((file) => file.endsWith(".md") && file !== "README.md")
  .map((file) => file.slice(0, -".md".length));

describe("pages of findings", () => {
  it.each(pages)("%s", (code) => {
    const { title, zh, en, whole, wrong, mended } = pageOf(readFileSync(`${folder}${code}.md`, "utf8"));
    expect(title).toBe(code);
    expect(zh).toMatch(/\p{Script=Han}/u);
    expect(en).toMatch(/^[A-Z“‘].*\./s);
    const complete = whole ? (example: string) => example : wholeNotice;
    expect([...new Set(codesOf(complete(wrong)))]).toEqual([code]);
    expect(codesOf(complete(mended))).toEqual([]);
  });

  it("there is one for every code, and none for a code that does not exist", () => {
    expect([...pages].sort()).toEqual(Object.keys(catalogue));
  });
});

interface Page {
  readonly title: string;
  readonly zh: string;
  readonly en: string;
  /** The examples are whole files: nothing is put in front of them. */
  readonly whole: boolean;
  readonly wrong: string;
  readonly mended: string;
}
function pageOf(text: string): Page {
  const form =
    /^# ([a-z0-9-]+)\n\n(.+?)\n\n(.+?)\n\n## 例 Example\n\n```policy( whole)?\n(.*?)\n```\n\n## 改正 Mended\n\n```policy(?: whole)?\n(.*?)\n```\n$/s;
  const [, title = "", zh = "", en = "", whole, wrong = "", mended = ""] = form.exec(text) ?? [];
  return { title, zh, en, whole: whole !== undefined, wrong, mended };
}
