// A notice at the upper end of what is written: thirty groups, three ages, twelve exceptions, five whole-number facts. Its report is whole, or
// says in a sentence what was not worked out; it takes seconds and little memory.
import { zh } from "../../compiler/wording/zh.js";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { workBudget } from "../../compiler/budget.js";
import { shared } from "../../compiler/report/funded.js";
import { paid, paymentsTable, tableOf } from "../../compiler/verify/payments-table.js";
import { folder, zhengce } from "../cli/run.js";
import { programOf } from "../harness/lowered.js";
import { agreement } from "./cells-agree.js";
import { madeNotice, MODES } from "./made-notice.js";

const size = { groups: 30, exceptions: 12, numbers: 5 };
/** Seconds of processor time, and megabytes. */
const limits = { seconds: 10, megabytes: 500 };
const MEASURE = `process.on("exit", () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  require("node:fs").writeFileSync(process.env.MEASURED, JSON.stringify({ seconds: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 }));
});`;

describe.each(MODES)("a large notice, 多重身份 %s", (whole) => {
  const text = madeNotice(2026, { ...size, whole });
  it("is reported within its limits, and says what was not worked out", () => {
    const path = folder({ "large.policy": text, "measure.cjs": MEASURE });
    const measured = join(path, "measured.json");
    const { code, error } = zhengce(["report", "large.policy", "--md", "report.md"], {
      cwd: path,
      environment: { NODE_OPTIONS: `--require ${join(path, "measure.cjs")}`, MEASURED: measured },
    });
    expect({ code, error }).toMatchObject({ code: 0 });
    const used = JSON.parse(readFileSync(measured, "utf8")) as typeof limits;
    expect(used.seconds).toBeLessThan(limits.seconds);
    expect(used.megabytes).toBeLessThan(limits.megabytes);
    const report = readFileSync(join(path, "report.md"), "utf8");
    const table = report.slice(report.indexOf("## 二、"), report.indexOf("## 三、"));
    expect(table.split("\n").slice(4).join().includes("没有算完")).toBe(table.includes("不能当作已经核对"));
  });
  it("has cells that are what assess answers", () => {
    const program = programOf(text);
    const tables = [
      agreement(program, paymentsTable(program), paid, 120),
      agreement(program, tableOf(program, shared(zh), workBudget()), shared(zh), 120),
    ];
    for (const { wrong, met } of tables) expect({ wrong, met: met > 0 }).toEqual({ wrong: [], met: true });
  });
});
