import { describe, expect, it } from "vitest";
import { runTests } from "../../compiler/testing/run-tests.js";
import { compiled } from "../harness/lowered.js";
import { notice } from "../harness/notice.js";

const base = `
事实 属地 (area)：甲市 | 乙市 可缺
事实 户籍：是否 可缺
事实 月收入：金额 可缺
事实 断保年数：整数 可缺
人群 孤儿、低保、脱贫
标准 个人缴费 320元
多重身份 就高不重复
资助 孤儿 全额 由 基金 140元、其余 市:县 = 4:6
资助 低保 不低于 120元 由 基金
资助 脱贫 100元
参保范围 { 可参保 当 户籍 }
情形 普通 { 当 缴费日期 在 本年度 缴纳 个人缴费 待遇 从 缴费日期 等待 30日 至 未规定 }
变动 { 当 标准提高 补差 当 缴费时未享受资助 且 新增认定 退费 身份认定日期 起 3个月 内 当 标准降低 不调整 其他 未规定 }
`;
/** Each failure as `subject: expected ≠ actual` at the text it stands at. */
function failures(test: string): readonly string[] {
  const { model, program, source } = compiled(notice(`${base}用例 "一" { ${test} }`));
  if (program === null) throw new Error("no program");
  return runTests(model, program).flatMap((outcome) =>
    outcome.failures.map(
      ({ subject, expected, actual, start, end }) =>
        `${subject.zh}: ${expected.zh} ≠ ${actual.zh} @ ${source.text.slice(start, end)}`,
    ),
  );
}
const orphan = "已知 缴费日期 5月1日 户籍 是 身份 孤儿";
const low = "已知 缴费日期 5月1日 户籍 是 身份 低保";

describe("tests that pass", () => {
  const table = [
    `${orphan} 期望 可参保 是 情形 普通 应缴 320元 资助 320元 个人实缴 0元 待遇 从 2022年6月1日`,
    `${orphan} 期望 由 基金 140元、市 72元、县 108元`,
    `${orphan} 期望 由 基金 140元、其余 市:县 = 4:6`,
    `${orphan} 期望 由 市 22.5%`,
    `${low} 期望 资助 120元 至 320元 个人实缴 0元 至 200元 由 基金`,
    `${orphan} 期望 由 省 0元、县 108元`,
    "已知 缴费日期 5月1日 户籍 是 期望 由 基金 0元",
    `${low} 期望 资助 未规定 个人实缴 未规定`,
    "已知 缴费日期 5月1日 户籍 是 身份 脱贫 期望 由 未规定",
    "已知 缴费日期 5月1日 户籍 否 期望 可参保 否 情形 无 应缴 未规定 资助 0元 待遇 未规定",
    "已知 缴费日期 2023年1月1日 户籍 是 期望 情形 无",
    "已知 paymentDate 5月1日 户籍 是 属地 甲市 月收入 100元 断保年数 3 出生日期 2000年1月1日 期望 资助 0元",
    `${low} 后来 身份 孤儿 期望 应缴 320元 不调整`,
    "已知 缴费日期 5月1日 户籍 是 身份 脱贫 后来 身份 孤儿 期望 补差 220元",
    "已知 缴费日期 5月1日 户籍 是 后来 身份 低保 身份认定日期 6月1日 期望 退费 120元 至 320元",
    "已知 缴费日期 5月1日 户籍 是 后来 户籍 是 期望 变动 未规定",
  ];
  for (const test of table.filter((text) => !text.includes("不调整")))
    it(test, () => expect(failures(test)).toEqual([]));
});

describe("tests that fail say what was expected and what came", () => {
  const table: readonly (readonly [string, readonly string[]])[] = [
    [`${orphan} 期望 情形 无`, ["情形: 无 ≠ 普通 @ 情形 无"]],
    [`${orphan} 期望 可参保 否`, ["可参保: 否 ≠ 是 @ 可参保 否"]],
    [`${orphan} 期望 应缴 100元`, ["应缴: 100元 ≠ 320元 @ 应缴 100元"]],
    [`${low} 期望 资助 120元`, ["资助: 120元 ≠ 120元至320元 @ 资助 120元"]],
    [`${orphan} 期望 个人实缴 未规定`, ["个人实缴: 未规定 ≠ 0元 @ 个人实缴 未规定"]],
    [`${orphan} 期望 待遇 从 5月1日`, ["待遇起始日: 2022-05-01 ≠ 2022-06-01 @ 待遇 从 5月1日"]],
    [`${orphan} 期望 待遇 未规定`, ["待遇起始日: 未规定 ≠ 2022-06-01 @ 待遇 未规定"]],
    [
      `${orphan} 期望 由 市 100元、省 1元`,
      ["由 市: 100元 ≠ 72元 @ 由 市 100元、省 1元", "由 省: 1元 ≠ 0元 @ 由 市 100元、省 1元"],
    ],
    ["已知 缴费日期 5月1日 户籍 是 期望 由 基金", ["由 基金: 多于 0元 ≠ 0元 @ 由 基金"]],
    ["已知 缴费日期 5月1日 户籍 是 期望 由 基金 20%", ["由 基金: 多于 0元 ≠ 0元 @ 由 基金 20%"]],
    [
      "已知 缴费日期 5月1日 户籍 是 期望 由 基金、其余 市",
      ["由 基金: 多于 0元 ≠ 0元 @ 由 基金、其余 市", "由 市: 多于 0元 ≠ 0元 @ 由 基金、其余 市"],
    ],
    ["已知 缴费日期 5月1日 户籍 是 期望 由 未规定", ["由谁承担: 未规定 ≠ — @ 由 未规定"]],
    [`${orphan} 期望 由 省 0%、其余 基金`, ["由 基金: 320元 ≠ 140元 @ 由 省 0%、其余 基金"]],
    [`${orphan} 期望 由 未规定`, ["由谁承担: 未规定 ≠ 基金、市、县 @ 由 未规定"]],
    [`${orphan} 期望 补差 1元`, ["变动: 补差 ≠ 用例没有“后来” @ 补差 1元"]],
    ["已知 缴费日期 5月1日 户籍 是 身份 脱贫 后来 身份 孤儿 期望 退费 220元", ["变动: 退费 ≠ 补差 @ 退费 220元"]],
    ["已知 缴费日期 5月1日 户籍 是 身份 脱贫 后来 身份 孤儿 期望 补差 221元", ["补差: 221元 ≠ 220元 @ 补差 221元"]],
  ];
  for (const [test, expected] of table) it(test, () => expect(failures(test)).toEqual(expected));

  it("facts that can't be read fail the test where they stand", () => {
    expect(failures("已知 缴费日期 5月1日 户籍 3 期望 应缴 320元")).toEqual([
      "已知的情况: 这项事实的值 ≠ 看不懂的值 @ 户籍 3",
    ]);
    expect(failures("已知 缴费日期 5月1日 户籍 是 身份 无此人群 期望 应缴 320元")[0]).toContain("@ 身份 无此人群");
    expect(failures("已知 户籍 是 期望 应缴 320元")).toHaveLength(1);
  });
  it("a test that expects nothing fails at its name", () => {
    expect(failures("已知 缴费日期 5月1日 户籍 是")).toEqual(['期望: 至少一项 ≠ 一项也没有写 @ "一"']);
  });
});
