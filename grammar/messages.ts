// The catalogue of syntax findings, in words that an official knows; never a list of token names.
import { entry, reporter, type Report } from "./diagnostic.js";

// prettier-ignore
export const syntaxMessages = {
  // characters and literals
  "unexpected-character": entry("error", "不认识的字符“{character}”", "unknown character “{character}”"),
  "lookalike-character": entry("error", "“{found}”疑为“{replacement}”之误", "“{found}” looks like a slip for “{replacement}”", { fixable: true }),
  "unclosed-string": entry("error", "引号不成对：文字要在同一行里用一对引号括起来", "the quotes do not pair: a text stands between two quotes on one line", { fixable: true }),
  "unclosed-comment": entry("error", "注释没有结束：缺少“*/”", "the comment does not end: “*/” is missing"),
  "number-too-large": entry("error", "数字太大：{found}", "the number is too large: {found}"),
  "money-decimals": entry("error", "金额最多精确到分，即两位小数：{found}", "money has at most two decimals of a yuan: {found}"),
  "percent-decimals": entry("error", "百分数最多四位小数：{found}", "a percentage has at most four decimals: {found}"),
  "whole-number": entry("error", "此处应为整数，不是{found}", "expected a whole number here, not {found}"),
  "incomplete-date": entry("error", "日期应写到日，如 12月10日、9月底；月数写作 3个月", "a date needs its day, such as 12月10日 or 9月底; a number of months is written 3个月"),
  "missing-unit": entry("error", "金额缺少单位：“{found}”应为“{replacement}”", "the amount lacks its unit: “{found}” should be “{replacement}”", { fixable: true }),
  "figure-in-words": entry("error", "数字应写作“{replacement}”，不写“{found}”", "write the figure as “{replacement}”, not “{found}”", { fixable: true }),
  // words
  "misspelt-keyword": entry("error", "“{found}”疑为“{replacement}”之误", "“{found}” looks like a slip for “{replacement}”", { fixable: true }),
  "glued-words": entry("error", "“{found}”连在一起，应分开写作“{replacement}”", "“{found}” runs together; write “{replacement}”", { fixable: true }),
  "other-wording": entry("error", "“{found}”不是这里的写法：{advice}", "“{found}” is not how it is written here: {advice}", { fixable: true }),
  "split-word": entry("error", "“{found}”被空格拆开了，应连写作“{replacement}”", "“{found}” is split by a space; write “{replacement}”", { fixable: true }),
  "keyword-as-name": entry("error", "“{found}”是关键词，作名称要放在引号里，写作“{replacement}”；或换一个名称", "“{found}” is a keyword; as a name it stands in quotes, “{replacement}”", { fixable: true }),
  "unquoted-text": entry("error", "文字应放在引号里：“{found}”", "text stands in quotes: “{found}”", { fixable: true }),
  // what was expected
  "expected-name": entry("error", "{where}应为名称；含数字或标点的名称放在引号里，如 \"60至69岁老年人\"", "expected a name {where}; a name with digits or marks stands in quotes"),
  "expected-text": entry("error", "{where}应为引号中的文字，如 \"省医疗保障局\"", "expected text in quotes {where}"),
  "expected-amount": entry("error", "{where}应为金额，如 280元（也可以是 70%、全额、不低于 120元、未规定）", "expected an amount {where}, such as 280元 (or 70%, full, at-least 120元, unspecified)"),
  "expected-money": entry("error", "{where}应为金额，如 280元", "expected an amount of money {where}, such as 280元"),
  "expected-percent": entry("error", "{where}应为百分数，如 50%", "expected a percentage {where}, such as 50%"),
  "expected-quantity": entry("error", "{where}应为金额、百分数或“其余”，如 120元、50%", "expected an amount, a percentage or “rest” {where}, such as 120元 or 50%"),
  "expected-day": entry("error", "{where}应为日期，如 2021年4月1日、年末、缴费日期", "expected a day {where}, such as 2021年4月1日, year-end or paymentDate"),
  "expected-duration": entry("error", "{where}应为期限，如 60日、3个月", "expected a length of time {where}, such as 60日 or 3个月"),
  "expected-number": entry("error", "{where}应为数字，如 2021、300人", "expected a number {where}, such as 2021 or 300人"),
  "expected-ratio": entry("error", "{where}应为比例，如 5:2:3", "expected a ratio {where}, such as 5:2:3"),
  "expected-condition": entry("error", "{where}应为条件，如 缴费日期 在 集中征缴期", "expected a condition {where}, such as paymentDate in 集中征缴期"),
  "expected-value": entry("error", "{where}应为日期、金额、数字或名称", "expected a day, an amount, a number or a name {where}"),
  "expected-range": entry("error", "{where}应为范围，如 集中征缴期、60周岁 至 69周岁、出生日期 起 90日 内", "expected a range {where}, such as 60周岁 to 69周岁"),
  "expected-payer": entry("error", "{where}应为承担单位，如 医疗救助基金、县级财政", "expected who pays {where}, such as 医疗救助基金"),
  "expected-type": entry("error", "{where}应为类型：日期、是否、整数、金额，或几种取值，如 贫困县 | 非贫困县", "expected a type {where}: date, boolean, integer, money, or values such as 贫困县 | 非贫困县"),
  "expected-label": entry("error", "{where}应为条款编号或标题，如 二（一）1、附件2", "expected the clause's number or heading {where}, such as 二（一）1"),
  "expected-statement": entry("error", "读不懂“{found}”：此处应为一条语句，如 标准、资助、情形", "cannot read “{found}”: a statement begins with a word such as standard, subsidy, situation"),
  "expected-entry": entry("error", "读不懂“{found}”：此处应为{choices}", "cannot read “{found}”: expected {choices} here"),
  "expected-word": entry("error", "{where}应为{word}", "expected {word} {where}"),
  "unexpected-rest": entry("error", "“{found}”是多余的，或前面缺少内容：这一句到此应当结束", "“{found}” is not expected here: the statement should end before it"),
  // structure
  "misplaced-statement": entry("error", "“{found}”不能放在这里的花括号内", "“{found}” cannot stand inside these braces"),
  "misplaced-entry": entry("error", "“{found}”要写在“{owner}”的花括号里：前面缺少“{owner}”开头的一行，或“}”写早了", "“{found}” belongs inside the braces of “{owner}”: the line that begins with “{owner}” is missing before it, or “}” came too early"),
  "unclosed-brace": entry("error", "花括号没有结束：缺少“}”", "the braces do not end: “}” is missing"),
  "unmatched-brace": entry("error", "多余的“}”：前面没有对应的“{”，也许漏了“条款”之类开头的一行", "“}” without a “{” before it; perhaps the line that opens its block is missing"),
  "unclosed-parenthesis": entry("error", "括号没有结束：缺少“）”", "the parenthesis does not end: “)” is missing"),
  "nested-too-deeply": entry("error", "嵌套太深，超过 {limit} 层", "nested too deeply: more than {limit} levels"),
  "too-many-findings": entry("error", "语法问题太多，其余 {count} 处不再列出", "too many syntax findings; {count} more are not listed"),
} as const;

export type SyntaxCode = keyof typeof syntaxMessages;
export type SyntaxReport = Report<typeof syntaxMessages>;
export const syntaxReporter = (path: string): SyntaxReport => reporter(syntaxMessages, path);
