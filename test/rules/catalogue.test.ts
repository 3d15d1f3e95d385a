import { describe, expect, it } from "vitest";
import { catalogue } from "../../compiler/rules/catalogue.js";
import { findings, rules } from "../../compiler/rules/check-model.js";

const holesOf = (text: string) => [...new Set(Array.from(text.matchAll(/\{(\w+)\}/g), ([, hole]) => hole))].sort();

describe("the catalogue of findings", () => {
  it("has every rule once, and no code that two stages make", () => {
    expect(new Set(rules.map(({ code }) => code)).size).toBe(rules.length);
    for (const { code } of findings.values()) expect(catalogue[code]?.stage).toBe("meaning");
  });

  it.each(Object.values(catalogue).map((item) => [item.code, item] as const))("%s has both texts", (code, item) => {
    expect(code).toMatch(/^[a-z]+(-[a-z0-9]+)*$/);
    expect(holesOf(item.zh)).toEqual(holesOf(item.en));
    if (item.zh !== "{problem}") expect(item.zh).toMatch(/\p{Script=Han}/u);
    expect(item.zh).not.toMatch(/[.;]$/);
    expect(item.en).not.toMatch(/[。，；]/);
  });

  it("lets 原文如此 silence only what can be an error of the printed notice", () => {
    const own = Object.values(catalogue).filter((item) => item.acknowledgeable && item.stage !== "meaning");
    expect(own).toEqual([]);
    for (const code of ["annex-sum", "document-number-form", "clause-numbering", "echo-mismatch", "impossible-date"]) {
      expect(catalogue[code]?.acknowledgeable).toBe(true);
    }
    // What the author of the file left out or misspelt is mended, however the notice is printed.
    const slips = ["amount-missing", "circular-order", "conflicting-slot", "payer-missing", "type-mismatch"];
    for (const code of [...slips, "situation-without-payment", "unknown-name", "unordered-exceptions"]) {
      expect(catalogue[code]?.acknowledgeable).toBe(false);
    }
  });
});
