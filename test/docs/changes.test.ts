// Each change file names packages of this workspace and says something; the release puts them together.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import parseChangeset from "@changesets/parse";
import { describe, expect, it } from "vitest";

const root = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const json = (path: string): unknown => JSON.parse(readFileSync(root(path), "utf8"));
const { workspaces } = json("package.json") as { readonly workspaces: readonly string[] };
const names = workspaces.map((folder) => (json(`${folder}/package.json`) as { readonly name: string }).name);
const files = readdirSync(root(".changeset")).filter((name) => name.endsWith(".md") && name !== "README.md");

/** What is wrong with a change file; empty where nothing is. */
function faults(text: string): readonly string[] {
  const { releases, summary } = parseChangeset(text);
  return [
    ...(releases.length === 0 ? ["no package"] : []),
    ...releases.flatMap(({ name }) => (names.includes(name) ? [] : [`unknown package ${name}`])),
    ...(/[.。`)]$/u.test(summary.trim()) ? [] : ["no sentence"]),
  ];
}

describe("change files", () => {
  it.each(files)("%s", (name) => {
    expect(faults(readFileSync(root(`.changeset/${name}`), "utf8"))).toEqual([]);
  });
  it.each([
    ["---\n---\n\nA sentence.\n", ["no package"]],
    ['---\n"@zhengce/none": patch\n---\n\nA sentence.\n', ["unknown package @zhengce/none"]],
    ['---\n"@zhengce/runtime": patch\n---\n', ["no sentence"]],
  ])("%j is refused", (text, expected) => {
    expect(faults(text)).toEqual(expected);
  });
  it("without a head is refused", () => {
    expect(() => faults("A sentence.\n")).toThrow();
  });
});
