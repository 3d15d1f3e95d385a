// 原文 that is not there, lies there by another name, or can't be read: check and coverage say so, and read every encoding.
import { join } from "node:path";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { nearestFile } from "../../compiler/source-text/nearest-file.js";
import { gb18030 } from "../harness/gb18030.js";
import { folder, zhengce } from "./run.js";
import { allYear } from "../harness/notice.js";

const notice = (name: string): string => allYear({ name: "清河县", entries: `原文 "${name}"` });
const PRINT = "关于做好2026年城乡居民医保工作的通知\n\n一、筹资标准\n2026年个人缴费标准为每人410元。\n";
interface Finding {
  readonly code: string;
  readonly line: number;
  readonly message: string;
}
const check = (name: string, files: Readonly<Record<string, string | Uint8Array>>) => {
  const cwd = folder({ "a.policy": notice(name), ...files });
  const { code, out } = zhengce(["check", "--json", "a.policy"], { cwd });
  return { cwd, code, found: JSON.parse(out) as readonly Finding[] };
};

describe("a print that lies there by another name", () => {
  it.each([
    ["qinhge-2026.txt", "qinghe-2026.txt"],
    ["Qinghe-2026.TXT", "qinghe-2026.txt"],
    [" qinghe-2026.txt", "qinghe-2026.txt"],
    ["..\\\\qinghe-2026.txt", "qinghe-2026.txt"],
    ["../qinghe-2026.txt", "qinghe-2026.txt"],
    ["清河县2026.docx", "清河县2026.txt"],
    ["清合县2026.txt", "清河县2026.txt"],
  ])("%s: one warning that names %s", (named, there) => {
    const { code, found } = check(named, { [there]: PRINT });
    expect(found).toMatchObject([{ code: "source-not-found", line: 1 }]);
    expect(found[0]?.message).toContain(there);
    expect(code).toBe(1);
  });

  it.each([
    ["qinghe-2026.txt", "qinghe-2025.txt"],
    ["qinghe-2026.txt", "qinghe-2026.json"],
    ["qinghe-2026.txt", "guiyang-2026.txt"],
    ["a.txt", "b.txt"],
  ])("%s is not %s", (named, there) => {
    expect(nearestFile(named, [there])).toBeNull();
  });

  it("a name that leads elsewhere is never found", () => {
    expect(check("..\\\\x.txt", {}).found).toMatchObject([{ code: "source-not-found" }]);
  });
});

describe("a print that can't be read", () => {
  it.each([
    ["清河县2026.docx", Buffer.from("PK\u0003\u0004\u0000\u00ff"), "损坏"],
    ["清河县2026.pdf", Buffer.from("%PDF-1.7"), "损坏"],
    ["清河县2026.rtf", Buffer.from("{\\rtf1"), "RTF"],
    ["清河县2026.txt", Buffer.from([0xff, 0x80, 0x80, 0x01, 0x90]), "编码"],
  ])("%s: one warning that says what it is", (name, bytes, says) => {
    const { found, cwd } = check(name, { [name]: bytes });
    expect(found).toMatchObject([{ code: "source-unreadable", line: 1 }]);
    expect(found[0]?.message).toContain(says);
    expect(zhengce(["coverage", "a.policy"], { cwd }).error).toContain(says);
  });

  it("says it of a document beside the text that is named, and of a folder", () => {
    expect(check("清河县2026.txt", { "清河县2026.docx": Buffer.from("PK\u0003\u0004") }).found).toMatchObject([
      { code: "source-unreadable" },
    ]);
    const { cwd } = check("p.txt", {});
    mkdirSync(join(cwd, "p.txt"));
    expect(zhengce(["check", "a.policy"], { cwd }).out).toContain("文件夹");
  });
});

