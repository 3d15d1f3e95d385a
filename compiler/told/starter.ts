// The text of a new notice. Figures are placeholders that a person replaces; everything in it checks clean.
// The notice's name always stands in quotes, so that any text is one.
import { quotedText } from "../semantics/written-name.js";

export function starterChinese(name: string, year: number): string {
  return `// 把通知逐条写进来：照原编号，照原顺序。写完运行 zhengce check 和 zhengce test。
通知 ${quotedText(name)} {
  标题 "关于做好${year}年度城乡居民基本医疗保险参保缴费工作的通知"
  年度 ${year}
}

人群 特困人员、低保对象

条款 一 "筹资标准" {
  标准 个人缴费 400元
  标准 财政补助 700元
  多重身份 就高不重复
  资助上限 个人缴费
}

条款 二 "参保资助" {
  资助 特困人员 全额 由 医疗救助基金
  资助 低保对象 200元 由 医疗救助基金
}

条款 三 "缴费时间和待遇" {
  期间 集中缴费期 从 ${year - 1}年10月1日 至 ${year - 1}年12月31日
  期间 补缴期 从 ${year}年1月1日 至 ${year}年12月31日
  情形 集中缴费 {
    当 缴费日期 在 集中缴费期
    缴纳 个人缴费
    待遇 从 ${year}年1月1日 至 年末
  }
  情形 补缴 {
    当 缴费日期 在 补缴期
    缴纳 个人缴费 + 财政补助（1100元）
    资助 不享受
    待遇 从 缴费日期 等待 60日 至 年末
  }
}

用例 "低保对象，集中缴费期最后一日" {
  已知 缴费日期 ${year - 1}年12月31日  身份 低保对象
  期望 情形 集中缴费  应缴 400元  资助 200元  个人实缴 200元  待遇 从 ${year}年1月1日 至 ${year}年12月31日
}
`;
}

export function starterEnglish(name: string, year: number): string {
  return `// Write the notice clause by clause, by its own numbers and in its own order. Then run zhengce check and zhengce test.
notice ${quotedText(name)} {
  title "Enrolment and contributions for ${year}"
  year ${year}
}

group 特困人员, 低保对象

clause 一 "standards" {
  standard 个人缴费 400 yuan
  standard 财政补助 700 yuan
  multiple highest
  cap 个人缴费
}

clause 二 "subsidies" {
  subsidy 特困人员 full by 医疗救助基金
  subsidy 低保对象 200 yuan by 医疗救助基金
}

clause 三 "periods and benefits" {
  period 集中缴费期 from ${year - 1}-10-01 to ${year - 1}-12-31
  period 补缴期 from ${year}-01-01 to ${year}-12-31
  situation 集中缴费 {
    when paymentDate in 集中缴费期
    pay 个人缴费
    benefit from ${year}-01-01 to year-end
  }
  situation 补缴 {
    when paymentDate in 补缴期
    pay 个人缴费 + 财政补助 (1100 yuan)
    subsidy not-granted
    benefit from paymentDate waiting 60 days to year-end
  }
}

test "the last day of the ordinary period" {
  given paymentDate ${year - 1}-12-31  identities 低保对象
  expect situation 集中缴费  due 400 yuan  subsidy 200 yuan  net 200 yuan  benefit from ${year}-01-01 to ${year}-12-31
}
`;
}
