// Every quick fix: the finding is gone afterwards, nothing new is found, and what was written is what a person would write.
import { describe, expect, it } from "vitest";
import { applyEdits } from "../../compiler/fixes/apply-edits.js";
import { applyFixes, fixes, mendOf } from "../../compiler/fixes/registry.js";
import { catalogue } from "../../compiler/rules/catalogue.js";
import { compileText, wholeNotice } from "../harness/findings.js";

/** The text after the quick fix of its first finding of `code`. */
function mended(code: string, text: string): string {
  const whole = wholeNotice(text);
  const { source, diagnostics } = compileText(whole);
  const finding = diagnostics.find((other) => other.code === code);
  const mend = finding === undefined ? null : mendOf(finding, source);
  return applyEdits(whole, mend?.edits ?? []).slice(whole.length - text.length);
}

describe("quick fixes", () => {
  it("there is one for every code that says so, and for no other", () => {
    const fixable = Object.values(catalogue)
      .filter((found) => found.fixable)
      .map(({ code }) => code);
    expect([...fixes.keys()].sort()).toEqual(fixable);
  });
});
