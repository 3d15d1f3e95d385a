// Bytes to text: every encoding that notices come in, with and without a mark, and what is no text at all.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { decodeText } from "../../compiler/decode-text.js";
import { gb18030 } from "../harness/gb18030.js";

const folder = fileURLToPath(new URL("../../examples/fictional/", import.meta.url));
const prints = readdirSync(folder).filter((name) => name.endsWith(".txt"));
const little = (text: string): Buffer => Buffer.from(text, "utf16le");
const big = (text: string): Buffer => little(text).swap16();

describe("decodeText", () => {
  const texts = [
    ...prints.map((name) => readFileSync(join(folder, name), "utf8")),
    "个人缴费320元",
    "an English line\n",
  ];
  it.each(texts.map((text) => [text.slice(0, 20), text]))("reads %j in every encoding", (_shown, text) => {
    const read = (bytes: Uint8Array) => decodeText(bytes);
    expect(read(Buffer.from(text))).toEqual({ text, encoding: "utf-8", marked: false });
    expect(read(Buffer.from(`\ufeff${text}`))).toEqual({ text, encoding: "utf-8", marked: true });
    expect(read(little(`\ufeff${text}`))).toEqual({ text, encoding: "utf-16le", marked: true });
    expect(read(big(`\ufeff${text}`))).toEqual({ text, encoding: "utf-16be", marked: true });
    expect(read(little(text))).toEqual({ text, encoding: "utf-16le", marked: false });
    expect(read(big(text))).toEqual({ text, encoding: "utf-16be", marked: false });
    if (/\p{Script=Han}/u.test(text)) expect(read(gb18030(text))).toEqual({ text, encoding: "gb18030", marked: false });
  });

  it("keeps a zero byte in a text that is UTF-8", () => {
    expect(decodeText(Buffer.from("标准\u0000 个人缴费"))).toMatchObject({
      text: "标准\u0000 个人缴费",
      encoding: "utf-8",
    });
  });

  it("tells what is no text", () => {
    expect(decodeText(Buffer.from("PK\u0003\u0004\u0014\u0000"))).toEqual({ text: null, looksLike: "office" });
    expect(decodeText(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]))).toEqual({ text: null, looksLike: "office" });
    expect(decodeText(Buffer.from("%PDF-1.7\n"))).toEqual({ text: null, looksLike: "pdf" });
    expect(decodeText(Buffer.from("{\\rtf1\\ansi"))).toEqual({ text: null, looksLike: "rtf" });
    const noise = Buffer.from(Array.from({ length: 400 }, (_, index) => (index * index * 7 + 131) % 256));
    expect(decodeText(noise)).toEqual({ text: null, looksLike: null });
    expect(decodeText(Buffer.alloc(0))).toEqual({ text: "", encoding: "utf-8", marked: false });
  });
});
