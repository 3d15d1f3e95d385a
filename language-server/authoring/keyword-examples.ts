// One statement a keyword, as it stands in a notice: shown where somebody asks what the keyword does, in Chinese and, by the formatter, in
// English. A keyword without an example does not compile, and a test reads each of them.
import { statements, type KeywordId } from "@zhengce/grammar";

const particular = (text: string): string => `通知 某县2027 {\n  ${text}\n}`;
const slot = (text: string): string => `情形 零星缴费 {\n  ${text}\n}`;
const change = (text: string): string => `变动 {\n  ${text}\n}`;
const person = (given: string, expected: string): string => `用例 "一个人" {\n  已知 ${given}\n  期望 ${expected}\n}`;

const scope = statements.ScopeBlock.example;
const shared = "资助 脱贫人口 140元 {\n  其中 100元 由 省级财政:县级财政 = 6:4\n  其中 其余 由 乡级财政\n}";
const formula = slot("待遇 从 缴费日期 等待 3个月 + 1个月 × 断保年数 减 1个月 × 续缴年数 至少 3个月 至多 12个月");
const period = statements.PeriodDeclaration.example;
const newborn =
  "例外 新生儿 优先于 退役军人 {\n  当 缴费日期 在 出生日期 起 90日 内\n  缴纳 个人缴费\n  待遇 从 出生日期\n}";
const annex = statements.TargetTable.example;
const refund = statements.ChangeBlock.example;
const identities = "人群 防止返贫监测对象 包括 风险未消除监测对象";

/** The keywords that name a statement: their examples stand in the statement table. */
type OwnKeyword = (typeof statements)[keyof typeof statements]["keywords"][0];
const ofStatements = Object.fromEntries(
  Object.values(statements).map(({ keywords: [own], example }) => [own, example]),
) as Readonly<Record<OwnKeyword, string>>;

