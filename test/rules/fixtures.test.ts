// Every finding has a marked fixture, and every fixture has exactly the findings that it marks.
// UPDATE_FIXTURES=code,code writes the marks of the named fixtures anew: read the diff before you keep it.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { catalogue } from "../../compiler/rules/catalogue.js";
import { findingsOf } from "../harness/findings.js";
import { compareMarks, readMarks, writeMarks } from "../harness/marked.js";

const folder = fileURLToPath(new URL("../fixtures/invalid/", import.meta.url));
const fixtures = readdirSync(folder)
  .filter((file) => file.endsWith(".policy"))
  .map((file) => file.slice(0, -".policy".length));
/** A file that can't be read has no text to mark. */
const codes = Object.values(catalogue).flatMap(({ code, stage }) => (stage === "file" ? [] : [code]));
const updated = new Set((process.env["UPDATE_FIXTURES"] ?? "").split(","));

describe("marked fixtures", () => {
  it.each(fixtures)("%s", (code) => {
    const path = `${folder}${code}.policy`;
    if (updated.has(code)) {
      const plain = readFileSync(path, "utf8");
      writeFileSync(path, writeMarks(plain, findingsOf(plain)));
    }
    const text = readFileSync(path, "utf8");
    expect(compareMarks(text, findingsOf(text))).toEqual([]);
    expect(readMarks(text).map((mark) => mark.code)).toContain(code);
  });

  it("there is one for every code, and none for a code that does not exist", () => {
    expect([...fixtures].sort()).toEqual(codes);
  });
});
