// What a file is, by its first bytes, whatever its name says; the name decides between texts alone.
import { DocumentError, type DocumentFormat } from "./document.js";

const STARTS: readonly (readonly [readonly number[], DocumentFormat | "other"])[] = [
  [[0x50, 0x4b, 0x03, 0x04], "docx"],
  [[0xd0, 0xcf, 0x11, 0xe0], "doc"],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], "other"],
  [[0xff, 0xd8, 0xff], "other"],
  [[0x89, 0x50, 0x4e, 0x47], "other"],
];
/** In bytes: so far from the start a PDF may begin. */
const PDF_WITHIN = 1024;

/** Throws `empty` and `other-format`. */
export function formatOf(bytes: Uint8Array, name: string): DocumentFormat {
  if (bytes.length === 0) throw new DocumentError("empty");
  const known = STARTS.find(([start]) => start.every((byte, at) => bytes[at] === byte))?.[1];
  if (known === "other") throw new DocumentError("other-format");
  if (known !== undefined) return known;
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, PDF_WITHIN));
  if (head.includes("%PDF-")) return "pdf";
  const isPage =
    /\.(?:html?|xhtml|mht)$/iu.test(name) || /^\s*(?:\ufeff|ï»¿)?<(?:!doctype html|html[\s>])/iu.test(head);
  return isPage ? "html" : "text";
}