export const keywordExamples: Readonly<Record<KeywordId, string>> = {
  ...ofStatements,
  title: particular('标题 "关于做好2027年度城乡居民基本医疗保险参保缴费工作的通知"'),
  number: particular('文号 "某医保发〔2026〕12号"'),
  issuers: particular('发文 "某县医疗保障局"、"某县财政局"'),
  dated: particular("成文日期 2026年8月20日"),
  region: particular("地区 某县"),
  year: particular("年度 2027"),
  inForce: particular("施行 从 2022年1月1日 至 2026年12月31日"),
  basis: particular('依据 "某医保发〔2026〕3号"'),
  source: particular('原文 "某县2027.txt"'),
  superior: particular('上级 "某医保发〔2026〕3号"'),
  residual: particular('未尽事宜 按 "某医保发〔2026〕3号"'),
  takenOver: '人群 沿用 "某医保发〔2026〕3号"',
  per: '资助 脱贫人口 120元 由 未规定 按 "某医保发〔2026〕3号"',
  exception: newborn,
  date: "事实 退役日期：日期 可缺",
  boolean: "事实 本县户籍：是否",
  integer: "事实 断保年数：整数 0 至 30",
  money: "事实 家庭月收入：金额 可缺",
  optional: "事实 退役日期：日期 可缺",
  certifiedBy: '人群 低保对象 认定 "民政部门"',
  includes: identities,
  exclusive: "人群 老年人、学生、劳动年龄居民 互斥",
  formerly: '人群 脱贫人口 原称 "建档立卡贫困人口"',
  atLeast: "标准 财政补助 不低于 670元",
  atMost: "标准 个人缴费 不高于 400元",
  part: shared,
  rest: shared,
  full: "资助 孤儿 全额 由 医疗救助基金",
  net: "资助 风险未消除监测对象 个人实缴 80元 由 医疗救助基金",
  by: "资助 低保对象 200元 由 医疗救助基金",
  otherTiers: "资助 低保对象 一档 100% 其余档次 不资助 由 医疗救助基金",
  otherGroups: "其余人群 不资助",
  notSubsidised: "资助 低保对象 一档 100% 其余档次 不资助 由 医疗救助基金",
  each: "资助 高龄老人 120元 由 县级财政、乡级财政 各 50%",
  jointly: "标准 财政补助 580元 由 市级财政、县级财政 共同",
  of: "资助 低保对象 个人缴费 的 75%（300元） 由 医疗救助基金",
  unconfirmed: "标准 个人缴费 400元 待核",
  when: slot("当 缴费日期 在 零星缴费期"),
  pay: slot("缴纳 个人缴费 + 财政补助（1070元）"),
  granted: slot("资助 享受"),
  notGranted: slot("资助 不享受"),
  benefit: slot("待遇 从 缴费日期 等待 60日"),
  from: period,
  to: period,
  waiting: slot("待遇 从 缴费日期 等待 60日"),
  minimum: formula,
  maximum: formula,
  minus: formula,
  precedes: newborn,
  highest: "多重身份 就高不重复",
  sum: "多重身份 累加",
  first: "多重身份 依序",
  admits: scope,
  excludes: scope,
  newlyCertified: refund,
  standardRaised: refund,
  standardLowered: change("当 标准降低 不调整"),
  unsubsidisedAtPayment: refund,
  certifiedAfterPayment: refund,
  supplement: refund,
  refund,
  noAdjustment: refund,
  otherwise: refund,
  and: slot("当 缴费日期 在 零星缴费期 且 断保年数 < 4"),
  or: "人群 优先对象 = 特困人员 或 孤儿",
  not: slot("当 非 缴费日期 在 集中缴费期"),
  in: slot("当 缴费日期 在 集中缴费期"),
  since: slot("当 缴费日期 在 出生日期 起 90日 内"),
  within: slot("当 缴费日期 在 出生日期 起 90日 内"),
  upTo: slot("当 出生日期 在 1951年12月31日 以前"),
  onward: slot("当 缴费日期 在 退役日期 以后"),
  earlier: slot("当 缴费日期 早于 2027年1月1日"),
  beyond: slot("当 缴费日期 超过 出生日期 起 90日"),
  later: slot("当 缴费日期 晚于 2026年12月31日"),
  at: "人群 未成年人 = 年龄 于 2026年12月31日 < 18周岁",
  age: "人群 未成年人 = 年龄 于 2026年12月31日 < 18周岁",
  thisYear: slot("当 缴费日期 在 本年度"),
  yearStart: "期间 全年 从 年初 至 年末",
  yearEnd: "期间 全年 从 年初 至 年末",
  nextDay: "期间 零星缴费期 从 集中缴费期 次日 至 年末",
  previousDay: "期间 预缴期 从 2026年9月1日 至 集中缴费期 前日",
  nextMonth: slot("待遇 从 缴费日期 次月"),
  thisMonth: slot("待遇 从 缴费日期 当月"),
  monthEnd: slot("待遇 从 缴费日期 次日 至 缴费日期 月末"),
  nextYear: slot("待遇 从 出生日期 次年"),
  previousYear: "期间 集中缴费期 从 上年9月15日 至 2月28日",
  counted: slot("待遇 从 缴费日期 等待 60日 含当日"),
  notCounted: slot("待遇 从 2027年1月1日 等待 3个月 不含当日"),
  notBefore: slot("待遇 从 缴费日期 等待 60日 不早于 年初"),
  notAfter: slot("待遇 从 缴费日期 等待 3个月 不晚于 2027年7月1日"),
  yearly: "期间 集中缴费期 从 每年 9月1日 至 每年 12月31日",
  monthly: '时限 每月 25日 前 由 县民政局 "推送新认定的人员名单"',
  weekly: '时限 每周 由 县医保局 "通报进度"',
  atLatest: '时限 2026年12月31日 前 由 县医保局 "完成集中缴费"',
  yes: person("缴费日期 2026年10月8日  本县户籍 是", "可参保 是"),
  no: person("缴费日期 2026年10月8日  本县户籍 否", "可参保 否"),
  none: person("缴费日期 2028年1月8日  退役日期 无", "情形 无"),
  subtotal: annex,
  total: annex,
  given: person("缴费日期 2026年10月8日  身份 孤儿", "个人实缴 0元"),
  afterwards:
    '用例 "缴费后认定孤儿" {\n  已知 缴费日期 2026年10月8日\n  后来 身份 孤儿  身份认定日期 2027年3月1日\n  期望 退费 400元\n}',
  expect: person("缴费日期 2026年10月8日  身份 孤儿", "个人实缴 0元"),
  due: person("缴费日期 2026年10月8日", "应缴 400元"),
};
