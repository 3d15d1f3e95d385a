// A PDF → its printed text. The library that opens it is loaded when it is called.
import { DocumentError, type PrintedDocument } from "../document.js";
import { finished } from "../finished.js";
import type { PrintNote } from "../../source-text/printed.js";
import { paragraphsOf } from "./paragraphs.js";
import { piecesOf, rulesOf, type Page, type TextItem } from "./page.js";

/** No notice comes near. */
const MOST_PAGES = 400;
const MOST_PIECES = 300_000;
/** In characters: less beside a picture is the number of a page. */
const LITTLE = 12;

/** Throws `DocumentError`. */
export async function readPdf(bytes: Uint8Array): Promise<PrintedDocument> {
  const pages = await pagesOf(bytes);
  const bare = pages.flatMap(({ pieces, hasPictures }, at) =>
    hasPictures && pieces.reduce((length, { text }) => length + text.length, 0) < LITTLE ? [at + 1] : [],
  );
  const { lines, header, footer } = paragraphsOf(pages);
  let unknown = 0;
  const plain = lines.map((line) =>
    line.replace(/[\u0000-\u0008\u000b-\u001f\ue000-\uf8ff\ufffd]/gu, () => {
      unknown += 1;
      return "\ufffd";
    }),
  );
  const notes: PrintNote[] = [];
  if (bare.length > 0) notes.push({ code: "pages-without-text", pages: bare });
  if (unknown > 0) notes.push({ code: "unknown-characters", count: unknown });
  return finished("pdf", plain, { header, footer, footnotes: [], notes });
}

async function pagesOf(bytes: Uint8Array): Promise<readonly Page[]> {
  provideTransfer();
  const { getDocumentProxy, getResolvedPDFJS } = await import("unpdf");
  const { OPS } = await getResolvedPDFJS();
  // It takes the bytes for itself.
  const pdf = await getDocumentProxy(bytes.slice(), { verbosity: 0 }).catch((error: unknown) => {
    throw new DocumentError(error instanceof Error && error.name === "PasswordException" ? "encrypted" : "broken");
  });
  try {
    if (pdf.numPages > MOST_PAGES) throw new DocumentError("too-large");
    const pages: Page[] = [];
    let count = 0;
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      count += items.length;
      if (count > MOST_PIECES) throw new DocumentError("too-large");
      const drawn = rulesOf(await page.getOperatorList(), OPS);
      const [left = 0, low = 0, right = 0, high = 0] = page.view;
      const pieces = piecesOf(items.filter((item): item is typeof item & TextItem => "str" in item));
      pages.push({ ...drawn, pieces, width: right - left, height: high - low });
      page.cleanup();
    }
    return pages;
  } finally {
    await pdf.destroy();
  }
}

/** The library moves buffers in a way that Node 20 does not have. */
function provideTransfer(): void {
  const buffers = ArrayBuffer.prototype as ArrayBuffer & { transferToFixedLength?: (length?: number) => ArrayBuffer };
  buffers.transferToFixedLength ??= function (this: ArrayBuffer, length?: number): ArrayBuffer {
    const moved = new Uint8Array(length ?? this.byteLength);
    moved.set(new Uint8Array(this).subarray(0, moved.length));
    return moved.buffer;
  };
}
