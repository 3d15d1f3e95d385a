// A notice whose annex has a hundred thousand rows: it is checked whole, once, and what the editor asked for meanwhile stands before it.
import { describe, expect, it } from "vitest";
import { compile } from "../../compiler/compile.js";
import { modern, startClient } from "./client.js";

const DIGITS = "甲乙丙丁戊己庚辛壬癸";
const name = (row: number): string =>
  `镇${String(row)
    .padStart(6, "0")
    .replace(/\d/gu, (digit) => DIGITS.charAt(Number(digit)))}`;
function annex(rows: number, total = rows * 10): string {
  const lines = Array.from({ length: rows }, (_, row) => `    ${name(row)} 10人`);
  return `通知 大2022 { 年度 2022 }
标准 个人缴费 320元
情形 全年 { 当 缴费日期 在 本年度 缴纳 个人缴费 待遇 从 缴费日期 至 年末 }
条款 附件1 {
  任务表 "任务" {
${lines.join("\n")}
    合计 ${total}人
  }
}
`;
}
const small = "通知 小2022 { 年度 2022 }\n标准 个人缴费 320元\n";
const [LARGE, SMALL] = ["file:///w/large.policy", "file:///w/small.policy"];

describe("an annex of a hundred thousand rows", () => {
  it("is checked behind what was asked for already, and whole", { timeout: 120_000 }, async () => {
    const client = await startClient({ capabilities: modern });
    const order: string[] = [];
    await client.open(SMALL, small);
    await client.settled();
    const opened = client.open(LARGE, annex(100_000, 1));
    const hover = client.connection
      .sendRequest("textDocument/hover", { textDocument: { uri: SMALL }, position: { line: 1, character: 4 } })
      .then((answer) => {
        order.push(client.pushed.has(LARGE) ? "after the check" : "before the check");
        return answer;
      });
    await opened;
    expect(await hover).toMatchObject({ contents: { value: expect.stringContaining("个人缴费") as unknown } });
    await client.settled();
    expect(order).toEqual(["before the check"]);
    expect(client.pushed.get(LARGE)?.diagnostics.map(({ code }) => code)).toEqual(["annex-sum"]);
    expect(client.errors).toEqual([]);
    await client.stop();
  });
});

describe("checking an annex", () => {
  /** Processor time in microseconds, the least of three: other work on the machine does not count. */
  const costOf = (text: string): number =>
    Math.min(
      ...[1, 2, 3].map(() => {
        const before = process.cpuUsage();
        expect(compile({ path: "a.policy", text }).diagnostics.length).toBeLessThan(2);
        const { user, system } = process.cpuUsage(before);
        return user + system;
      }),
    );
  it.each([
    ["right", undefined],
    ["with a wrong total", 1],
  ])("costs in proportion to its rows, %s", { timeout: 120_000 }, (_what, total) => {
    const [less, more] = [annex(3000, total), annex(48_000, total)];
    costOf(less);
    expect(costOf(more)).toBeLessThan(48 * costOf(less));
  });
});
