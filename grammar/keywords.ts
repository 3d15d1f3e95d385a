// THE keyword table: one row a keyword, in both languages. The lexer, the formatter, completion, hover, the TextMate grammar and
// docs/keywords.md are all made from it. A new keyword or a new language is a row; nothing else lists keywords.

export type KeywordCategory =
  | "declaration"
  | "property"
  | "slot"
  | "annotation"
  | "type"
  | "modifier"
  | "value"
  | "condition"
  | "operator"
  | "connective";

export interface KeywordRow {
  /** Chinese words; the first is the one that the formatter writes. */
  readonly zh: readonly [string, ...string[]];
  readonly en: string;
  /** English words of before, which are still read and never written. */
  readonly formerEn: readonly string[];
  readonly category: KeywordCategory;
  readonly doc: { readonly zh: string; readonly en: string };
}
const row = (zh: string, en: string, category: KeywordCategory, docZh: string, docEn: string): KeywordRow => ({
  zh: zh.split("、") as [string, ...string[]],
  en: en.split(", ")[0] ?? en,
  formerEn: en.split(", ").slice(1),
  category,
  doc: { zh: docZh, en: docEn },
});

// prettier-ignore
export const keywords = {
  // notice block
  notice: row("通知", "notice", "declaration", "通知的名称与文件信息", "The notice: its name and particulars"),
  title: row("标题", "title", "property", "通知的标题", "The notice's title"),
  number: row("文号", "number", "property", "发文字号，如 \"筑医保通〔2021〕34号\"", "The document number"),
  issuers: row("发文", "issuers", "property", "发文机关", "The issuing bodies"),
  dated: row("成文日期", "dated", "property", "通知落款的日期", "The day of issue"),
  region: row("地区", "region", "property", "适用地区", "The region it applies to"),
  year: row("年度", "year", "property", "参保年度", "The insurance year"),
  inForce: row("施行", "in-force", "property", "从哪日施行到哪日，管几个年度的写", "From when to when it is in force, where it holds for several years"),
  basis: row("依据", "basis", "property", "所依据的文件", "The documents it rests on"),
  source: row("原文", "source", "property", "通知原文的文本文件", "The text file of the printed notice"),
  superior: row("上级", "superior", "property", "上级通知", "The superior notice"),
  residual: row("未尽事宜", "residual", "property", "未尽事宜按哪份文件执行", "The document that answers what is left open"),
  per: row("按", "per", "connective", "按某份文件", "According to a document"),
  // declarations
  fact: row("事实", "fact", "declaration", "规则要问的一项情况", "An input that rules ask for"),
  group: row("人群", "group", "declaration", "一种认定身份，或由条件得出的人群", "A certified identity, or a group derived from a condition"),
  clause: row("条款", "clause", "declaration", "通知的一条，以原编号或标题称呼", "A clause of the notice by its printed number or heading"),
  tier: row("档次", "tier", "declaration", "缴费档次", "Contribution tiers"),
  standard: row("标准", "standard", "declaration", "一项筹资标准", "A component of the premium"),
  period: row("期间", "period", "declaration", "一段有名称的日期", "A named range of days"),
  situation: row("情形", "situation", "declaration", "一种缴费情形", "A payment situation"),
  exception: row("例外", "exception", "declaration", "先于一般情形的特殊情形", "A situation that goes before the ordinary ones"),
  subsidy: row("资助", "subsidy", "declaration", "对人群的参保资助", "A subsidy for groups"),
  multiple: row("多重身份", "multiple", "declaration", "多重身份如何资助", "How several identities combine"),
  cap: row("资助上限", "cap", "declaration", "资助不超过哪一项标准", "The cap on subsidies"),
  reward: row("奖励", "reward", "declaration", "缴费和资助之外，通知答应给的一项", "What the notice promises beside the bill"),
  scope: row("参保范围", "scope", "declaration", "谁可以参保，谁不可以", "Who may join and who may not"),
  change: row("变动", "change", "declaration", "缴费后身份变化如何处理", "What an identity change after payment does"),
  deadline: row("时限", "deadline", "declaration", "某单位须在某日前完成的工作", "An obligation: by when, which body, what"),
  targets: row("任务表", "targets", "declaration", "附件中的任务数", "An annex of figures"),
  unspecified: row("未规定", "unspecified", "declaration", "本通知没有规定", "This notice leaves it open"),
  reading: row("解释", "reading", "annotation", "对有歧义的文字如何理解", "How an ambiguous sentence is read"),
  sic: row("原文如此", "sic", "annotation", "原文有误，照录并说明", "An error of the notice, kept as printed"),
  note: row("说明", "note", "annotation", "本条没有可编码的内容，理由如下", "Nothing to encode here, and why"),
  test: row("用例", "test", "declaration", "一个人和应得的结果", "A person and the expected answer"),
  // types
  date: row("日期", "date", "type", "某年某月某日", "A day"),
  boolean: row("是否", "boolean", "type", "是或否", "Yes or no"),
  integer: row("整数", "integer", "type", "没有小数的数", "A whole number"),
  money: row("金额", "money", "type", "一笔钱，以元计", "An amount of money"),
  optional: row("可缺", "optional", "modifier", "可以不填", "May be absent"),
  // groups
  certifiedBy: row("认定", "certified-by", "modifier", "由谁认定", "Who certifies it"),
  includes: row("包括", "includes", "modifier", "视同本人群的其他人群", "Groups that count as this one"),
  formerly: row("原称", "formerly", "modifier", "以前通知中的名称", "Its name in an earlier notice"),
  takenOver: row("沿用", "as-in", "modifier", "那份通知的人群和事实，这里也算数", "Groups and facts of that notice count here"),
  exclusive: row("互斥", "exclusive", "modifier", "一个人至多是其中一种", "Nobody is more than one of them"),
  // amounts
  atLeast: row("不低于", "at-least", "modifier", "下限", "A floor"),
  atMost: row("不高于、不超过", "at-most", "modifier", "上限", "A ceiling"),
  part: row("其中", "part", "slot", "金额中的一部分", "A part of the amount"),
  otherTiers: row("其余档次", "other-tiers", "modifier", "没有列出的档次", "Tiers that are not listed"),
  otherGroups: row("其余人群", "other-groups", "declaration", "没有列出的人群", "Groups that are not listed"),
  notSubsidised: row("不资助", "not-subsidised", "value", "没有资助", "No subsidy"),
  rest: row("其余、余下", "rest", "value", "其余部分", "The rest"),
  full: row("全额", "full", "value", "全部由资助承担", "All of it"),
  net: row("个人实缴", "net", "value", "资助后个人实际缴纳", "What the person still pays"),
  by: row("由", "by", "slot", "由谁承担", "Who pays"),
  each: row("各", "each", "modifier", "每个单位都是这个比例", "Each of them"),
  jointly: row("共同", "jointly", "modifier", "共同承担，如何分担没有写", "Together, without saying how they share it"),
  of: row("的", "of", "connective", "某项标准的百分之几", "A percentage of a component"),
  unconfirmed: row("待核", "unconfirmed", "modifier", "沿用上年、尚未核对的数字", "A carried-over figure nobody has confirmed yet"),
  // situations
  when: row("当", "when", "slot", "适用条件", "The condition under which it applies"),
  pay: row("缴纳", "pay", "slot", "缴纳哪几项", "Which components are paid"),
  granted: row("享受", "granted", "value", "享受资助", "Subsidies apply"),
  notGranted: row("不享受", "not-granted", "value", "不享受资助", "Subsidies do not apply"),
  benefit: row("待遇", "benefit", "slot", "待遇从哪日到哪日", "When benefits start and end"),
  from: row("从、自", "from", "connective", "起始日", "The first day"),
  to: row("至、到", "to", "connective", "截止", "The last day"),
  waiting: row("等待", "waiting", "slot", "待遇等待期", "The waiting before benefits"),
  minimum: row("至少", "minimum", "modifier", "等待期或奖励的下限", "The shortest waiting, or the least of a reward"),
  maximum: row("至多", "maximum", "modifier", "等待期或奖励的上限", "The longest waiting, or the most of a reward"),
  counted: row("含当日", "day-counted", "modifier", "等待从当日数起", "The day itself is the first that is waited"),
  notCounted: row("不含当日", "day-not-counted", "modifier", "等待从次日数起", "Waiting begins on the day after"),
  notBefore: row("不早于", "not-before", "operator", "这一日或以后", "On that day or later"),
  notAfter: row("不晚于", "not-after", "operator", "这一日或以前", "On that day or earlier"),
  minus: row("减、减去", "minus", "connective", "等待期里减去的时间", "What a waiting is shortened by"),
  precedes: row("优先于", "ahead-of, before", "modifier", "先于其他例外", "Goes before other exceptions"),
  // several identities
  highest: row("就高不重复、就高不就低、就高", "highest", "value", "取最高的一项，不重复", "The highest one only"),
  sum: row("累加", "sum", "value", "各项相加", "All of them together"),
  first: row("依序", "first", "value", "取先规定的一项", "The one declared first"),
  // scope
  admits: row("可参保", "admitted", "slot", "可以参保", "May join"),
  excludes: row("不可参保", "excluded", "slot", "不得参保", "May not join"),
  // change
  newlyCertified: row("新增认定", "newly-certified", "condition", "缴费后新认定了有资助的身份", "A subsidised identity was certified after payment"),
  standardRaised: row("标准提高", "standard-raised", "condition", "资助标准提高", "The subsidy became higher"),
  standardLowered: row("标准降低", "standard-lowered", "condition", "资助标准降低或不再有资助", "The subsidy became lower or ended"),
  unsubsidisedAtPayment: row("缴费时未享受资助", "unsubsidised-at-payment", "condition", "缴费时没有得到资助", "No subsidy was granted at payment"),
  certifiedAfterPayment: row("认定在缴费后", "certified-after-payment", "condition", "身份认定日期晚于缴费日期", "The certification is later than the payment"),
  supplement: row("补差", "supplement", "value", "补给差额", "A further subsidy"),
  refund: row("退费", "refund", "value", "退还个人", "Money back to the person"),
  noAdjustment: row("不调整", "no-adjustment", "value", "不再调整", "Nothing changes"),
  otherwise: row("其他", "otherwise", "connective", "其他情况", "In every other case"),
  // conditions
  and: row("且", "and", "operator", "两边都要符合", "Both hold"),
  or: row("或", "or", "operator", "符合一边就行", "Either holds"),
  not: row("非", "not", "operator", "后面的不符合", "What follows does not hold"),
  in: row("在", "in", "operator", "在某个范围内，含两端", "Within a range, both ends included"),
  since: row("起", "counting, plus", "connective", "从某日算起", "Counted from a day"),
  within: row("内、以内", "inclusive", "connective", "若干日内（含当日）", "Within so many days, the last included"),
  upTo: row("以前、以下", "up-to", "operator", "含本数、本日", "Up to and including"),
  onward: row("以后、以上", "onward", "operator", "含本数、本日", "From and including"),
  earlier: row("早于", "earlier-than", "operator", "不含本日", "Strictly before"),
  beyond: row("超过", "more-than", "operator", "从某日起已过若干日，不含第若干日", "Later than so many days from a day"),
  later: row("晚于", "later-than", "operator", "不含本日", "Strictly after"),
  at: row("于", "at", "connective", "在某日的年龄", "The age on a day"),
  age: row("年龄", "age", "value", "周岁年龄", "Age in full years"),
  thisYear: row("本年度", "this-year", "value", "本通知年度的1月1日至12月31日", "The notice's year"),
  yearStart: row("年初", "year-start", "value", "本年度1月1日", "1 January of the notice's year"),
  yearEnd: row("年末、年尾", "year-end", "value", "本年度12月31日", "31 December of the notice's year"),
  nextDay: row("次日", "next-day", "modifier", "下一日", "The next day"),
  previousDay: row("前日", "previous-day", "modifier", "前一日", "The day before"),
  nextMonth: row("次月", "next-month", "modifier", "下个月第一日", "The first day of the next month"),
  thisMonth: row("当月", "this-month", "modifier", "当月第一日", "The first day of that month"),
  monthEnd: row("月末、月底", "month-end", "modifier", "当月最后一日", "The last day of that month"),
  nextYear: row("次年、翌年", "next-year", "modifier", "下一年；在某日之后是下一年1月1日", "The year after; behind a day, its 1 January"),
  previousYear: row("上年", "previous-year", "modifier", "上一年", "The year before"),
  yearly: row("每年", "yearly", "modifier", "每年一次，或每年的这一天", "Once a year, or on this day of every year"),
  monthly: row("每月", "monthly", "modifier", "每月一次，或每月的第几日", "Once a month, or on this day of every month"),
  weekly: row("每周", "weekly", "modifier", "每周一次", "Once a week"),
  atLatest: row("前", "at-latest, latest", "modifier", "不晚于这一日", "On that day at the latest"),
  yes: row("是", "yes", "value", "成立", "Yes"),
  no: row("否", "no", "value", "不成立", "No"),
  none: row("无", "none", "value", "没有这一项", "There is none"),
  // targets
  subtotal: row("小计", "subtotal", "value", "前面几行的和", "The sum of the rows before it"),
  total: row("合计、总计", "total", "value", "全部的和", "The sum of all"),
  // tests
  given: row("已知", "given", "slot", "用例的情况", "The facts of the test"),
  afterwards: row("后来", "afterwards", "slot", "缴费后重新认定的情况", "The facts as certified later"),
  expect: row("期望", "expect", "slot", "应得的结果", "The expected answer"),
  due: row("应缴", "due", "value", "资助前应缴的金额", "What is to be paid before subsidies"),
} as const satisfies Record<string, KeywordRow>;

export type KeywordId = keyof typeof keywords;
