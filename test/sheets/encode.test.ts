// Whatever is written in GB18030 is read back as it was, character by character; the few that it does not keep are refused.
import { describe, expect, it } from "vitest";
import { gb18030 } from "../../compiler/sheets/encode.js";

async function* pieces(...all: readonly string[]): AsyncGenerator<string> {
  for (const one of all) yield await Promise.resolve(one);
}
async function encoded(...all: readonly string[]): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of gb18030(pieces(...all))) parts.push(part);
  return Buffer.concat(parts);
}
const decoded = (bytes: Uint8Array): string => new TextDecoder("gb18030", { fatal: true }).decode(bytes);

describe("GB18030", () => {
  it("keeps every character that it can hold, and refuses every other", async () => {
    for (let plane = 0; plane <= 0x10; plane++) {
      let kept = "";
      const refused: number[] = [];
      for (let code = plane << 16; code < (plane + 1) << 16; code++) {
        if (code >= 0xd800 && code <= 0xdfff) continue;
        const one = String.fromCodePoint(code);
        if (plane === 0 && code >= 0xe000 && code < 0xf900) {
          const bytes = await encoded(one).catch(() => null);
          if (bytes === null) refused.push(code);
          else expect(decoded(bytes)).toBe(one);
        } else kept += one;
      }
      expect(decoded(await encoded(kept)) === kept).toBe(true);
      if (plane === 0) expect(refused).toHaveLength(19);
    }
  });
  it("keeps a character of four bytes that lies across two pieces", async () => {
    expect(decoded(await encoded("𠮷".slice(0, 1), "𠮷".slice(1)))).toBe("𠮷");
  });
});
