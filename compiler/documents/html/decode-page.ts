// The bytes of a page → its text, in the encoding that its mark or its own `meta` names.
import { decodeText } from "../../decode-text.js";
import { DocumentError } from "../document.js";

/** In bytes: so far a browser looks for the name of the encoding. */
const HEAD = 4096;
const CHARSET = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{3,20})/iu;
/** GB2312 and GBK are parts of GB18030. */
const NAMES: Readonly<Record<string, string>> = { gb2312: "gb18030", gbk: "gb18030", "x-gbk": "gb18030" };

/** Throws `other-format` where it is no text. */
export function decodePage(bytes: Uint8Array): string {
  const found = decodeText(bytes);
  if (found.text !== null && found.marked) return found.text;
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, HEAD));
  const named = CHARSET.exec(head)?.[1]?.toLowerCase();
  const text = named === undefined ? null : strictly(bytes, NAMES[named] ?? named);
  // A page may name another encoding than it is in.
  if (text !== null) return text;
  if (found.text === null) throw new DocumentError("other-format");
  return found.text;
}

function strictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
