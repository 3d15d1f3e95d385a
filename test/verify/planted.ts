// Faults planted in the example notices, one a row: what is replaced, by what, and which question must find it.
import type { QuestionId } from "../../compiler/verify/answers/answer.js";

export interface Planted {
  readonly why: string;
  readonly notice: string;
  readonly from: string;
  readonly to: string;
  readonly finds: QuestionId;
}
const plant = (finds: QuestionId, why: string, notice: string, from: string, to: string): Planted => ({
  ...{ finds, why, notice, from, to },
});

export const planted: readonly Planted[] = [
  plant("one-situation-a-day", "a gap of one day between periods", "guizhou-2021", "期间 零星缴费期 从 2021年4月1日", "期间 零星缴费期 从 2021年4月2日"),
  plant("one-situation-a-day", "an overlap of one day", "guizhou-2021", "至 2021年3月31日\n", "至 2021年4月1日\n"),
  plant("one-situation-a-day", "the last day of the year left out", "guizhou-2021", "至 12月31日", "至 12月30日"),
  plant("one-situation-a-day", "an overlap of one day", "qianjiang-2022", "期间 三月后缴费期 从 2022年3月1日", "期间 三月后缴费期 从 2022年2月28日"),
  plant("one-situation-a-day", "a gap of one day in a common year", "qianjiang-2022", "至 2022年2月28日", "至 2022年2月27日"),
  plant("one-situation-a-day", "an overlap of half a year", "qianjiang-2022", "至 七月后缴费期 前日", "至 年末"),
  plant("one-situation-a-day", "a gap of one day", "baogou-2022", "从 集中征缴期 次日 至 年末", "从 2021年12月12日 至 年末"),
  plant("one-situation-a-day", "an overlap of one day", "baogou-2022", "从 集中征缴期 次日 至 年末", "从 2021年12月10日 至 年末"),
  plant("one-situation-a-day", "an overlap of one day", "guiyang-2022", "从 集中征缴期 次日 至 年末", "从 2022年3月31日 至 年末"),
  plant("one-situation-a-day", "the first day of the year left out", "gansu-2022", "从 年初 至 12月31日", "从 2022年1月2日 至 12月31日"),
  plant("exceptions-ordered", "two exceptions without an order", "guizhou-2021", "例外 职工医保转入 优先于 动态参保", "例外 职工医保转入"),
  plant("exceptions-ordered", "one of three orders left out", "guizhou-2021", "例外 退役军人 优先于 职工医保转入、动态参保", "例外 退役军人 优先于 动态参保"),
  plant("exceptions-ordered", "an exception that was first, unordered", "guizhou-2021", "例外 新生儿 优先于 退役军人、职工医保转入、动态参保", "例外 新生儿"),
  plant("situations-apply", "an exception whose days can't meet", "guizhou-2021", "缴费日期 在 职工医保暂停缴费日期 起 90日 内", "缴费日期 早于 2020年1月1日"),
  plant("situations-apply", "an exception that another always precedes", "guizhou-2021", "例外 新生儿 优先于 退役军人、职工医保转入、动态参保 {\n    当 出生日期 在 本年度", "例外 新生儿 优先于 退役军人、职工医保转入、动态参保 {\n    当 出生日期 在 2022年1月1日 至 2022年12月31日"),
  plant("brackets-meet", "a bracket that begins a day late", "baogou-2022", "出生日期 在 1952年1月1日 至", "出生日期 在 1952年1月2日 至"),
  plant("brackets-meet", "a bracket that begins a day early", "baogou-2022", "出生日期 在 1952年1月1日 至", "出生日期 在 1951年12月31日 至"),
  plant("brackets-meet", "a bracket that ends a day early", "baogou-2022", "出生日期 在 1951年12月31日 以前", "出生日期 在 1951年12月30日 以前"),
  plant("subsidy-within-component", "a subsidy above what is paid", "guiyang-2022", "资助 最低生活保障家庭成员 320元 {", "资助 最低生活保障家庭成员 330元 {"),
  plant("subsidy-within-component", "a digit too many", "gansu-2022", "全额保障对象 250元", "全额保障对象 2500元"),
  plant("subsidy-within-component", "a floor above what is paid", "guizhou-2021", "不低于 120元", "不低于 1200元"),
  plant("subsidy-within-component", "a percentage of the wrong tier", "qianjiang-2022", "资助 特困人员 一档 100%（320元）", "资助 特困人员 一档 二档个人缴费 的 100%"),
  plant("subsidy-within-component", "a percentage of the wrong tier", "qianjiang-2021", "资助 民政建档人员 一档 70%", "资助 民政建档人员 一档 二档个人缴费 的 70%"),
  plant("shares-add-up", "parts that come to 20 yuan less", "guizhou-2021", "其中 120元 由 未规定", "其中 100元 由 未规定"),
  plant("shares-add-up", "parts that come to more", "guizhou-2021", "其中 120元 由 未规定", "其中 140元 由 未规定"),
  plant("shares-add-up", "a district without its payer", "guiyang-2022", "    其中 其余  由 贵安新区财政            当 属地 = 贵安新区\n", ""),
  plant("shares-add-up", "two who pay the rest", "guiyang-2022", "市级财政:县级财政 = 4:6 当 属地 = 贵阳市", "市级财政:县级财政 = 4:6"),
  plant("subsidies-win", "a subsidy that a wider one always beats", "guizhou-2021", "条款 三 \"征缴时限\" {", "人群 困难人员 包括 最低生活保障家庭成员\n条款 二（三） \"困难人员\" { 资助 困难人员 全额 由 医疗救助基金 }\n条款 三 \"征缴时限\" {"),
  plant("rewards-promised", "a promise for days on which nobody pays", "qianjiang-2022", "条款 二", "奖励 参保纪念品 20元 当 缴费日期 早于 2000年1月1日\n条款 二"),
  plant("subsidies-win", "a subsidy for days on which nobody pays its component", "qianjiang-2022", "当 缴费日期 在 2022年7月1日 以后 由", "当 缴费日期 早于 2022年7月1日 由"),
  plant("identity-never-raises", "a group that is kept from a subsidy", "gansu-2022", "资助 农村易返贫致贫人口 150元 由 未规定", "资助 农村易返贫致贫人口 150元 当 非 已脱贫人口 由 未规定"),
  plant("identity-never-raises", "students who pay more than others", "qianjiang-2022", "一档 280元 二档 655元", "一档 380元 二档 755元"),
  plant("identity-never-raises", "the first identity counts, not the highest", "guizhou-2021", "多重身份 就高不重复", "多重身份 依序"),
  plant("later-never-lowers", "who comes late pays less", "baogou-2022", "缴纳 个人缴费 + 财政补助（900元）\n    资助 不享受", "缴纳 财政补助 的 50%\n    资助 不享受"),
  plant("later-never-lowers", "a subsidy for late payers alone", "gansu-2022", "资助 已脱贫人口 100元", "资助 已脱贫人口 100元 当 缴费日期 在 2022年7月1日 以后"),
  plant("benefits-before-their-end", "benefits that end before they start", "gansu-2022", "待遇 从 2023年1月1日 至 2023年12月31日\n", "待遇 从 2023年1月1日 至 2022年12月31日\n"),
  plant("benefits-after-payment", "benefits from the day before the payment", "guizhou-2021", "待遇 从 缴费日期 等待 60日", "待遇 从 缴费日期 前日"),
]; // prettier-ignore
