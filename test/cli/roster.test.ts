// `zhengce roster` as it is called: what goes where, exit codes, files that are whole or not there.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import XLSX from "@e965/xlsx";
import { describe, expect, it } from "vitest";
import { example, folder, root, zhengce, type Run } from "./run.js";

const notice = example("fictional/qingxi-2025");
const HEAD = "证件号码,姓名,缴费日期,身份,本县户籍,断保年数,续缴年数,乡镇";
const line = (at: number, more: Partial<{ day: string; who: string; town: string }> = {}): string =>
  `5201021990010${String(at).padStart(5, "0")},𠮷${at},${more.day ?? "2024/10/8"},${more.who ?? ""},是,0,0,${more.town ?? "青石镇"}`;
const good = [HEAD, line(1), line(2, { who: "低保对象", town: "白水乡" })].join("\n") + "\n";
const bad = `${good}${line(3, { day: "2024/13/8" })}\n`;

const roster = (path: string, ...more: readonly string[]): Run => zhengce(["roster", notice, path, ...more]);
const at = (files: Readonly<Record<string, string | Uint8Array>>): ((name: string) => string) => {
  const path = folder(files);
  return (name) => join(path, name);
};

describe("roster", () => {
  it("writes CSV to standard output, and the totals beside it", () => {
    const { code, out, error } = roster(at({ "a.csv": good })("a.csv"), "--columns", "情形,个人实缴,错误");
    expect(code).toBe(0);
    expect(out).toBe(
      `${HEAD},情形,个人实缴,错误\r\n${line(1)},集中缴费,400.00,\r\n${line(2, { who: "低保对象", town: "白水乡" })},集中缴费,100.00,\r\n`,
    );
    expect(error).toContain("个人实缴        500.00");
  });
  it("says in its row what is wrong with it, and ends with 1", () => {
    const { code, out, error } = roster(at({ "a.csv": bad })("a.csv"), "--columns", "错误");
    expect(code).toBe(1);
    expect(out.trimEnd().split("\r\n").at(-1)).toContain("“缴费日期”的值“2024-13-08”不对");
    expect(error).toContain("第 4 行：“缴费日期”的值");
  });
  it.each(["csv", "tsv", "ndjson", "json", "xlsx"])("writes .%s that it reads again", (ending) => {
    const place = at({ "a.csv": bad });
    const { code, out } = roster(place("a.csv"), "-o", place(`b.${ending}`), "--columns", "情形,错误");
    expect(code).toBe(1);
    expect(out).toContain("名册人数        3");
    const again = roster(place(`b.${ending}`), "--columns", "情形", ...(ending === "xlsx" ? ["--sheet", "结果"] : []));
    expect(again.out).toContain(`${HEAD},情形,错误,情形（按通知）`);
    expect(again.out).toContain(`${line(1)},集中缴费,,集中缴费`);
  });
  it("keeps identity cards as texts in a workbook, with the totals in a sheet of their own", () => {
    const place = at({ "a.csv": good });
    roster(place("a.csv"), "-o", place("b.xlsx"));
    const book = XLSX.read(readFileSync(place("b.xlsx")));
    expect(book.SheetNames).toEqual(["结果", "汇总"]);
    expect(book.Sheets["结果"]?.["A2"]).toMatchObject({ t: "s", v: "520102199001000001" });
    expect(XLSX.utils.sheet_to_csv(book.Sheets["汇总"]!)).toContain("个人实缴,500.00");
  });
  it("writes totals as data and as a page", () => {
    const place = at({ "a.csv": bad });
    const { error } = roster(place("a.csv"), "-o", place("b.csv"), "--totals", place("t.json"), "--by", "乡镇");
    expect(error).toContain("t.json");
    const totals = JSON.parse(readFileSync(place("t.json"), "utf8")) as Record<string, unknown>;
    expect(totals).toMatchObject({
      whole: { people: 3, errors: 1, payable: 50000 },
      columns: { names: ["乡镇"], groups: [{ key: ["青石镇"] }, { key: ["白水乡"] }] },
      errors: [{ code: "not-a-date", rows: 1 }],
    });
    roster(place("a.csv"), "-o", place("b.csv"), "--totals", place("t.html"), "--by", "乡镇");
    const page = readFileSync(place("t.html"), "utf8");
    expect(page.indexOf("日期不对")).toBeLessThan(page.indexOf("由谁出钱"));
    expect(page.match(/<svg/gu)?.length).toBe(3);
    expect(page).not.toContain("𠮷");
  });
  it("writes GB18030 that it reads again, four-byte characters included", () => {
    const place = at({ "a.csv": good.replace("𠮷1", "䶮㛃𠮷") });
    expect(roster(place("a.csv"), "-o", place("b.csv"), "--encoding", "gb18030").code).toBe(0);
    const bytes = readFileSync(place("b.csv"));
    expect(new TextDecoder("gb18030", { fatal: true }).decode(bytes)).toContain("520102199001000001,䶮㛃𠮷,");
    expect(roster(place("b.csv"), "--columns", "情形").out).toContain("520102199001000001,䶮㛃𠮷,");
  });
  it.each([
    [["-o", "b.xlsx", "--encoding", "gb18030"], "--encoding 只用于 .csv 和 .tsv"],
    [["--encoding", "gb18030"], "--encoding 只用于 -o 写的 .csv 和 .tsv"],
    [["-o", "b.csv", "--encoding", "big5"], "可以是 utf-8、gb18030"],
  ])("refuses %j", (more, message) => {
    const { code, out, error } = roster(at({ "a.csv": good })("a.csv"), ...more);
    expect([code, out]).toEqual([2, ""]);
    expect(error).toContain(message);
  });
  it("takes standard input", () => {
    expect(zhengce(["roster", notice, "-", "--columns", "个人实缴"], { input: good }).out).toContain("400.00");
  });
  it("speaks English", () => {
    const { out, error } = zhengce(["--locale", "en", "roster", notice, at({ "a.csv": bad })("a.csv")]);
    expect(out).toContain("benefits from");
    expect(error).toContain("row 4: “缴费日期”: got “2024-13-08”");
  });
});

