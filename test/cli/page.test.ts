// `zhengce page` as a shell calls it: what it writes, what it refuses, and its exit codes.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { allYear } from "../harness/notice.js";
import { folder, zhengce } from "./run.js";

const good = allYear({ name: "好" });

describe("zhengce page", () => {
  it("writes index.html, in the language asked for", () => {
    const cwd = folder({ "a.policy": good });
    const { code, out, error } = zhengce(["page", "a.policy", "-o", "site", "--lang", "en"], { cwd });
    expect([code, out, error]).toEqual([0, "", "已写入 site/index.html\n"]);
    expect(readFileSync(join(cwd, "site/index.html"), "utf8")).toMatch(/^<!doctype html>\n<html lang="en">/u);
  });

  it("writes to standard output, and takes a folder of notices", () => {
    const cwd = folder({ "a.policy": good, "b.policy": allYear({ name: "又好" }) });
    const { code, out } = zhengce(["page", ".", "-o", "-"], { cwd });
    expect(code).toBe(0);
    expect(out.match(/"id":"[ab]"/gu)).toEqual(['"id":"a"', '"id":"b"']);
  });

  it("refuses notices with errors, and writes nothing", () => {
    const cwd = folder({ "a.policy": good, "b.policy": "通知 坏2026 { 年度 2026 }\n标准 个人缴费 400\n" });
    const { code, error } = zhengce(["page", "a.policy", "b.policy", "-o", "site"], { cwd });
    expect(code).toBe(1);
    expect(error).toMatch(/b\.policy:2/u);
    expect(existsSync(join(cwd, "site"))).toBe(false);
  });

  it("refuses a page.yaml that it does not know, with the place", () => {
    const cwd = folder({ "a.policy": good, "page.yaml": "texts:\n  tilte: x\n" });
    const { code, error } = zhengce(["page", "a.policy", "-o", "site", "--texts", "page.yaml"], { cwd });
    expect([code, error]).toEqual([1, "page.yaml:2:3 没有“tilte”这个键；是不是“title”？\n"]);
    expect(existsSync(join(cwd, "site"))).toBe(false);
  });

  it.each([
    [["page", "a.policy"], /--out/u],
    [["page", "none.policy", "-o", "site"], /没有这个文件：none\.policy/u],
    [["page", "a.policy", "-o", "site", "--texts", "none.yaml"], /读不到 none\.yaml/u],
    [["page", "a.policy", "-o", "site", "--lang", "fr"], /zh|en/u],
  ])("calls %s misuse", (args, why) => {
    const { code, error } = zhengce(args, { cwd: folder({ "a.policy": good }) });
    expect(code).toBe(2);
    expect(error).toMatch(why);
  });

  it("has a help in both languages", () => {
    expect(zhengce(["page", "--help"]).out).toMatch(/群众和热线[^]*--texts[^]*--lang/u);
    expect(zhengce(["page", "--help", "--locale", "en"]).out).toMatch(/residents and the hotline/u);
  });
});
