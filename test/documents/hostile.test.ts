// Files that are broken, locked, or made to harm: each is refused by its code, soon and within bounds.
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readPlainDocument } from "../../compiler/documents/read-plain-document.js";
import { paragraph, wordFile } from "./word.js";

const failureOf = (bytes: Uint8Array, name = "通知.docx"): string | null => {
  const found = readPlainDocument(bytes, name);
  return found !== null && "failure" in found ? found.failure : null;
};
const archive = (document: string): Uint8Array => zipSync({ "word/document.xml": strToU8(document) });
const documentOf = (inner: string): string => `<w:document xmlns:w="w"><w:body>${inner}</w:body></w:document>`;

describe("what is refused", () => {
  it("says what a file is not", () => {
    expect(failureOf(new Uint8Array())).toBe("empty");
    expect(failureOf(strToU8("{\\rtf1 x}"))).toBe("other-format");
    expect(failureOf(zipSync({ "content.xml": strToU8("<x/>") }))).toBe("other-format");
    expect(failureOf(zipSync({ "xl/workbook.xml": strToU8("<x/>") }))).toBe("sheet");
    expect(failureOf(wordFile({ body: paragraph("") }))).toBe("no-text");
    expect(readPlainDocument(strToU8("%PDF-1.7"), "x.docx")).toBeNull();
  });
  it("refuses declarations of types, so that no entity is expanded or fetched", () => {
    const laughs = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>${documentOf("<w:p><w:r><w:t>&b;</w:t></w:r></w:p>")}`;
    expect(failureOf(archive(laughs))).toBe("broken");
    expect(failureOf(archive(`<!DOCTYPE x SYSTEM "file:///etc/passwd">${documentOf("")}`))).toBe("broken");
  });
  it("unpacks no more than a notice can hold", () => {
    const bomb = zipSync({ "word/document.xml": new Uint8Array(96 << 20).fill(32) });
    const before = process.memoryUsage().arrayBuffers;
    expect(failureOf(bomb)).toBe("too-large");
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(150 << 20);
  });
  it("refuses elements beyond number and depth", () => {
    expect(failureOf(archive(documentOf("<w:p>".repeat(5000) + "</w:p>".repeat(5000))))).toBe("too-large");
    expect(failureOf(archive(documentOf("<w:p/>".repeat(2_000_000))))).toBe("too-large");
  });
  it.each([
    "<w:document><w:body>",
    documentOf("<w:p></w:r></w:p>"),
    documentOf("<w:p a='"),
    documentOf("<!-- "),
    "<",
    "",
  ])("refuses XML that is cut or crossed: %s", (xml) => expect(failureOf(archive(xml))).toBe("broken"));
  it("refuses an archive that is cut or damaged anywhere, or reads all of it", () => {
    const whole = wordFile({ body: paragraph("个人缴费400元") });
    const text = "个人缴费400元\n";
    for (let length = 5; length < whole.length; length += 13)
      expect(failureOf(whole.subarray(0, length)), `cut at ${length}`).not.toBeNull();
    for (let at = 0; at < whole.length; at += 7) {
      const damaged = Uint8Array.from(whole, (byte, index) => (index === at ? byte ^ 0xff : byte));
      const found = readPlainDocument(damaged, "x.docx");
      if (found !== null && "text" in found) expect(found.text.replaceAll("\ufffd", ""), `damaged at ${at}`).toBe(text);
    }
  });
  it("ends where styles, lists and parts refer to each other in a circle", () => {
    const styles = ["A", "B"].map(
      (id, at) => `<w:style w:type="paragraph" w:styleId="${id}"><w:basedOn w:val="${["B", "A"][at]}"/></w:style>`,
    );
    const body = paragraph("甲", '<w:pStyle w:val="A"/>');
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="L"/></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
    const circle =
      '<w:style w:type="numbering" w:styleId="L"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    expect(readPlainDocument(wordFile({ body, styles: styles.join("") + circle, numbering }), "x.docx")).toMatchObject({
      text: "甲\n",
    });
  });
  it("refuses what is locked with a password", () => {
    const locked = wordFile({ body: paragraph("甲") });
    const at = locked.length - 22 - 1;
    const directory = new DataView(locked.buffer).getUint32(locked.length - 6, true);
    locked[directory + 8] = 1;
    expect(at).toBeGreaterThan(directory);
    expect(failureOf(locked)).toBe("encrypted");
  });
});
