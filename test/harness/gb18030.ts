// Text to GB18030, which Node reads but does not write: the decoder's own table of two bytes, turned round.

const table = new Map<string, readonly [number, number]>();
const decoder = new TextDecoder("gb18030");
for (let lead = 0x81; lead <= 0xfe; lead++)
  for (let trail = 0x40; trail <= 0xfe; trail++) {
    const character = trail === 0x7f ? "" : decoder.decode(Uint8Array.of(lead, trail));
    if (character.length === 1 && !table.has(character)) table.set(character, [lead, trail]);
  }

/** Characters beyond GBK's two bytes are refused. */
export function gb18030(text: string): Uint8Array {
  const bytes = Array.from(text).flatMap((character) => {
    if (character.charCodeAt(0) < 0x80) return [character.charCodeAt(0)];
    const pair = table.get(character);
    if (pair === undefined) throw new Error(`not in GBK: ${character}`);
    return pair;
  });
  return Uint8Array.from(bytes);
}
