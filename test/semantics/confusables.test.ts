// The table of characters that look like others is what the package carries; and names that look the same have one skeleton.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, it } from "vitest";
import { looksLike } from "../../compiler/semantics/checks/confusables.js";
import { skeleton } from "../../compiler/semantics/checks/skeleton.js";

it("the table is that of Unicode’s confusables", () => {
  const path = createRequire(import.meta.url).resolve("unhomoglyph/data.json");
  const data = JSON.parse(readFileSync(path, "utf8")) as Readonly<Record<string, string>>;
  const isRow = (character: string, image: string): boolean =>
    Array.from(character).length === 1 &&
    character.normalize("NFKC") === character &&
    /^(?:[A-Za-z0-9]|\p{Script=Han})$/u.test(image) &&
    !/^[ -~]$/u.test(character);
  const rows = Object.entries(data);
  expect(rows.filter(([character, image]) => isRow(character, image)).length).toBeGreaterThan(500);
  for (const [character, image] of rows)
    expect(looksLike(character), character).toBe(isRow(character, image) ? image : null);
  expect(looksLike("孤")).toBeNull();
});

it.each([
  ["A类", "А类"],
  ["孤儿", "孤兒"],
  ["困难人口", "困难人ロ"],
  ["二类", "ニ类"],
  ["60岁", "6O岁"],
  ["Ⅰ类", "I类"],
  ["孤儿", "孤\u200b儿\u3000"],
  ["葉姓", "\uf96e姓"],
])("%s and %s look the same", (one, other) => {
  expect(skeleton(one)).toBe(skeleton(other));
});

it.each([
  ["孤儿", "孤老"],
  ["一类", "二类"],
  ["甲", "乙"],
  ["60岁", "61岁"],
])("%s and %s do not", (one, other) => {
  expect(skeleton(one)).not.toBe(skeleton(other));
});