describe("columns", () => {
  const strange = good.replace("缴费日期", "缴费时间");
  it("are explained, with examples of what is read alone", () => {
    const { code, out } = roster(at({ "a.csv": strange })("a.csv"), "--explain-columns");
    expect(code).toBe(1);
    expect(out).toContain("缴费时间  原样带出；是不是“缴费日期”？用 --map 对应");
    expect(out).toContain("低保对象");
    expect(out).not.toContain("𠮷");
    expect(out).not.toContain("5201");
  });
  it("are never guessed", () => {
    const { code, out, error } = roster(at({ "a.csv": strange })("a.csv"));
    expect([code, out]).toEqual([2, ""]);
    expect(error).toContain("缺少必填的列：“缴费日期”");
  });
  it("are mapped by a file", () => {
    const place = at({ "a.csv": strange, "map.json": '{"缴费时间": "缴费日期"}' });
    expect(roster(place("a.csv"), "--map", place("map.json"), "--columns", "个人实缴").out).toContain("400.00");
    writeFileSync(place("map.json"), '{"缴费时间": "缴费日期", "缴弗时间": "缴费日期"}');
    expect(roster(place("a.csv"), "--map", place("map.json")).error).toContain("--map 里的这些列表里没有：“缴弗时间”");
    writeFileSync(place("map.json"), '{"缴费时间": 1}');
    expect(roster(place("a.csv"), "--map", place("map.json")).code).toBe(2);
  });
  it("that are not there are named", () => {
    const place = at({ "a.csv": good });
    expect(roster(place("a.csv"), "--by", "乡").error).toContain("表里没有“乡”这一列；是不是“乡镇”？");
    expect(roster(place("a.csv"), "--by", "所在地区").error).toContain("这一列；有：“证件号码”、“姓名”、");
    writeFileSync(place("b.csv"), `${line(1)}\n${line(2)}\n`);
    expect(roster(place("b.csv"), "--by", "𠮷").error).toMatch(/表里没有“𠮷”这一列$/mu);
    expect(roster(place("a.csv"), "--columns", "个人缴").error).toContain("是不是“个人实缴”？");
  });
});

describe("a workbook of several sheets", () => {
  const book = (): string => {
    const whole = XLSX.utils.book_new();
    const rows = good
      .trimEnd()
      .split("\n")
      .map((one) => one.split(","));
    XLSX.utils.book_append_sheet(whole, XLSX.utils.aoa_to_sheet([["某镇花名册"], ...rows]), "青石镇");
    XLSX.utils.book_append_sheet(
      whole,
      XLSX.utils.aoa_to_sheet(
        bad
          .trimEnd()
          .split("\n")
          .map((one) => one.split(",").reverse()),
      ),
      "白水乡",
    );
    const place = at({});
    writeFileSync(place("a.xlsx"), XLSX.write(whole, { type: "buffer", bookType: "xlsx" }) as Uint8Array);
    return place("a.xlsx");
  };
  it("asks which", () => {
    const { code, error } = roster(book());
    expect(code).toBe(2);
    expect(error).toContain("几张工作表：“青石镇”、“白水乡”");
  });
  it("is read one by one, each under its own head", () => {
    const path = book();
    expect(roster(path, "--sheet", "青石镇").code).toBe(0);
    const { code, out, error } = roster(path, "--sheet", "*", "--columns", "个人实缴");
    expect(code).toBe(1);
    expect(out.split("\r\n").length).toBe(7);
    expect(out.split(`${line(1)},400.00`).length).toBe(3);
    expect(error).toContain("“白水乡”第 4 行：");
  });
});

