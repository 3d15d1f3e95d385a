// What the Test Explorer knows a 用例 by: a result must stay with its test while others come and go around it.
import { describe, expect, it } from "vitest";
import { testIds } from "../../vscode-extension/client/test-ids.js";

describe("ids of tests", () => {
  it("do not change with their place in the file", () => {
    const [old] = testIds(["甲"]);
    expect(testIds(["乙", "甲"])[1]).toBe(old);
  });
  it("tell tests of one name apart", () => {
    const ids = testIds(["甲", "乙", "甲", "甲"]);
    expect(new Set(ids).size).toBe(4);
    expect(ids[0]).toBe("甲");
  });
});
