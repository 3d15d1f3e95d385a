// What a module says beside its decision, as its data exports.
import { describe, expect, it } from "vitest";
import { metadataOf } from "../../compiler/emit/metadata-of.js";
import { compiled } from "../harness/lowered.js";

const text = `通知 某县2022 {
  标题 "关于某事的通知"
  文号 "某医保发〔2021〕1号"
  发文 "某局"、"某厅"
  成文日期 2021年9月30日
  地区 某县
  年度 2022
  依据 "医保发〔2021〕32号"
  未尽事宜 按 "另行通知"
}
条款 一 "标准" {
  解释 "按人计算。"
  标准 个人缴费 320元
  情形 缴费 { 当 缴费日期 在 本年度 缴纳 个人缴费 }
}
条款 二 "工作" {
  时限 10月15日 前 由 "县医保局"、税务局 "交名单"
  时限 每月 2022年1月1日 至 2022年12月31日 由 县医保局 "对账"
  时限 未规定 按 "某文" 由 县医保局 "另办"
  未规定 "待遇起止" 按 "某文"
  说明 "宣传。"
}
条款 附件1 {
  任务表 "任务" 30人 {
    小计 东片 10人 { 甲村 4人  乙村 6人 }
    丙村 20人
    合计 30人
  }
}
`;

describe("metadata", () => {
  const metadata = metadataOf(compiled(text).model, "../some/a.policy");
  it("has the notice's particulars", () => {
    expect(metadata.notice).toEqual({
      name: "某县2022",
      title: "关于某事的通知",
      number: "某医保发〔2021〕1号",
      issuers: ["某局", "某厅"],
      dated: "2021-09-30",
      region: "某县",
      year: 2022,
      basis: ["医保发〔2021〕32号"],
      source: null,
      superior: null,
      residual: "另行通知",
    });
    expect(metadata.headings.get("一")).toBe("标准");
  });
  it("has obligations with their bodies and days", () => {
    expect(metadata.obligations).toEqual([
      {
        clause: "二",
        line: 17,
        bodies: ["县医保局", "税务局"],
        task: "交名单",
        repeats: "once",
        from: null,
        to: "2022-10-15",
        time: "2022年10月15日 前",
        unspecified: null,
      },
      {
        clause: "二",
        line: 18,
        bodies: ["县医保局"],
        task: "对账",
        repeats: "monthly",
        from: "2022-01-01",
        to: "2022-12-31",
        time: "每月 2022年1月1日 至 2022年12月31日",
        unspecified: null,
      },
      {
        clause: "二",
        line: 19,
        bodies: ["县医保局"],
        task: "另办",
        repeats: "once",
        from: null,
        to: null,
        time: "未规定 按 “某文”",
        unspecified: { document: "某文" },
      },
    ]);
  });
  it("has annexes as printed", () => {
    const leaf = (name: string, value: number) => ({ role: "item", name, value, rows: [] });
    expect(metadata.annexes).toMatchObject([
      {
        name: "任务",
        total: 30,
        rows: [
          { role: "subtotal", name: "东片", value: 10, rows: [leaf("甲村", 4), leaf("乙村", 6)] },
          leaf("丙村", 20),
          { role: "total", value: 30 },
        ],
      },
    ]);
  });
  it("has readings, open points and waivers", () => {
    expect(metadata.readings).toEqual([{ clause: "一", line: 12, text: "按人计算。" }]);
    expect(metadata.openPoints).toEqual([{ clause: "二", line: 20, what: "待遇起止", document: "某文" }]);
    expect(metadata.waived).toEqual([{ clause: "二", line: 21, text: "宣传。" }]);
  });
  it("knows where a line's statement begins", () => {
    expect(metadata.placeOfLine(13)).toEqual({ line: 13, column: 2 });
    expect(metadata.sourceName).toBe("../some/a.policy");
  });
});
