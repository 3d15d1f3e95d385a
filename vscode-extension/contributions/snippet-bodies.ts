// The statements worth a snippet, written by keyword ids, so that both languages come from one body. `${n:…}` are VS Code's holes.
import type { KeywordId } from "@zhengce/grammar";

/** What a body is written with, in one keyword language. */
export interface Wording {
  readonly k: (id: KeywordId) => string;
  readonly yuan: string;
  readonly days: string;
}
export interface SnippetBody {
  /** The keyword that the snippet is typed by. */
  readonly keyword: KeywordId;
  readonly zh: string;
  readonly en: string;
  /** Stands inside a 情形. */
  readonly slot?: true;
  readonly body: (wording: Wording) => readonly string[];
}

export const snippetBodies: readonly SnippetBody[] = [
  {
    keyword: "notice",
    ...{ zh: "一份通知的开头", en: "The head of a notice" },
    body: ({ k }) => [
      `${k("notice")} \${1:某县}\${2:2027} {`,
      `  ${k("title")} "\${3:关于做好城乡居民基本医疗保险征缴工作的通知}"`,
      `  ${k("issuers")} "\${4:某县医疗保障局}"`,
      `  ${k("region")} \${1:某县}`,
      `  ${k("year")} \${2:2027}`,
      "}",
      "$0",
    ],
  },
  {
    keyword: "fact",
    ...{ zh: "一项日期事实", en: "A fact that is a day" },
    body: ({ k }) => [`${k("fact")} \${1:退役日期} (\${2:dischargeDate})：${k("date")} ${k("optional")}`],
  },
  {
    keyword: "group",
    ...{ zh: "一个人群和认定部门", en: "A group and who certifies it" },
    body: ({ k }) => [`${k("group")} \${1:低保对象} ${k("certifiedBy")} "\${2:民政部门}"`],
  },
  {
    keyword: "clause",
    ...{ zh: "通知的一条", en: "A clause of the notice" },
    body: ({ k }) => [`${k("clause")} \${1:一} "\${2:筹资标准}" {`, "  $0", "}"],
  },
  {
    keyword: "standard",
    ...{ zh: "一项筹资标准", en: "A component of the premium" },
    body: ({ k, yuan }) => [`${k("standard")} \${1:个人缴费} \${2:380}${yuan}`],
  },
  {
    keyword: "subsidy",
    ...{ zh: "定额资助，由谁承担", en: "A subsidy of an amount, and who pays it" },
    body: ({ k, yuan }) => [`${k("subsidy")} \${1:低保对象} \${2:200}${yuan} ${k("by")} \${3:医疗救助基金}`],
  },
  {
    keyword: "subsidy",
    ...{ zh: "全额资助", en: "A subsidy in full" },
    body: ({ k }) => [`${k("subsidy")} \${1:特困人员} ${k("full")} ${k("by")} \${2:医疗救助基金}`],
  },
  {
    keyword: "subsidy",
    ...{ zh: "按比例分担的资助", en: "A subsidy shared by ratio" },
    body: ({ k, yuan }) => [
      `${k("subsidy")} \${1:脱贫人口} \${2:100}${yuan} ${k("by")} \${3:省级财政}：\${4:县级财政} = \${5:6:4}`,
    ],
  },
  {
    keyword: "period",
    ...{ zh: "一段有名称的日期", en: "A named range of days" },
    body: ({ k }) => [`${k("period")} \${1:集中征缴期} ${k("from")} \${2:2026-09-01} ${k("to")} \${3:2026-12-31}`],
  },
  {
    keyword: "situation",
    ...{ zh: "一种缴费情形", en: "A payment situation" },
    body: ({ k }) => [
      `${k("situation")} \${1:集中缴费} {`,
      `  ${k("when")} 缴费日期 ${k("in")} \${2:集中征缴期}`,
      `  ${k("pay")} \${3:个人缴费}`,
      `  ${k("benefit")} ${k("from")} \${4:2027-01-01} ${k("to")} \${5:2027-12-31}`,
      "}",
    ],
  },
  {
    keyword: "exception",
    ...{ zh: "先于一般情形的例外", en: "An exception that goes before the ordinary situations" },
    body: ({ k, days }) => [
      `${k("exception")} \${1:新生儿} {`,
      `  ${k("when")} 缴费日期 ${k("in")} 出生日期 ${k("since")} \${2:90}${days} ${k("within")}`,
      `  ${k("pay")} \${3:个人缴费}`,
      `  ${k("benefit")} ${k("from")} 出生日期`,
      "}",
    ],
  },
  {
    keyword: "benefit",
    slot: true,
    ...{ zh: "待遇和等待", en: "Benefits after a waiting" },
    body: ({ k, days }) => [`${k("benefit")} ${k("from")} 缴费日期 ${k("waiting")} \${1:60}${days}`],
  },
  {
    keyword: "reading",
    ...{ zh: "对有歧义的文字如何理解", en: "How an ambiguous sentence is read" },
    body: ({ k }) => [`${k("reading")} "\${1:通知没有写……，读作……。}"`],
  },
  {
    keyword: "test",
    ...{ zh: "一个人和应得的结果", en: "A person and the expected answer" },
    body: ({ k, yuan }) => [
      `${k("test")} "\${1:低保对象在集中征缴期缴费}" {`,
      `  ${k("given")} 缴费日期 \${2:2026-10-01}  身份 \${3:低保对象}`,
      `  ${k("expect")} ${k("situation")} \${4:集中缴费}  ${k("net")} \${5:180}${yuan}`,
      "}",
    ],
  },
];
