// How long is waited, in the words of notices: a fixed part, one for each year without cover, what is repaired.
import { BEGIN, END, NAME, row, texts, type Row } from "./row.js";

const GAP = "(?:连续)?(?:断保|断缴|中断缴费|中断参保|中断)";
const ONE = "(?:1|一)?\\s*(?:个)?年(?:度)?";
const MORE = "\\s*,?\\s*(?:再|则)?(?:增加|延长|加|多等)?(?:变动)?(?:待遇)?(?:等待期)?\\s*";
const gapYears = texts(
  "写“1个月 × 断保年数”，断保几年由事实回答：先写“事实 断保年数：整数 0 至 30”",
  "write “1个月 × 断保年数”; a fact says how many years: “事实 断保年数：整数 0 至 30”",
);
const repairedYears = texts(
  "写“减 1个月 × 修复年数”，修复几年由事实回答：先写“事实 修复年数：整数 0 至 30”",
  "write “减 1个月 × 修复年数”; a fact says how many years: “事实 修复年数：整数 0 至 30”",
);
const longGap = texts(
  "写在各项的后面：“至少 6个月 当 断保年数 ≥ 4”",
  "write it behind the lengths: “至少 6个月 当 断保年数 ≥ 4”",
);
const monthsOn = texts(
  "写等多久：第4个月起写“等待 3个月”，从那个月的1日起写“等待 3个月 次月”",
  "say how long is waited: the fourth month on is “等待 3个月”, from that month's first day “等待 3个月 次月”",
);
const atLeast = texts("等待最少多久写“{write}”", "the least that is waited is written “{write}”");
const atMost = texts("等待最多多久写“{write}”", "the most that is waited is written “{write}”");
const noWait = texts("没有等待期的，不写“等待”就是", "where nothing is waited, 等待 is left out");
const nextDay = texts("待遇就从等满的次日开始，后面不写", "benefits start on the day after the wait: nothing follows");
const dayThen = texts("“从”后面只写这一日，不加“享受”", "behind 从 stands the day alone");
const LENGTH = "(\\d+\\s*(?:个月|日|天|年))";
const lengthAlone = texts("“等待”后面只写多久，写“{write}”", "behind “等待” stand lengths alone: “{write}”");

