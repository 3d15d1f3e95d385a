// One notice in every format: PDF with its tables and margins, Word files of old; and what of them can't be read.
import { readFileSync, writeFileSync, mkdtempSync, rmSync, copyFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { PrintedDocument } from "../../compiler/documents/document.js";
import { readDocument } from "../../compiler/documents/read-document.js";
import { loadFile } from "../../compiler/library/load-file.js";
import { handedFiles } from "../../language-server/handed-files.js";
import { zhengce } from "../cli/run.js";
import { pdfFile, words } from "./pdf-file.js";
import { NOTICE } from "./samples.js";

const made = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(`made/${name}`, import.meta.url)));
async function read(bytes: Uint8Array, name: string): Promise<PrintedDocument> {
  const found = await readDocument(bytes, name);
  if ("failure" in found) throw new Error(found.failure);
  return found;
}
const failureOf = async (bytes: Uint8Array, name = "x.pdf"): Promise<string> => {
  const found = await readDocument(bytes, name);
  return "failure" in found ? found.failure : "read";
};

describe("the same notice", () => {
  it("reads from a PDF as from the Word file, page by page, tables and all", async () => {
    const word = await read(NOTICE, "x.docx");
    const pdf = await read(made("notice.pdf"), "x.pdf");
    expect(pdf.text).toBe(word.text);
    expect(pdf).toMatchObject({ format: "pdf", header: word.header, signature: word.signature, notes: [] });
    expect(pdf.footer).toEqual(["—1—", "—2—"]);
  });
  it("reads from a Word file of old but for the numbers, which it says", async () => {
    const word = await read(NOTICE, "x.docx");
    const old = await read(made("notice.doc"), "x.wps");
    // Cells merged across leave no places there.
    expect(old.text).toBe(word.text.replace(/^(?:[一二三四五六七八九]、|（一）)/gmu, "").replace(/\t+$/gmu, ""));
    expect(old).toMatchObject({ format: "doc", header: word.header, signature: word.signature });
    expect(old.notes).toEqual([{ code: "numbers-may-be-missing" }]);
  });
  it("reads from a page that an office program wrote, with the table", async () => {
    const rows = (text: string) => text.split("\n").filter((line) => line.includes("\t"));
    expect(rows((await read(made("notice.html"), "x.html")).text)).toEqual(rows((await read(NOTICE, "x.docx")).text));
  });
});

describe("a PDF", () => {
  const box = (x: number, y: number, width: number, height: number): string => `${x} ${y} ${width} ${height} re S\n`;
  it("has cells where rules part them, drawn as boxes, thin areas or lines, moved or scaled", async () => {
    const texts = words("A", 60, 705) + words("B", 160, 705) + words("1", 60, 685) + words("2", 160, 685);
    const boxes = [50, 150].map((x) => box(x, 700, 100, 20) + box(x, 680, 100, 20)).join("");
    const thin =
      [680, 700, 720].map((y) => `50 ${y} 200 0.5 re f\n`).join("") +
      [50, 150, 250].map((x) => `${x} 680 0.5 40 re f\n`).join("");
    const moved =
      "q 2 0 0 2 50 680 cm " +
      [0, 10, 20].map((y) => `0 ${y} m 100 ${y} l S\n`).join("") +
      [0, 50, 100].map((x) => `${x} 0 m ${x} 20 l S\n`).join("") +
      "Q ";
    for (const rules of [boxes, thin, moved])
      expect((await read(pdfFile([rules + texts]), "x")).text).toBe("A\tB\n1\t2\n");
  });
  it("does not take a clip or a frame for a table", async () => {
    const frame = box(40, 40, 500, 760);
    expect((await read(pdfFile([`50 680 100 40 re W n ${frame}${words("One two", 60, 700)}`]), "x")).text).toBe(
      "One two\n",
    );
  });
  it("parts columns without rules by tabs, and words by blanks", async () => {
    const page = words("Group", 60, 700) + words("of people", 93, 700) + words("400", 300, 700);
    expect((await read(pdfFile([page]), "x")).text).toBe("Group of people\t400\n");
  });
  it("counts words that are drawn twice once, and leaves out what stands aslant", async () => {
    const aslant = "BT /F 40 Tf 0.7 0.7 -0.7 0.7 200 300 Tm (DRAFT) Tj ET\n";
    expect((await read(pdfFile([words("Bold", 60, 700) + words("Bold", 60.4, 700) + aslant]), "x")).text).toBe(
      "Bold\n",
    );
  });
  it("puts numbers of pages and lines that all pages have apart", async () => {
    const page = (number: number): string =>
      words("Office", 60, 800) + words(`Text ${"abc"[number - 1]}.`, 60, 700) + words(`- ${number} -`, 290, 40);
    expect(await read(pdfFile([1, 2, 3].map(page)), "x")).toMatchObject({
      text: "Text a.\nText b.\nText c.\n",
      header: ["Office"],
      footer: ["- 1 -", "- 2 -", "- 3 -"],
    });
  });
  it("names the pages that are pictures, and is no text where all are", async () => {
    const scan = "q 595 0 0 842 0 0 cm /Im Do Q";
    const mixed = await read(
      pdfFile([words("A notice with text", 60, 700), scan, `${scan} ${words("- 3 -", 290, 40)}`, ""]),
      "x",
    );
    expect(mixed.notes).toEqual([{ code: "pages-without-text", pages: [2, 3] }]);
    expect(await failureOf(pdfFile([scan, scan]))).toBe("no-text");
  });
  it("is refused where it is locked or damaged", async () => {
    expect(await failureOf(made("locked.pdf"))).toBe("encrypted");
    expect(await failureOf(new TextEncoder().encode("%PDF-1.7\nnothing"))).toBe("broken");
    const whole = made("notice.pdf");
    for (const length of [200, 5000, 20_000])
      expect(await failureOf(whole.slice(0, length)), String(length)).not.toBe("read");
  });
});