describe("audit", () => {
  const recorded = `${HEAD},实收,已资助\n${line(1)},400,0\n${line(2, { who: "低保对象" })},120.5,300\n${line(3)},380,\n${line(4)},,\n`;
  it("lists what is not as the notice says, the largest sums first", () => {
    const place = at({ "a.csv": recorded });
    const { code, out, error } = zhengce(["audit", notice, place("a.csv"), "--paid", "实收", "--subsidy", "已资助"]);
    expect(code).toBe(1);
    const lines = out
      .trimEnd()
      .split("\r\n")
      .map((one) => one.replace(HEAD, "").replace(/^.*?镇,/u, ""));
    expect(lines.map((one) => one.replace(/,一、.*$/u, ""))).toEqual([
      ",实收,已资助,实缴核对,应为实缴,实缴差额,资助核对,应为资助,资助差额,依据,错误",
      "120.5,300,多收,100.00,20.50,相符,300.00,0.00",
      "380,,少收,400.00,-20.00,相符,0.00,0.00",
      expect.stringMatching(/^,,,,,,,,,缺少“实收”/u),
    ]);
    expect(error).toContain("多收（元）    20.50");
  });
  it("ends with 0 where all is right, and with 2 where a column is not there", () => {
    const place = at({ "a.csv": `${HEAD},实收\n${line(1)},400\n` });
    expect(zhengce(["audit", notice, place("a.csv"), "--paid", "实收", "-o", place("b.xlsx")]).code).toBe(0);
    expect(zhengce(["audit", notice, place("a.csv"), "--paid", "实缴"]).code).toBe(2);
    expect(zhengce(["audit", notice, place("a.csv")]).code).toBe(2);
  });
});

describe("files", () => {
  it("are not written over what is read, nor over a notice", () => {
    const place = at({ "a.csv": good, "b.policy": "" });
    for (const out of ["a.csv", "b.policy"]) {
      expect(roster(place("a.csv"), "-o", place(out)).code).toBe(2);
    }
    expect(readFileSync(place("a.csv"), "utf8")).toBe(good);
  });
  it("are not begun where the roster can't be read to its end", () => {
    const place = at({ "a.csv": `${good}"`, "b.csv": "old" });
    const { code, error } = roster(place("a.csv"), "-o", place("b.csv"));
    expect(code).toBe(2);
    expect(error).toContain("a.csv 第 4 行：引号没有结束");
    expect(readFileSync(place("b.csv"), "utf8")).toBe("old");
    expect(readdirSync(place("."))).toEqual(["a.csv", "b.csv"]);
  });
  it("are not written in a dry run", () => {
    const place = at({ "a.csv": bad });
    const { code, out } = roster(place("a.csv"), "-o", place("b.csv"), "--dry-run", "2");
    expect(code).toBe(0);
    expect(out).toContain("名册人数        2");
    expect(readdirSync(place("."))).toEqual(["a.csv"]);
    expect(roster(place("a.csv"), "--dry-run", "x").code).toBe(2);
  });
  it.skipIf(process.platform === "win32")("say that the disk is full", () => {
    const place = at({ "a.csv": good });
    symlinkSync("/dev/full", place("full.csv"));
    const { code, error } = roster(place("a.csv"), "-o", place("full.csv"));
    expect(code).toBe(2);
    expect(error).toContain("磁盘满了");
  });
  it.each([
    ["a.txt", "看不出"],
    ["none/a.csv", ""],
  ])("with the name %s", (name, words) => {
    const { code, error } = roster(at({ "a.csv": good })("a.csv"), "-o", join(folder(), name));
    expect(error).toContain(words);
    expect(code).toBe(words === "" ? 0 : 2);
  });
  it("that are no sheet are one clear error", () => {
    const place = at({ "a.xlsx": "PK\u0003\u0004", "b.csv": "" });
    expect(roster(place("a.xlsx")).error).toContain("工作簿不完整或已损坏");
    expect(roster(place("b.csv")).error).toContain("文件是空的");
    expect(roster(place("c.csv")).error).toContain("没有这个文件");
    expect(roster(place(".")).error).toContain("这是一个文件夹");
  });
});

describe("a kill", () => {
  const long = `${HEAD}\n${Array.from({ length: 60_000 }, (_, index) => line(index)).join("\n")}\n`;
  const start = (place: (name: string) => string, name: string): ReturnType<typeof spawn> =>
    spawn(
      process.execPath,
      [join(root, "compiler/bin/zhengce.cjs"), "roster", notice, place("a.csv"), "-o", place(name)],
      { stdio: "ignore" },
    );
  it("at any moment leaves no half file", async () => {
    const place = at({ "a.csv": long });
    for (let moment = 0; moment < 10; moment++) {
      const child = start(place, "b.xlsx");
      await new Promise((resolve) => setTimeout(resolve, 150 + 120 * moment));
      child.kill("SIGTERM");
      if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
      const left = readdirSync(place("."));
      expect(left.filter((name) => name.endsWith(".tmp"))).toEqual([]);
      if (left.includes("b.xlsx"))
        expect(XLSX.read(readFileSync(place("b.xlsx"))).SheetNames).toEqual(["结果", "汇总"]);
    }
  }, 120_000);
  it("of the reader ends the run", async () => {
    const place = at({ "a.csv": long });
    const child = spawn(process.execPath, [join(root, "compiler/bin/zhengce.cjs"), "roster", notice, place("a.csv")], {
      stdio: ["ignore", "pipe", "ignore"],
    });
    await once(child.stdout, "data");
    child.stdout.destroy();
    await once(child, "exit");
    expect(child.signalCode).toBeNull();
  }, 60_000);
});
