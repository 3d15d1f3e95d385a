// What a report for whoever signs says, in Chinese, as officials read it.
import type { ReportWords } from "../report-words.js";

/** 一 to 九十九, as official documents number their first level. */
function numeral(n: number): string {
  const digits = "一二三四五六七八九";
  const [tens, ones] = [Math.floor(n / 10), n % 10];
  const head = tens === 0 ? "" : tens === 1 ? "十" : `${digits[tens - 1] ?? ""}十`;
  return `${head}${ones === 0 ? "" : (digits[ones - 1] ?? "")}`;
}
const SEVERITIES: Readonly<Record<string, string>> = { error: "错误", warning: "警告" };

export const report: ReportWords = {
  title: (notice) => `${notice}　签发审阅报告`,
  contents: "目录",
  between: "　",
  insuranceYear: (year) => `${year}年度`,
  section: (number, title) => `${numeral(number)}、${title}`,
  calendar: (notice) => `${notice} 时限`,
  task: (bodies, task) => `${bodies}：${task}`,
  open: "未规定",
  nobody: "没有以上身份的居民",
  outside: "文外",
  unwritten: "没有写",
  group: "人群",
  clause: "条款",
  situation: "情形",
  signatures: {
    title: "签字",
    head: ["", "意见与签名", "日期"],
    roles: ["编写", "复核", "签发"],
    date: "　　　年　　月　　日",
  },
  support: { title: "谁承担标准", head: ["标准", "多少", "由谁承担", "条款"] },
  rewards: { title: "奖励", head: ["奖励", "多少，给谁", "条款"] },
  changes: { title: "缴费后的身份变动", head: ["依次看，先符合的适用", "条款"] },
  scope: {
    title: "参保范围",
    head: ["", "条件", "条款"],
    says: {
      admits: "符合下列一条就可以参保，都不符合的不可参保。",
      excludes: "符合下列一条就不可参保，其余的人都可以参保。",
      both: "先看不可参保，符合一条就不可参保；其余的人符合一条可参保的才可以参保，都不符合的不可参保。",
    },
    unwritten: "文件里没有写参保范围；谁可以参保，不作判断。",
    open: (clause, document) =>
      `通知没有规定谁可以参保（${clause}），不作判断${document === null ? "" : `；按“${document}”`}。`,
  },
  glance: {
    title: "概览",
    facts: {
      title: "标题",
      number: "文号",
      issuers: "发文",
      dated: "成文日期",
      region: "地区",
      year: "参保年度",
      superior: "上级通知",
      basis: "依据",
      residual: "未尽事宜",
    },
    yearOf: (year) => `${year}年`,
    per: (document) => `按 ${document}`,
    timeline: "缴费期间与一般情形（灰线以下为各情形可以缴费的日子）",
    timelineTitle: "期间与情形的时间线",
    span: (from, to) => `${from}至${to}`,
    month: (month) => `${month}月`,
    dayOfMonth: (month, day) => `${month}月${day}日`,
    ratio: (part, whole) => `${part}／${whole}`,
    tiles: {
      findings: "尚未处理的问题",
      verified: "对所有人检验成立",
      unasked: "没有可判断的情形，未检验",
      untested: "没有用例，未试算",
      tests: "用例通过",
      uncompared: "未与原文核对",
      figures: "原文数字已对上",
      readings: "处解释待审定",
      acknowledged: "处原文有误、照录",
    },
  },
  payments: {
    title: "缴费与资助",
    explained:
      "每格是资助后个人实缴的金额，下面是应缴与资助，都是程序逐格算出的。每行是只有这一种身份的人；有几种身份的，按通知的多重身份规则。" +
      "一格有几种金额的，括号里写明各是谁的；“—”是这种身份的人不会遇到这种情形。",
    nothing: "文件里没有情形，没有可判断的情形：算不出应缴多少、资助多少。",
    partial: "写着“没有算完”的格，情况太多（一格多于64种，或超过了规定的工作量），没有逐一算出，不能当作已经核对。",
    unfinished: "没有算完",
    found: (listed) => `已算出${listed}\n还有人没有算完`,
    case: (amount, whens) => `${amount}（${whens.join("，或")}）`,
    or: "或 ",
    counted: (range, someOpen, count, asked) =>
      `${range}${someOpen ? "，有的未规定" : ""}；共${count}种，随${asked}而定`,
    due: (dues) => `应缴${dues.join("或")}`,
    dueKinds: (count) => `应缴共${count}种`,
    subsidy: (amount) => `资助${amount}`,
  },
  payers: {
    title: "谁出资助的钱",
    head: ["人群", "情形", "资助", "分担"],
    partial: "有的情况太多，在规定的工作量内没有算完，下表不全。",
    none: "只有一种身份的人，没有人得到资助。",
    nothing: "文件里没有情形，算不出谁得到资助、由谁出。",
    picture: "应缴金额由谁承担",
    caption: (all, drawn) =>
      `应缴金额由谁承担（金额确定的${drawn < all ? `，共${all}条，画出前${drawn}条，全部见下表` : ""}）`,
    own: "个人实缴",
    together: (names) => `${names}共同`,
    andMore: (name, kinds) => `${name}等${kinds}类`,
    counted: (count, asked) => `共${count}种，随${asked}而定`,
  },
  obligations: {
    title: "各单位的时限",
    head: ["单位", "时间", "事项", "条款"],
    none: "文件里没有写时限，不知道由谁在什么时候办什么事。",
    counted: (all, dated) =>
      `共${all}项，${dated === 0 ? "都没有确定的日期" : `其中有确定日期的${dated}项，另见日历文件`}。`,
  },
  readings: {
    title: "须审定的解释",
    head: ["", "条款", "读法", "审定"],
    none: "文件里没有写解释，没有需要审定的。",
    some: "原文可作两种理解或没有写明之处，编写人照下面的读法编写，请逐条审定。",
    choice: "□ 同意　□ 另议",
  },
  errors: {
    title: "原文的错误与未处理的问题",
    kept: "原文有误、照录不改的：",
    noneKept: "文件里没有照录的原文错误。",
    keptHead: ["条款", "问题", "说明"],
    left: "检查发现、尚未处理的：",
    noneLeft: "检查没有发现其他问题。",
    leftHead: ["程度", "问题", "位置"],
    unlooked: "没有对着原文检查，原文里的数字和条款不在检查之内。",
    line: (line) => `第${line}行`,
    severity: (severity) => SEVERITIES[severity] ?? "提示",
  },
  openPoints: {
    title: "通知没有规定的",
    head: ["条款", "事项", "由哪份文件规定"],
    unnamed: "没有指明",
    none: "照文件里的规则，没有留待其他文件规定的事项。",
    some: "这些事项不由本通知决定；算出的结果里写作“未规定”或一个范围。",
    undated: (count) => `另有${count}项时限没有写明时间，见“各单位的时限”。`,
    partial: "资助由谁承担没有全部算完，这一类可能还有没列出的。",
    scope: "谁可以参保",
    combination: "一人有几种身份时如何资助",
    unstated: "没有写明",
    only: (end, amount) => `只有${end === "floor" ? "下" : "上"}限${amount}`,
    people: (condition) => `${condition}的人`,
    payerOf: (component, part) => `“${component}”由谁承担（${part}）`,
    subsidy: (group, end) => `资助“${group}”的金额（${end}）`,
    period: (name, end) => `期间“${name}”的${end === "from" ? "起始日" : "截止日"}`,
  },
  coverage: {
    title: "与原文核对",
    head: ["条款", "原文数字", "规则写到", "说明写到", "没有对上", "原文没有"],
    unnamed: "文件没有写原文是哪一份，没有核对。",
    notFound: (source) => `没有找到原文“${source}”，没有核对。`,
    outside: "条款之外",
    totals: ({ printed, encoded, waived, open, absent, own }) =>
      `原文有数字${printed}处：规则写到${encoded}处，说明、时限等写到${waived}处，没有对上${open}处；` +
      `文件里原文没有的数字${absent}处，编写人自己的${own}处。`,
    missed: (clauses) => `文件没有提到的条款：${clauses}。`,
    bare: (clauses) => `没有数字的条款：${clauses}。`,
  },
  checks: {
    title: "对所有人的检验",
    head: ["问题", "答案", "须知"],
    verdicts: { holds: "成立", fails: "不成立", undecided: "不能断定", empty: "没有可判断的情形" },
    stated: "（规则写明）",
    example: (people) => `，如：${people}`,
    figures: (text) => `：${text}`,
    alike: (count, names) => `同样的还有${count}处：${names}`,
    nothing: "文件里没有可判断的情形，没有一问可以作答。",
    intro: "以下各问是对所有可能的人和日子作答，不是抽查；例子都由程序按规则另算一遍核对过。",
    undecided: (count) => `其中${count}问没有算完，不能断定，不能当作成立。`,
    boundaries: (count) => `另有${count}处日期和年龄的界线，两边各有一人为证。`,
    untested: "文件里没有用例，没有用预先算好的答案核对过。",
    tests: (all, failed, names) =>
      `用例${all}个，通过${all - failed.length}个${failed.length === 0 ? "" : `，未通过：${names}`}。`,
  },
  against: {
    title: (before) => `与${before}比较`,
    subject: "事项",
    change: "变化",
    counted: (title, added, removed, more) =>
      `${title}：新增${added}项，取消${removed}项${more ? "；调整的如下" : ""}。`,
    nobodyDiffers: (someUndecided) =>
      `只有一种身份、两份通知都有定数${someUndecided ? "并且算清了" : ""}的人里，没有人多缴或少缴。`,
    opened: (count) => `另有${count}类人只有一份通知有定数，没有列出。`,
    open: (count) => `另有${count}类人两份通知都没有定数，不能比较。`,
    undecided: (count) => `有${count}类人没有算清，不在表内。`,
    same: "条款没有查出不同。",
  },
};
