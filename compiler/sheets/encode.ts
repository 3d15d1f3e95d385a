// Text → its bytes in GB18030, which Node reads but does not write.
import { SheetError } from "./cell.js";

/** Of private use; the standard has given their bytes to others since. */
const NOT_KEPT = /[\ue5e5\ue78d-\ue796\ue81e\ue826\ue82b\ue82c\ue832\ue843\ue854\ue864]/u;

/** Throws `SheetError` for a character that would be read back as another. */
export async function* gb18030(pieces: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  // Tables of half a megabyte: only for whoever writes in it.
  const { getEncoder } = await import("iconv-lite");
  const encoder = getEncoder("gb18030");
  for await (const piece of pieces) {
    if (NOT_KEPT.test(piece)) throw new SheetError("not-in-encoding");
    yield encoder.write(piece);
  }
  const last = encoder.end();
  if (last !== undefined) yield last;
}
