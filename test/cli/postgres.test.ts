// What is said of a PostgreSQL that nobody reaches; passwords are not. With one that is there: test/engines.
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folder, root, zhengce } from "./run.js";

const notice = join(root, "examples/fictional/qingxi-2025.policy");
const roster = join(root, "examples/rosters/qingxi-2025.csv");
const place = folder();
const nowhere = `postgres://lin:geheim@localhost/county?host=${encodeURIComponent(place)}`;

describe("a URL of PostgreSQL", () => {
  it.each([
    [["roster", notice, `${nowhere}&table=people`], "/county?table=people：那里没有 PostgreSQL（ENOENT）"],
    [["audit", notice, `${nowhere}&table=people`, "--paid", "实缴"], "那里没有 PostgreSQL"],
    [["budget", notice, `${nowhere}&table=people`], "那里没有 PostgreSQL"],
    [["roster", notice, roster, "-o", `${nowhere}&table=results`], "那里没有 PostgreSQL"],
    [["roster", notice, roster, "-o", nowhere], "要写入哪张新表"],
    [["roster", notice, roster, "-o", `${nowhere}&table=a`, "--encoding", "gb18030"], "--encoding 只用于"],
    [["roster", notice, `${nowhere}&tabel=people`], "用不上网址中的 tabel"],
    [["roster", notice, "postgres://lin:geheim@:x/county"], "看不懂这个网址"],
    [["budget", notice, roster, "-o", `${nowhere}&table=results`], "-o 应以"],
    [["roster", notice, roster, "--totals", nowhere], "--totals 应以"],
    [["assess", notice, "--facts", nowhere], "读不到"],
  ])("%j", (args, said) => {
    const { code, out, error } = zhengce(args);
    expect(error).toContain(said);
    expect({ code, out, hidden: !error.includes("geheim") }).toEqual({ code: 2, out: "", hidden: true });
  });
});
