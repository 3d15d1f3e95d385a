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
    const { title, zh, en, whole, repeated, wrong, mended } = pageOf(readFileSync(`${folder}${code}.md`, "utf8"));
    expect(title).toBe(code);
    expect(zh).toMatch(/\p{Script=Han}/u);
    expect(en).toMatch(/^[A-Z“‘].*\./s);
    // A file that can't be read has no text: the command line's tests have its examples.
    if (catalogue[code]?.stage === "file") return;
    const complete = whole ? (example: string) => example : wholeNotice;
    const codes = new Set(codesOf(complete(wrong)));
    if (repeated) expect([...codes]).toContain(code);
    else expect([...codes]).toEqual([code]);
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
  /** The example stands for as many copies of itself (`policy ×600`), so it has other findings too. */
  readonly repeated: boolean;
  readonly wrong: string;
  readonly mended: string;
}
function pageOf(text: string): Page {
  const form =
    /^# ([a-z0-9-]+)\n\n(.+?)\n\n(.+?)\n\n## 例 Example\n\n```(?:policy|text)( whole)?(?: ×(\d+))?\n(.*?)\n```\n\n## 改正 Mended\n\n```(?:policy|text)(?: whole)?\n(.*?)\n```\n$/s;
  const [, title = "", zh = "", en = "", whole, times, example = "", mended = ""] = form.exec(text) ?? [];
  const wrong = times === undefined ? example : `${example}\n`.repeat(Number(times));
  return { title, zh, en, whole: whole !== undefined, repeated: times !== undefined, wrong, mended };
}