describe("a Word file of old", () => {
  const ole = (name: string): Uint8Array =>
    Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Buffer.from(name, "utf16le")]);
  it("is refused where it is locked, a spreadsheet or damaged", async () => {
    expect(await failureOf(ole("EncryptedPackage"))).toBe("encrypted");
    expect(await failureOf(ole("Workbook"))).toBe("sheet");
    expect(await failureOf(ole("WordDocument"))).toBe("broken");
    expect(await failureOf(made("notice.doc").slice(0, 9000))).not.toBe("read");
  });
});

describe("on a disk", () => {
  const folder = mkdtempSync(join(tmpdir(), "zhengce-formats-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const put = (name: string, bytes: Uint8Array | string): string => {
    writeFileSync(join(folder, name), bytes);
    return join(folder, name);
  };
  const policy = (print: string): string =>
    `通知 清河2026 { 年度 2026 原文 "${print}" }\n标准 个人缴费 400元\n情形 全年缴费 { 当 缴费日期 在 本年度 缴纳 个人缴费 待遇 从 缴费日期 至 年末 }\n`;

  it("a PDF and a Word file of old are compared as the Word file is", () => {
    const codes = (name: string, bytes: Uint8Array): readonly string[] => {
      put(name, bytes);
      return loadFile(put("a.policy", policy(name))).findings.map(({ code }) => code);
    };
    const word = codes("n.docx", NOTICE);
    expect(word.length).toBeGreaterThan(0);
    expect(codes("n.pdf", made("notice.pdf"))).toEqual(word);
    expect(codes("n.doc", made("notice.doc"))).toContain("source-partly-read");
    expect(codes("locked.pdf", made("locked.pdf"))).toEqual(["source-unreadable"]);
  });
  it("a document that changed is read again", () => {
    const path = put("a.policy", policy("same.pdf"));
    put("same.pdf", made("locked.pdf"));
    expect(loadFile(path).findings.map(({ code }) => code)).toEqual(["source-unreadable"]);
    put("same.pdf", made("notice.pdf"));
    expect(loadFile(path).findings.map(({ code }) => code)).not.toContain("source-unreadable");
  });
  it("zhengce text prints what is read, and says what is not", async () => {
    const cwd = folder;
    put("n.docx", NOTICE);
    put("n.pdf", made("notice.pdf"));
    const pdf = zhengce(["text", "n.pdf"], { cwd });
    expect(pdf).toMatchObject({ code: 0, out: (await read(NOTICE, "x.docx")).text });
    expect(pdf.error).toContain("页眉（没有放进正文）：清河县医疗保障局文件");
    expect(zhengce(["text", "n.pdf", "-o", "n.txt"], { cwd })).toMatchObject({ code: 0, out: "" });
    expect(readFileSync(join(folder, "n.txt"), "utf8")).toBe(pdf.out);
    copyFileSync(join(folder, "n.docx"), join(folder, "m.docx"));
    expect(zhengce(["text", "m.docx", "-o", "m.docx"], { cwd })).toMatchObject({ code: 2 });
    expect(JSON.parse(zhengce(["text", "n.docx", "--json"], { cwd }).out)).toMatchObject({ format: "docx", notes: [] });
    put("scan.pdf", pdfFile([words("A notice with text", 60, 700), "q 9 0 0 9 0 0 cm /Im Do Q"]));
    expect(zhengce(["text", "scan.pdf"], { cwd })).toMatchObject({
      code: 1,
      error: expect.stringContaining("第 2 页没有文字") as string,
    });
    put("locked.pdf", made("locked.pdf"));
    expect(zhengce(["text", "locked.pdf"], { cwd })).toMatchObject({
      code: 2,
      error: expect.stringContaining("密码") as string,
    });
    expect(zhengce(["text", "none.pdf"], { cwd })).toMatchObject({ code: 2 });
  });
  it("zhengce draft starts from a document, and writes its text beside", async () => {
    put("d.docx", NOTICE);
    expect(zhengce(["draft", "d.docx"], { cwd: folder })).toMatchObject({ code: 0 });
    expect(readFileSync(join(folder, "d.txt"), "utf8")).toBe((await read(NOTICE, "x.docx")).text);
    expect(readFileSync(join(folder, "d.policy"), "utf8")).toContain('原文 "d.txt"');
  });
});

describe("where the server has no disk", () => {
  const files = handedFiles();
  const take = (name: string, bytes: Uint8Array): void =>
    files.take?.({ uri: `a://b/${name}`, text: null, bytes: Buffer.from(bytes).toString("base64") });
  it("takes a Word file and a page for their texts, and says what it can't read", async () => {
    take("n.docx", NOTICE);
    expect(files.sourceText("a://b/x.policy", "n.docx")).toMatchObject({
      text: (await read(NOTICE, "x.docx")).text,
      notes: [],
    });
    files.take?.({ uri: "a://b/n.html", text: "<ol><li>个人缴费400元</ol>" });
    expect(files.sourceText("a://b/x.policy", "n.html")).toMatchObject({ text: "1. 个人缴费400元\n" });
    take("n.pdf", made("notice.pdf"));
    expect(files.sourceText("a://b/x.policy", "n.pdf")).toMatchObject({ unreadable: "pdf" });
    expect([...files.printsBeside("a://b/x.policy")].sort()).toEqual(["n.docx", "n.html", "n.pdf"]);
  });
});
