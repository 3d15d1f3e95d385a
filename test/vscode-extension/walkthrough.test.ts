// The walkthrough's pages: each in both languages, with the same code and pictures; the code is a notice without slips.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "@zhengce/grammar";
import { describe, expect, it } from "vitest";

const folder = fileURLToPath(new URL("../../vscode-extension/media/walkthrough/", import.meta.url));
const read = (name: string): string => readFileSync(folder + name, "utf8");
const pages = readdirSync(folder).filter((name) => !name.includes(".nls."));
const codeOf = (page: string): readonly string[] =>
  [...page.matchAll(/```policy\n([^]*?)```/gu)].map(([, code = ""]) => code.replace(/ *\/\/.*/gu, ""));
const picturesOf = (page: string): readonly string[] =>
  [...page.matchAll(/\]\(([^)]+\.png)\)/gu)].map(([, path = ""]) => path);

describe.each(pages)("%s", (name) => {
  const chinese = name.replace(".md", ".nls.zh-cn.md");
  it("stands in both languages, the Chinese one without a line of English", () => {
    expect(read(chinese)).not.toMatch(/[a-z]{3,} [a-z]{2,} [a-z]{2,}/u);
    expect(codeOf(read(chinese))).toEqual(codeOf(read(name)));
    expect(picturesOf(read(chinese))).toEqual(picturesOf(read(name)));
  });
  it("shows code that parses, and pictures that are there", () => {
    for (const code of codeOf(read(name))) expect(parse({ path: name, text: code }).diagnostics).toEqual([]);
    // Packaging brings docs/pictures along, beside media.
    for (const path of picturesOf(read(name))) expect(existsSync(`${folder}../${path}`), path).toBe(true);
  });
});

it("has a page a step", () => {
  const manifest = readFileSync(`${folder}../../package.json`, "utf8");
  expect([...manifest.matchAll(/media\/walkthrough\/([\w-]+\.md)/gu)].map(([, name]) => name).sort()).toEqual(
    pages.sort(),
  );
});
