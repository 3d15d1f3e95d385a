import type { RosterWords } from "./words.js";

const quote = (text: string): string => `“${text}”`;
const list = (names: readonly string[]): string => names.map(quote).join("、");
const near = (name: string | null): string => (name === null ? "" : `；是不是${quote(name)}？`);

export const zh: RosterWords = {
  results: {
    situation: "情形",
    due: "应缴",
    "due-low": "应缴下限",
    "due-high": "应缴上限",
    subsidy: "资助",
    "subsidy-low": "资助下限",
    "subsidy-high": "资助上限",
    payable: "个人实缴",
    "payable-low": "个人实缴下限",
    "payable-high": "个人实缴上限",
    from: "待遇起",
    to: "待遇止",
    clauses: "依据",
    open: "未规定",
    needs: "还缺什么",
    error: "错误",
  },
  bearer: (of, payer) => `${of ?? "资助"}（${payer ?? "出资方未定"}）`,
  again: (name) => `${name}（按通知）`,
  between: "；",
  list,
  cell: {
    "long-number": "是 16 位以上的数字，后几位在表格里已经丢失，请按文本重新填写",
    "broken-text": "有无法辨认的字符，原文件的编码已损坏",
    "error-value": "是错误值（如 #N/A）",
    "formula-without-value": "是没有算出结果的公式，请在表格软件里打开并保存一次",
    "not-an-object": "这一项不是 JSON 对象",
    "not-json": "这一行不是有效的 JSON",
    "repeated-key": "有一个键写了两次，不知道以哪个为准",
    "beyond-head": "这一行比表头多出单元格，可能有没加引号的逗号",
  },
  inColumn: (header, what) => `${quote(header)}列${what}`,
  contradiction: (header, group) => `${quote(header)}列与${quote(group)}列对${quote(group)}说法不一`,
  aboutOthers: "这一行是合计或落款，不是人",
  duplicate: (header, place) => `${quote(header)}与${place}相同，没有重复计算`,
  unclearGroup: "这类人群在另一份通知里分作几类，不知道原来是哪一类",
  wrongMoney: (header, value) => `${quote(header)}的值${quote(value)}不对：应为不小于 0 的金额（元，至多两位小数）`,
  place: (row, sheet) => (sheet === null ? `第 ${row} 行` : `${quote(sheet)}第 ${row} 行`),
  sheetError: {
    empty: () => "文件是空的",
    "not-text": () => "不是 CSV、JSON、.xlsx 或 .parquet 文件，看不出是什么内容",
    "old-office": () => "是旧式 .xls 或加了密码的工作簿，请另存为不加密码的 .xlsx",
    "not-a-workbook": () => "是压缩包，但里面不是 .xlsx 工作簿",
    "broken-archive": () => "工作簿不完整或已损坏",
    encrypted: () => "工作簿加了密码",
    "too-large": () => "有一部分大得不合情理，没有读下去",
    "too-long-for-a-cell": () => "有一格超过 32767 个字符，.xlsx 放不下，请输出为 .csv",
    "unusual-xml": () => "工作簿里有表格软件不会写的 XML（注释、CDATA 或 DTD），没有读",
    "no-sheet": () => "工作簿里没有可见的工作表",
    "several-sheets": (names, way) =>
      `工作簿有几张工作表：${list(names)}；${way === "option" ? '请用 --sheet 指明一张，或用 --sheet "*" 依次全部读入' : "请把要算的一张另存成单独的文件"}`,
    "unclosed-quote": () => "引号没有结束",
    "too-wide": () => "超过 16384 列",
    "json-syntax": () => "不是有效的 JSON",
    "not-in-encoding": () => "有 GB18030 写不出的私用区字符，请不写 --encoding，按 UTF-8 输出",
    "broken-parquet": () => "Parquet 文件不完整或已损坏",
  },
  rosterError: {
    blank: () => "没有一行有内容",
    "two-columns": ([one = "", other = ""], _, way) =>
      `${quote(one)}和${quote(other)}两列是同一项，不知道以哪列为准；${way === "option" ? "用 --map 把一列对应为 null" : "请删去一列再算"}`,
    "map-to-unknown": ([header = "", target = ""], name) =>
      `对应表把${quote(header)}对应为${quote(target)}，本通知没有这一项${near(name)}`,
    "missing-columns": (names, _, way) =>
      `缺少必填的列：${list(names)}；${way === "option" ? "用 --explain-columns 看各列怎样读，用 --map 对应" : "请在表里加上，表头就写这些名称，再选一次"}`,
    "missing-under": ([notice = "", ...names]) => `按${quote(notice)}还需要这些列：${list(names)}`,
    "no-such-column": ([name = "", ...all], guess) =>
      `表里没有${quote(name)}这一列${guess === null && all.length > 0 ? `；有：${list(all)}` : near(guess)}`,
    "no-such-result": ([name = "", ...all], guess) =>
      `没有名为${quote(name)}的结果列${near(guess)}；可选：${list(all)}`,
    "other-head": ([sheet = "", header = ""]) => `工作表${quote(sheet)}有第一张表没有的列${quote(header)}`,
  },
  reading: (reading, name) => {
    switch (reading.kind) {
      case "fact":
        return `事实${quote(reading.fact.name)}`;
      case "tier":
        return "档次";
      case "identities":
        return "身份（可写几个，用顿号分开）";
      case "group":
        return `身份${quote(reading.group)}：是或否`;
      case "carried":
        if (reading.why === "derived") return "不读：这类人群由事实得出，不能填报；原样带出";
        if (reading.why === "certification") return "不读：只用于缴费后的身份变动；原样带出";
        return name === null ? "原样带出" : `原样带出；是不是${quote(name)}？用 --map 对应`;
    }
  },
  columns: ({ row }) => ({
    title: row === 0 ? "各键怎样读" : `第 ${row} 行是表头`,
    head: ["列", "表头", "读作", "例子"],
  }),
  notThere: (headers) => `--map 里的这些列表里没有：${list(headers)}`,
  nearMiss: (header, name) => `${quote(header)}列没有读，是不是${quote(name)}？用 --map 对应`,
  late: (notice, year, count) => `《${notice}》管 ${year} 年度，有 ${count} 人的缴费日期在这之后：请用当年的通知`,
  missing: (names) => `缺少必填的列：${list(names)}`,
  noFaultCode: {
    "not-an-object": "不是对象",
    missing: "缺少必填的值",
    "not-a-date": "日期不对",
    "not-true-or-false": "不是是或否",
    "not-a-number": "数字或金额不对",
    "out-of-range": "数字超出范围",
    "born-after-payment": "出生在缴费之后",
    "unknown-value": "没有这个值",
    "derived-group": "由事实得出的人群不能填报",
    "not-an-array": "身份写法不对",
    "too-many": "身份太多",
    more: "其余错误",
    "long-number": "长数字丢失末位",
    "broken-text": "无法辨认的字符",
    "error-value": "错误值",
    "formula-without-value": "没有结果的公式",
    "not-json": "不是 JSON",
    "repeated-key": "键写了两次",
    "beyond-head": "单元格多于表头",
    contradiction: "两列说法不一",
    duplicate: "重复",
    "about-others": "合计或落款，不是人",
    "unclear-group": "不知道原来属于哪类人群",
  },
  totals: {
    title: (notice) => `${notice}：名册汇总`,
    sheet: "汇总",
    results: "结果",
    people: "人数",
    persons: (count) => `${count} 人`,
    rows: "名册人数",
    assessed: "已算出",
    withErrors: "有错误",
    uncovered: "不适用任何情形",
    open: "金额未定",
    due: "应缴",
    subsidy: "资助",
    payable: "个人实缴",
    amount: "金额（元）",
    whole: "合计",
    noSituation: "（没有适用的情形）",
    noGroup: "（未享受资助）",
    noTier: "（无档次）",
    nobody: "出资方未定",
    blank: "（空白）",
    others: "（其余）",
    bySituation: "按情形",
    byGroup: "按享受资助的人群",
    byTier: "按档次",
    byColumns: (names) => `按${names.join("、")}`,
    byPayer: "按出资方",
    bears: "承担",
    byError: "错误",
    errorKind: "错误种类",
    distribution: "个人实缴的分布",
    whoPays: "由谁出钱",
    openNote: "通知没有定下的金额按下限至上限列出；≥ 表示没有上限。单位：元。",
    firstErrors: "最先遇到的错误",
    noErrors: "没有错误",
  },
};
