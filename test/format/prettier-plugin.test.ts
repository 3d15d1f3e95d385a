import * as plugin from "../../grammar/format/prettier-plugin.js";
import { format, type Plugin } from "prettier";
import { expect, it } from "vitest";

const options = { parser: "policy", plugins: [plugin as unknown as Plugin], filepath: "a.policy" };

it("formats through Prettier, with its width and our option", async () => {
  expect(await format("通知 甲｛年度 2022｝", options)).toBe("通知 甲 { 年度 2022 }\n");
  expect(await format("通知 甲｛年度 2022｝", { ...options, policyKeywords: "en" })).toBe("notice 甲 { year 2022 }\n");
});

it("refuses a file with syntax errors in words", async () => {
  await expect(format("标准 个人缴费 元", options)).rejects.toThrow(/金额|元/u);
});
