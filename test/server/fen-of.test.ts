import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fenOf } from "../../language-server/commands/fen-of.js";

describe("an amount typed into the assess panel", () => {
  it("is told in fen, whatever its digits", () => {
    fc.assert(
      fc.property(fc.nat(100_000_000), fc.nat(99), (yuan, fen) => {
        expect(fenOf(`${yuan}.${String(fen).padStart(2, "0")}`)).toBe(yuan * 100 + fen);
      }),
    );
    expect([fenOf("12.5"), fenOf(" 320 "), fenOf("320元"), fenOf("0")]).toEqual([1250, 32000, 32000, 0]);
  });

  it("goes on as it is where it is no amount", () => {
    for (const text of ["十元", "-5", "1.234", "1,000", "1e3", ""]) expect(fenOf(text)).toBe(text);
  });
});