describe("a print in another encoding is compared", () => {
  it.each([
    ["GB18030", gb18030(PRINT)],
    ["UTF-16 LE without a mark", Buffer.from(PRINT, "utf16le")],
    ["UTF-16 BE without a mark", Buffer.from(PRINT, "utf16le").swap16()],
    ["UTF-16 with a mark", Buffer.from(`\ufeff${PRINT}`, "utf16le")],
  ])("%s", (_name, bytes) => {
    const utf8 = check("p.txt", { "p.txt": PRINT });
    const other = check("p.txt", { "p.txt": bytes });
    expect(utf8.found.map(({ code }) => code)).toContain("figure-not-in-source");
    expect(other.found).toEqual(utf8.found);
  });
});

describe("a print that is kept elsewhere", () => {
  it("leaves the file clean and is counted in the last line", () => {
    const cwd = folder({ "a.policy": notice("kept.txt"), "b.policy": notice("elsewhere.txt") });
    writeFileSync(join(cwd, "c.policy"), notice("p").replace(' 原文 "p"', ""));
    const { code, out } = zhengce(["check"], { cwd });
    expect(code).toBe(0);
    expect(out).toBe("3 个文件，没有问题\n其中 2 个没有原文可对照\n");
    const json = zhengce(["check", "--json"], { cwd });
    expect(json).toMatchObject({ code: 0, out: "[]\n", error: "其中 2 个没有原文可对照\n" });
  });
});

describe("a print of a name that is near to none", () => {
  it("is told with the texts that lie there, a few of them", () => {
    const texts = Object.fromEntries(
      ["一", "二", "三", "四", "五", "六", "七"].map((name) => [`${name}号文.txt`, PRINT]),
    );
    const cwd = folder({ "a.policy": notice("kept-elsewhere.txt"), "一号文.txt": PRINT, "二号文.txt": PRINT });
    const few = zhengce(["check"], { cwd });
    expect(few.code).toBe(0);
    expect(few.out).toContain("  a.policy：没有找到原文“kept-elsewhere.txt”（那里有“一号文.txt”“二号文.txt”），");
    const many = zhengce(["check"], { cwd: folder({ "a.policy": notice("kept-elsewhere.txt"), ...texts }) });
    expect(many.out).toMatch(/（那里有(?:“.号文\.txt”){5}等 7 个文本）/u);
  });
});

