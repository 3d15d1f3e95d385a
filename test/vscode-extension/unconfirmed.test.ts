// The count in the status bar: which findings it counts, and where pressing it leads.
import { describe, expect, it } from "vitest";
import { nextOf, unconfirmedOf } from "../../vscode-extension/client/unconfirmed.js";

const at = (line: number, character: number, code: string | { value: string } = "unconfirmed-figure") => ({
  code,
  range: { start: { line, character } },
});

describe("figures to be confirmed", () => {
  it("are the findings of that code, with or without a page, in the order of the text", () => {
    const findings = [
      at(3, 9),
      at(3, 2, { value: "unconfirmed-figure" }),
      at(1, 0, "unknown-name"),
      { range: { start: { line: 0, character: 0 } } },
    ];
    expect(unconfirmedOf(findings)).toEqual([findings[1], findings[0]]);
  });
  it("are gone through in turn, from the last to the first again", () => {
    const all = [at(1, 4), at(1, 9), at(5, 0)];
    expect(nextOf(all, { line: 0, character: 0 })).toBe(all[0]);
    expect(nextOf(all, all[0]!.range.start)).toBe(all[1]);
    expect(nextOf(all, { line: 2, character: 7 })).toBe(all[2]);
    expect(nextOf(all, all[2]!.range.start)).toBe(all[0]);
    expect(nextOf([], { line: 0, character: 0 })).toBeNull();
  });
});
