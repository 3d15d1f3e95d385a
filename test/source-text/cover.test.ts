// The rules of comparing: what encodes a figure, what waives it, what is the author's own.
import { describe, expect, it } from "vitest";
import { compileText, printIn } from "../harness/findings.js";

interface Case {
  readonly print: string;
  readonly clause: string;
  readonly label?: string;
}
const HEAD = '通知 测试2022 { 年度 2022 文号 "某政发〔2021〕3号" 依据 "某医保发〔2021〕9号" 原文 "print.txt" }';
function compare({ print, clause, label = "一" }: Case) {
  const lines = print.split("\n").map((line) => `//| ${line}`);
  const file = [...lines, HEAD, `条款 ${label} { ${clause} }`].join("\n");
  const { coverage } = compileText(file);
  const source = printIn(file) ?? "";
  const item = coverage!.clauses.find((one) => one.clause?.name === label)!;
  return {
    printed: item.printed.map(({ printed, state }) => `${source.slice(printed.start, printed.end)} ${state}`),
    encoded: item.encoded.map(({ encoded, state }) => `${file.slice(encoded.start, encoded.end)} ${state}`),
  };
}

describe("the comparison of one clause", () => {
  it("encoded, waived, stated for the whole notice, open", () => {
    expect(
      compare({
        print: "一、标准\n2022年每人320元，提高30元，按某医保发〔2021〕9号，另有580元。",
        clause: '标准 个人缴费 320元 说明 "提高30元。"',
      }).printed,
    ).toEqual(["2022年 notice", "320元 encoded", "30元 waived", "某医保发〔2021〕9号 notice", "580元 open"]);
  });

  it.each(["二 至 四", "二至四", "二—四", "二 to 四"])("a stub 条款 %s accounts for each clause of it", (label) => {
    const print =
      "一、标准\n每人320元。\n二、服务\n不少于3次。\n三、宣传\n到位。\n四、督办\n每月25日前报送。\n五、其他\n照办。";
    const lines = print.split("\n").map((line) => `//| ${line}`);
    const stub = `条款 ${label} { 说明 "不影响金额，3次、每月25日是工作要求。" }`;
    const found = compileText(
      [...lines, HEAD, "条款 一 { 标准 个人缴费 320元 }", stub, '条款 五 { 说明 "照办。" }'].join("\n"),
    );
    const { coverage, diagnostics } = found;
    expect(coverage?.unmentioned).toEqual([]);
    expect(coverage?.unprinted).toEqual([]);
    expect(coverage?.totals.open).toBe(0);
    const codes = diagnostics.map(({ code }) => code);
    for (const code of [
      "clause-not-encoded",
      "clause-not-in-source",
      "clause-numbering",
      "clause-order",
      "figure-not-encoded",
    ])
      expect(codes).not.toContain(code);
  });

  it("a 奖励 accounts for its amount, its bounds and the figures of its condition", () => {
    const print = "一、激励\n连续参保满4年的，每多参保一年，大病保险支付限额提高3000元，最高提高6万元。";
    const clause = "奖励 大病保险支付限额 3000元 × 激励年数 至多 60000元 当 激励年数 ≥ 4";
    expect(compare({ print, clause })).toEqual({
      printed: ["4年 encoded", "3000元 encoded", "6万元 encoded"],
      encoded: ["3000元 found", "60000元 found", "4 found"],
    });
  });

  it("a number in a condition is printed, of what its fact counts; none and some are not", () => {
    const situation = (condition: string): string => `情形 断保续保 { 当 ${condition} }`;
    const print = "一、等待期\n断保4年以上的，等待6个月；每断保1年增加1个月。";
    const encoded = (condition: string): readonly string[] => compare({ print, clause: situation(condition) }).encoded;
    expect(encoded("断保年数 ≥ 4")).toEqual(["4 found"]);
    expect(encoded("断保年数 ≥ 6")).toEqual(["6 absent"]);
    expect(encoded("断保月数 ≥ 6")).toEqual(["6 found"]);
    expect(encoded("断保年数 ≥ 1 且 修复年数 = 0")).toEqual(["1 own", "0 own"]);
    const elsewhere = `${print}\n二、其他\n断保7年以上的，另行通知。`;
    expect(compare({ print: elsewhere, clause: situation("断保年数 < 7") }).encoded).toEqual(["7 own"]);
  });
  it("次年 behind a fact is the first of January", () => {
    const print = "一、待遇\n自出生次年1月1日起享受。";
    expect(compare({ print, clause: "情形 新生儿 { 待遇 从 出生日期 次年 }" }).printed).toEqual(["1月1日 encoded"]);
    expect(compare({ print, clause: "情形 新生儿 { 待遇 从 出生日期 次月 }" }).printed).toEqual(["1月1日 open"]);
  });

  it("a 解释 makes a figure the author's own where it names it, and not where it quotes it from the print", () => {
    const clause = (reading: string) => `解释 "${reading}" 时限 2022年5月6日 前 由 县医保局 "通报"`;
    const print = "一、通报\n及时通报。";
    expect(compare({ print, clause: clause("及时读作2022年5月6日前。") }).encoded).toEqual(["2022年5月6日 own"]);
    expect(compare({ print, clause: clause("及时由县里定。") }).encoded).toEqual(["2022年5月6日 unexplained"]);
    expect(compare({ print, clause: clause("写的是“2022年5月6日”。") }).encoded).toEqual(["2022年5月6日 unexplained"]);
    expect(compare({ print, clause: '时限 2022年5月6日 前 由 县医保局 "通报"' }).encoded).toEqual([
      "2022年5月6日 absent",
    ]);
  });

  it("年初 and 年末 encode the day that the print gives, and are not asked of a print that gives none", () => {
    const clause = "情形 甲 { 待遇 从 年初 至 年末 }";
    const given = compare({ print: "一、甲\n2022年1月1日至2022年12月31日享受，至2021年12月31日。", clause });
    expect(given.printed).toEqual(["2022年1月1日 encoded", "2022年12月31日 encoded", "2021年12月31日 open"]);
    expect(given.encoded).toEqual(["年初 found", "年末 found"]);
    expect(compare({ print: "一、甲\n当年享受。", clause })).toEqual({ printed: [], encoded: [] });
  });

  it("本年度 answers for both days of the year", () => {
    const print = "一、甲\n1月1日至12月31日缴费的，自1月1日起享受至12月31日。";
    const clause = "情形 甲 { 当 缴费日期 在 本年度 待遇 从 年初 至 年末 }";
    expect(compare({ print, clause }).printed).toEqual([
      "1月1日 encoded",
      "12月31日 encoded",
      "1月1日 encoded",
      "12月31日 encoded",
    ]);
    expect(compare({ print: print.replaceAll("12月31日", "12月30日"), clause }).printed).toContain("12月30日 open");
  });

  it("a unit is asked for nowhere, and answers where the file has it", () => {
    const print = "一、甲\n每断保1年增加1个月，享受2个年度待遇，补缴至1周岁。";
    const clause = (unit: string) => `情形 甲 { 待遇 从 缴费日期 等待 1个月 × 断保年数 } 说明 "按${unit}算。"`;
    expect(compare({ print, clause: clause("年") }).printed).toEqual(["1个月 encoded"]);
    expect(compare({ print, clause: clause("1年") }).printed).toEqual(["1年 waived", "1个月 encoded", "1周岁 waived"]);
    expect(compare({ print: print.replace("1年", "2年"), clause: clause("1年") }).printed[0]).toBe("2年 open");
    expect(compare({ print, clause: "情形 甲 { 当 缴费日期 在 出生日期 起 1年 内 }" }).printed).toContain(
      "1周岁 encoded",
    );
  });

  it("days of ten are encoded by the day that they begin or end with", () => {
    const print = "一、期间\n2021年9月下旬至2021年12月中旬。";
    const states = (from: string, to: string) =>
      compare({ print, clause: `期间 甲 从 ${from} 至 ${to}` }).printed.map((one) => one.split(" ")[1]);
    expect(states("2021年9月21日", "2021年12月20日")).toEqual(["encoded", "encoded"]);
    expect(states("2021年9月30日", "2021年12月11日")).toEqual(["open", "open"]);
  });

  it("what a page or the press adds is not asked for, and the date of issue is found below the clauses", () => {
    const lines = [
      "关于缴费的通知",
      "2022-05-07 09:00:00",
      "来源：某局",
      "一、甲",
      "按期缴费。",
      "某县医保局",
      "2022年5月6日",
      "某办公室 2022年5月8日印发",
    ];
    const head = HEAD.replace("文号", "成文日期 2022年5月6日 文号");
    const { coverage } = compileText(
      [...lines.map((line) => `//| ${line}`), head, '条款 一 { 说明 "按期缴费。" }'].join("\n"),
    );
    expect(coverage!.clauses.map(({ printed }) => printed.map(({ state }) => state))).toEqual([["notice"], []]);
  });

  it("a 解释 does not waive what the print says", () => {
    expect(compare({ print: "一、甲\n每人320元。", clause: '解释 "320元是上年的。" 未规定 "标准"' }).printed).toEqual([
      "320元 open",
    ]);
  });

  it("words must be true of the clause, and a quotation word by word", () => {
    expect(compare({ print: "一、甲\n等待60日。", clause: '说明 "等待90日。"' }).encoded).toEqual(["90日 absent"]);
    const print = "一、甲\n实行90日动态参保，超过90日的另定。";
    expect(compare({ print, clause: '说明 "“90日动态参保”另有办法。"' }).printed).toEqual(["90日 waived", "90日 open"]);
    expect(compare({ print, clause: '说明 "“60日动态参保”另有办法。"' }).encoded).toEqual(["60日 absent"]);
  });

  it("the date of issue answers for dates outside the clauses only", () => {
    const head = HEAD.replace("文号", "成文日期 2022年5月6日 文号");
    const print = ["一、甲", "2022年5月6日前缴费。", "附件：表", "2022年5月6日"].map((line) => `//| ${line}`);
    const { coverage } = compileText([...print, head, '条款 一 { 说明 "按期缴费。" }'].join("\n"));
    expect(coverage!.clauses.map(({ printed }) => printed.map(({ state }) => state))).toEqual([["notice"], ["open"]]);
  });

  it("a standard that the clause names answers for its amounts", () => {
    const print = "一、标准\n每人420元，学生380元。\n二、补缴\n按420元补缴，另付500元。";
    const lines = print.split("\n").map((line) => `//| ${line}`);
    const one = "条款 一 { 标准 个人缴费 420元 { 当 在校 { 380元 } } }";
    const two = "条款 二 { 情形 补缴 { 当 缴费日期 在 本年度 缴纳 个人缴费 待遇 从 缴费日期 } }";
    const { coverage } = compileText([...lines, HEAD, "事实 在校：是否 可缺", one, two].join("\n"));
    expect(coverage!.clauses[2]!.printed.map(({ state }) => state)).toEqual(["encoded", "open"]);
  });

  it("a group or a period that the clause names answers for its own figures, wherever it is declared", () => {
    const print = "一、甲\n2022年3月1日至6月30日缴费的70周岁以上老年人资助100元，80周岁以上的200元。";
    const around =
      "人群 老年人 = 年龄 ≥ 70周岁  人群 高龄老人 = 年龄 ≥ 80周岁  期间 缴费期 从 2022年3月1日 至 2022年6月30日";
    const printed = (clause: string) => {
      const lines = print.split("\n").map((line) => `//| ${line}`);
      const { coverage } = compileText([...lines, HEAD, around, `条款 一 { ${clause} }`].join("\n"));
      return coverage!.clauses[1]!.printed.map(({ state, by }) => `${state} ${by[0]?.statement.kind ?? ""}`.trim());
    };
    const money = ["encoded SubsidyDeclaration", "open", "open"];
    const [period, group] = ["encoded PeriodDeclaration", "encoded GroupDeclaration"];
    expect(printed("资助 老年人 100元 由 区财政")).toEqual(["open", "open", group, ...money]);
    expect(printed("资助 老年人 100元 由 区财政 当 缴费日期 在 缴费期")).toEqual([period, period, group, ...money]);
    expect(printed('说明 "老年人、高龄老人、缴费期。"')).toEqual(Array(6).fill("open"));
  });

  it.each([
    ["自2022年3月1日起施行，有效期5年。", "施行 从 2022年3月1日 至 2027年2月28日", ["notice", "notice"]],
    ["自2022年3月1日起执行至2027年6月30日。", "施行 从 2022年3月1日 至 2027年6月30日", ["notice", "notice"]],
    ["自2022年3月1日起施行，有效期5年。", "施行 从 2022年3月1日 至 2027年6月30日", ["notice", "open"]],
    ["2022年3月1日起缴费，断缴5年的另定。", "施行 从 2022年3月1日 至 2027年2月28日", ["open", "open"]],
    ["2022年3月1日起施行。", "施行 从 2022年4月1日 至 未规定", ["open"]],
  ])("施行 answers for the clause that prints it: %s", (text, inForce, states) => {
    const head = HEAD.replace("文号", `${inForce} 文号`);
    const print = ["一、甲", text].map((line) => `//| ${line}`);
    const { coverage } = compileText([...print, head, '条款 一 { 说明 "照办。" }'].join("\n"));
    expect(coverage!.clauses[1]!.printed.map(({ state }) => state)).toEqual(states);
  });

  it("a document of the notice block is somewhere in the print, whichever clause cites it", () => {
    const file = ["一、甲", "按某医保发〔2021〕9号办。"].map((line) => `//| ${line}`);
    const { coverage } = compileText([...file, HEAD, '条款 一 { 说明 "照办。" }'].join("\n"));
    const said = coverage!.clauses[0]!.encoded.map(({ encoded, state }) => [encoded.figure, state]);
    expect(said).toEqual([
      [{ kind: "document", number: "某政发〔2021〕3号" }, "absent"],
      [{ kind: "document", number: "某医保发〔2021〕9号" }, "found"],
    ]);
  });

  it("words that say which year a cited document is about leave its number's year no say", () => {
    const title = (year: number) => ({
      print: `一、甲\n按《${year}年工作的通知》（乙医保发〔2021〕9号）办。`,
      clause: '说明 "照2022年的乙医保发〔2021〕9号办。"',
    });
    expect(compare(title(2022)).printed).toEqual(["2022年 waived", "乙医保发〔2021〕9号 waived"]);
    expect(compare(title(2021)).printed).toEqual(["2021年 open", "乙医保发〔2021〕9号 waived"]);
  });

  it("another year than the notice's is named as often as the print has it", () => {
    const print = "一、甲\n2020年的标准不变，2020年的期间也不变。";
    expect(compare({ print, clause: '说明 "2020年的标准和期间。"' }).printed).toEqual(["2020年 waived", "2020年 open"]);
    expect(compare({ print, clause: '说明 "2020年的标准和2020年的期间。"' }).printed).toEqual([
      "2020年 waived",
      "2020年 waived",
    ]);
  });

  it("months that open or close a span are its first or its last day", () => {
    const clause = (from: string, to: string) => `期间 甲 从 ${from} 至 ${to}`;
    const print = "一、期间\n2022年10—12月。";
    expect(compare({ print, clause: clause("2022年10月1日", "2022年12月31日") }).printed).toEqual([
      "2022年10 encoded",
      "12月 encoded",
    ]);
    expect(compare({ print, clause: clause("2022年10月31日", "2022年12月1日") }).printed).toEqual([
      "2022年10 open",
      "12月 open",
    ]);
  });

  it("bare cells of a table whose head says 元 are amounts", () => {
    const table = (head: string) => [
      "一、甲",
      "另行通知。",
      "附件",
      `类别\t标准${head}`,
      "低保对象\t304",
      "边缘户\t190",
      "其他\t12.5",
    ];
    const states = (head: string) => {
      const lines = table(head).map((line) => `//| ${line}`);
      const file =
        "人群 低保对象、边缘户、其他人员 条款 附件 { 资助 低保对象 304元 资助 边缘户 190元 资助 其他人员 12.5元 }";
      const { coverage } = compileText([...lines, HEAD, file].join("\n"));
      return coverage!.clauses.find(({ clause }) => clause?.name === "附件")?.printed.map(({ state }) => state);
    };
    expect(states("（元/人·年）")).toEqual(["encoded", "encoded", "encoded"]);
    expect(states("（人）")).toEqual(["open", "open", "open"]);
  });

  it("the list of annexes and the annex itself name one title", () => {
    const lines = ["一、甲", "另行通知。", "附件1：2020年与2022年对比表", "附件1", "2021年与2022年对比表"];
    const { diagnostics } = compileText(
      [...lines.map((line) => `//| ${line}`), HEAD, '条款 一 { 说明 "见附件。" }'].join("\n"),
    );
    expect(diagnostics.map(({ code }) => code)).toContain("source-figures-differ");
  });

  it("a date without a year takes it from its sentence, else from the reading, else from the notice", () => {
    const clause = (from: string, to: string, reading = "") => `${reading} 期间 甲 从 ${from} 至 ${to}`;
    const print = "一、期间\n2021年10月26日至12月10日。";
    expect(compare({ print, clause: clause("2021年10月26日", "2021年12月10日") }).printed).toEqual([
      "2021年10月26日 encoded",
      "12月10日 encoded",
    ]);
    expect(compare({ print, clause: clause("2021年10月26日", "2022年12月10日") }).printed).toEqual([
      "2021年10月26日 encoded",
      "12月10日 open",
    ]);
    const bare = "一、期间\n从5月1日起。";
    expect(compare({ print: bare, clause: clause("2022年5月1日", "年末") }).printed).toEqual(["5月1日 encoded"]);
    expect(compare({ print: bare, clause: clause("2021年5月1日", "年末") }).printed).toEqual(["5月1日 open"]);
    expect(compare({ print: bare, clause: clause("2021年5月1日", "年末", '解释 "读作2021年。"') }).printed).toEqual([
      "5月1日 encoded",
    ]);
  });

  it("the year in a cited title is that of the document's number, or one that words give it", () => {
    const print = "一、依据\n按《关于做好2021年参保的通知》（某医保发〔2021〕9号）办理。";
    expect(compare({ print, clause: '说明 "无。"' }).printed).toEqual(["2021年 notice", "某医保发〔2021〕9号 notice"]);
    expect(compare({ print: print.replace("2021年", "2022年"), clause: '说明 "无。"' }).printed[0]).toBe("2022年 open");
    expect(
      compare({ print: print.replace("2021年", "2022年"), clause: '说明 "某医保发〔2021〕9号是2022年的通知。"' })
        .printed[0],
    ).toBe("2022年 waived");
  });

  it("rows of a table are matched by name, and words answer there for as many figures as they name", () => {
    const print = "一、甲\n附件\n任务表\n1\t东镇\t500\n2\t西镇\t300\n合计\t800";
    const table = (east: number, west: number) => `任务表 "任务" { 东镇 ${east}人 西镇 ${west}人 合计 800人 }`;
    expect(compare({ print, label: "附件", clause: table(500, 300) }).printed).toEqual([
      "500 encoded",
      "300 encoded",
      "800 encoded",
    ]);
    expect(compare({ print, label: "附件", clause: table(300, 500) }).encoded).toEqual([
      "300人 absent",
      "500人 absent",
      "800人 found",
    ]);
    const rates = "一、甲\n附件\n对照表\n东镇\t按70%\n西镇\t按70%";
    expect(compare({ print: rates, label: "附件", clause: '说明 "70%。"' }).printed).toEqual([
      "70% waived",
      "70% open",
    ]);
    expect(compare({ print: rates, label: "附件", clause: '说明 "70%、70%。"' }).printed).toEqual([
      "70% waived",
      "70% waived",
    ]);
  });
});