describe("a superior notice", () => {
  const own = (superior: string): string => notice("p").replace('原文 "p"', `上级 "${superior}"`);
  const higher = notice("p").replace('原文 "p"', '文号 "省医保〔2023〕5号"').replace("400元", "450元");

  it("is found by a malformed number, which is mended", () => {
    for (const number of ["省医保〔2O23〕5号", "省医保〔二〇二三〕五号", "省医保[2023]5号"]) {
      const { out } = zhengce(["check", "--json"], { cwd: folder({ "a.policy": own(number), "b.policy": higher }) });
      const codes = (JSON.parse(out) as readonly Finding[]).map(({ code }) => code);
      expect(codes).toEqual(["document-number-form", "below-superior"]);
    }
  });

  it("that is kept elsewhere is counted, and one with errors is a warning", () => {
    const alone = zhengce(["check"], { cwd: folder({ "a.policy": own("省医保〔2023〕5号") }) });
    expect(alone).toMatchObject({ code: 0, out: "1 个文件，没有问题\n其中 1 个没有上级文件可对照\n" });
    const cwd = folder({ "a.policy": own("省医保〔2023〕5号"), "b.policy": higher.replace("450元", "450") });
    const faulty = zhengce(["check", "a.policy"], { cwd });
    expect(faulty.code).toBe(1);
    expect(faulty.out).toContain("[superior-not-compared]");
  });

  const asked = (number: string, files: Readonly<Record<string, string | Uint8Array>>, basis = "") => {
    const cwd = folder({ "a.policy": own(number).replace("上级", `${basis} 上级`), ...files });
    return { cwd, ...zhengce(["check", "--json", "a.policy"], { cwd }) };
  };
  const found = (number: string, files: Readonly<Record<string, string | Uint8Array>>, basis = "") =>
    JSON.parse(asked(number, files, basis).out) as readonly (Finding & { readonly severity: string })[];

  it.each([
    "省医保〔2023〕6号",
    "省医保〔2023〕15号",
    "省医保〔2024〕5号",
    "省医保〔2032〕5号",
    "省医办〔2023〕5号",
    "省医保2023年5号",
  ])("%s: a warning that names the one that lies there, and a fix that is only offered", (number) => {
    const [only, ...rest] = found(number, { "b.policy": higher });
    expect(rest).toEqual([]);
    expect(only).toMatchObject({ code: "superior-not-compared", severity: "warning", line: 1 });
    expect(only?.message).toContain("“b.policy”的文号是“省医保〔2023〕5号”");
    const { cwd } = asked(number, { "b.policy": higher });
    const before = readFileSync(join(cwd, "a.policy"), "utf8");
    zhengce(["check", "--fix", "a.policy"], { cwd });
    expect(readFileSync(join(cwd, "a.policy"), "utf8")).toBe(before);
  });

  it("of another year, of another issuer, or told apart by the notice itself is not meant", () => {
    const near = { "b.policy": higher };
    const hints = [
      asked("省医保〔2023〕6号", { "b.policy": higher.replace("年度 2026", "年度 2025") }),
      asked("市医保函〔2023〕5号", near),
      asked("省医保〔2022〕9号", near),
      asked("省医保〔2023〕6号", near, '依据 "省医保〔2023〕5号"'),
    ];
    for (const { out, error } of hints)
      expect({ out, error }).toEqual({ out: "[]\n", error: "其中 1 个没有上级文件可对照\n" });
  });

  it("that can't be read is a warning that says why", () => {
    const number = "省医保〔2023〕5号";
    const said = (bytes: Uint8Array) => found(number, { "b.policy": bytes })[0];
    expect(said(Buffer.from("PK\u0003\u0004"))?.message).toMatch(/“b.policy”读不了（它是 Word/u);
    expect(found(number, { "b.policy": gb18030(higher.replace("5号", "77号")) })).toEqual([]);
  });

  it.each([
    ["GB18030", gb18030(higher)],
    ["UTF-16 without a mark", Buffer.from(higher, "utf16le")],
  ])("in %s is compared like any other, with a warning", (_name, bytes) => {
    const [encoding, ...rest] = found("省医保〔2023〕5号", { "b.policy": bytes });
    expect(encoding).toMatchObject({ code: "superior-encoding", severity: "warning" });
    expect(encoding?.message).toContain("“b.policy”不是 UTF-8 编码");
    expect(rest).toMatchObject([{ code: "below-superior" }]);
  });

  it("is found elsewhere in the workspace, and so is one of nearly its number", () => {
    const files = { "zhengce.config.json": "{}" };
    const cwd = folder(files);
    mkdirSync(join(cwd, "县"));
    mkdirSync(join(cwd, "省/2023"), { recursive: true });
    writeFileSync(join(cwd, "县/a.policy"), own("省医保〔2023〕5号"));
    const codes = () =>
      (JSON.parse(zhengce(["check", "--json", "县/a.policy"], { cwd }).out) as readonly Finding[]).map(
        ({ code }) => code,
      );
    expect(codes()).toEqual([]);
    writeFileSync(join(cwd, "省/2023/b.policy"), higher);
    expect(codes()).toEqual(["below-superior"]);
    writeFileSync(join(cwd, "省/2023/b.policy"), higher.replace("5号", "6号"));
    expect(codes()).toEqual(["superior-not-compared"]);
  });

  it("whose number an error hides, is a warning that names it", () => {
    const broken = higher.replace('"省医保〔2023〕5号"', "省医保〔2023〕5号");
    const [only] = found("省医保〔2023〕5号", { "b.policy": broken });
    expect(only).toMatchObject({ code: "superior-not-compared", severity: "warning" });
    expect(only?.message).toContain("“b.policy”里有错误");
  });
});