export const waitRows: readonly Row[] = [
  row(
    ["benefit"],
    `\\s*,?\\s*(?:且|并)?(?:不|无|免|没有|不再)(?:设|设置|设定|执行|实行|适用|需|受)?(?:任何|固定|变动)?(?:待遇)?(?:享受)?等待期?(?:限制)?(?=\\s|[}\\n]|至|$)`,
    "",
    { says: noWait },
  ),
  row(
    ["benefit"],
    `(?<=[从自]\\s*${NAME}\\s*)(?:起|后|的|之日起)?第\\s*[\\d二三四五六七八九十]+\\s*个月(?:1日)?(?:起|开始|后)?${END}`,
    null,
    {
      says: monthsOn,
      read: "等待 3个月",
    },
  ),
  row(
    ["benefit"],
    `(?:出生|缴费|参保)(?:的)?当年(?:度)?(?:的)?(?:12\\s*月\\s*31\\s*日|年?底|年?末)(?:止)?${END}`,
    "年末",
  ),
  row(
    ["benefit"],
    `(?<=等待[^\\n}]*?)(?:设置|设定|设)?(?:固定|基础|基本)(?:待遇)?等待期(?:为|是)?\\s*(\\d+\\s*(?:个月|日|天))`,
    "$1",
    { says: lengthAlone },
  ),
  row(["benefit"], `(?<=等待[^\\n}]*?)\\s*[,，]\\s*每多?${GAP}${ONE}${MORE}(\\d+\\s*个月)`, null, {
    says: gapYears,
    read: "+ $1",
  }),
  row(
    ["benefit"],
    `(?<=等待[^\\n}]*?)(?:每多?${GAP}${ONE}|${GAP}(?:期间)?的?,?每(?:满)?${ONE})${MORE}(\\d+\\s*个月)`,
    null,
    { says: gapYears, read: "$1" },
  ),
  row(
    ["benefit"],
    `(?<=等待[^\\n}]*?)每(?:多|补)?(?:缴纳|补缴|修复|缴费)${ONE}\\s*,?\\s*(?:可)?(?:减少|修复|缩短)\\s*(\\d+\\s*个月)(?:变动)?(?:待遇)?(?:等待期)?`,
    null,
    { says: repairedYears, read: "$1" },
  ),
  row(
    ["benefit"],
    `(?<=等待[^\\n}]*?)${GAP}(?:缴费)?(?:满)?\\d+年(?:\\(?含\\d+年\\)?)?(?:及)?(?:以上)?的?\\s*,?\\s*(?:等待期)?(?:不少于|不低于|至少|最低)\\s*(\\d+\\s*个月)`,
    null,
    { says: longGap, read: "$1" },
  ),
  row(
    ["benefit"],
    `(?<=等待[^\\n}]*?)\\s*,?\\s*(?:最低|最短|最少)?(?:不少于|不低于|不短于|不得少于|最低|最短|最少)\\s*${LENGTH}`,
    "至少 $1",
    { says: atLeast },
  ),
  row(
    ["benefit"],
    `(?<=等待[^\\n}]*?)\\s*,?\\s*(?:最高|最长|最多)?(?:不多于|不超过|不长于|不得超过|最高|最长|最多)\\s*${LENGTH}`,
    "至多 $1",
    { says: atMost },
  ),
  row(["benefit"], `(?<=等待[^\\n}]*?)\\s*\\(\\s*(不?含)(?:缴费)?当[日天]\\s*\\)`, "$1当日"),
  row(["benefit"], `(?<=等待[^\\n}]*?\\s)(不?含)缴费当[日天]${END}`, "$1当日"),
  row(["benefit"], `(?<=等待\\s*${LENGTH}\\s*)(?:期?满?后|期满)?\\s*的?次日(?:起)?${END}`, "", { says: nextDay }),
  row(["benefit"], `(?<=等待[^\\n}]*?)(${NAME})\\s*[×*]\\s*(\\d+\\s*(?:个月|日|天|年))`, "$2 × $1", { names: true }),
  row(["benefit"], `(?<=等待[^\\n}]*?\\s)[-－—–]\\s*(?=\\d+\\s*(?:个月|日|天))`, "减"),
  row(["benefit"], `(?:设置|设定|设)?(?:固定|变动)?(?:待遇)?等待期(?:为|是|设为)\\s*${LENGTH}`, "等待 $1", {
    says: lengthAlone,
  }),
  row(["benefit"], `(?:设置|设定|设)?(?:固定|变动)(?:待遇)?等待期\\s*${LENGTH}`, "等待 $1", { says: lengthAlone }),
  row(["benefit"], `(?:设置|设定|设|有)\\s*${LENGTH}(?:的)?(?:固定)?(?:待遇)?等待期`, "等待 $1", { says: lengthAlone }),
  {
    in: ["benefit"],
    words: `(?<=日期\\s*)(?:起|后|的)?第\\s*(\\d+)\\s*(?:日|天)(?:起|开始)?${END}`,
    written: ({ match: [, figure = ""] }) => ({ write: `等待 ${Number(figure) - 1}日`, says: lengthAlone }),
  },
  row(["benefit"], `(?<=日期\\s*)的?次月\\s*(?:1|一)\\s*[日号](?:起)?${END}`, "次月"),
  row(
    ["benefit"],
    `(?<=[从自]\\s*)(?:完成缴费|缴费完成|缴费成功|缴费到账|到账)(?:的|后|后的|之)?(次日|次月)(?:1日)?(?:起)?${END}`,
    "缴费日期 $1",
  ),
  row(
    ["benefit"],
    `(?<=[从自]\\s*${NAME}\\s+)(?:起\\s*)?(?:开始|即时|立即|即可|正常)*享受(?:医保)?(?:待遇)?${END}`,
    "",
    {
      says: dayThen,
    },
  ),
  row(["benefit"], `${BEGIN}(?:参保|缴费|当)年度\\s*1\\s*月\\s*1\\s*日${END}`, "年初"),
  row(["benefit"], `${BEGIN}(?:参保|缴费|当)年度\\s*12\\s*月\\s*31\\s*日${END}`, "年末"),
];
