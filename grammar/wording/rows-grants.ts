// Subsidies as sentences: before the rows of amounts, which would read a part of them alone.
import { BEGIN, END, MONEY, NAME, PERCENT, row, texts, type Row } from "./row.js";

const full = texts("全部由资助承担的写“{write}”", "write “{write}” where the subsidy bears all of it");
const others = texts(
  "没有列出的人群另起一行写“{write}”",
  "groups that are not listed stand on a line of their own: “{write}”",
);
const OTHERS = "(?:其余|其他|其它|余下)(?:的)?";
const UNPAID = "(?:均|一律|都)?(?:不予|不再|不给予|不)(?:资助|补助|补贴)";
const cutAbove = texts("百分比后面的上限写“{write}”", "a limit above a percentage is written “{write}”");
const bothHold = texts(
  "两种身份都要有的写“当”，写“{write}”",
  "where both identities must be held, write 当: “{write}”",
);
const severally = texts(
  "一项“资助”里各人群是同一种金额：不同的分开写成几项",
  "the groups of one 资助 have the same amount: write a 资助 for each",
);

const leftOpen = texts("通知没有写数额的写“{write}”", "where the notice states no amount: “{write}”");
const varying = texts(
  "标准因人不同的写在花括号里：“400元 { 当 在校学生 { 380元 } }”",
  "a standard that differs by person says so in braces: “400元 { 当 在校学生 { 380元 } }”",
);
const thisYears = texts("写当年的数，写“{write}”", "write this year’s amount: “{write}”");
const own = `(?<=标准\\s+${NAME}\\s+)`;

export const grantRows: readonly Row[] = [
  row(
    ["standard"],
    `${own}(?:另行(?:通知|制定|确定|规定|公布)|按照?(?:国家|省|市|上级|有关|相关|当地)*(?:规定|政策|标准|文件)(?:执行)?|由各地(?:自行)?(?:确定|制定))${END}`,
    "未规定",
    { says: leftOpen },
  ),
  row(["standard"], `${own}(?:由|从)\\s*${MONEY}\\s*(?:提高|上调|增加|调整|调)(?:到|至|为)\\s*(${MONEY})${END}`, "$1", {
    says: thisYears,
  }),
  row(["standard"], `(?<=标准\\s+${NAME}\\s+${MONEY})\\s*[,、;]\\s*${NAME}\\s*${MONEY}`, null, {
    says: varying,
    read: "",
    names: true,
  }),
  row(["cap"], `(?:最高)?(?:不超过|不高于|不得超过|最高为?|上限为?)\\s*(${MONEY})`, "$1"),
  row(["multiple"], `${BEGIN}(?:按照?)?就高(?:的)?原则\\s*[,、]?\\s*不重复(?:享受|资助|补助)?${END}`, "就高不重复"),
  row(["group", "entry"], `(?<=人群\\s+${NAME}\\s+)(?:包含|含)(?=\\s+${NAME})`, "包括", { names: true }),
  row(
    ["subsidy", "entry"],
    `(?<=^\\s*)资助\\s+${OTHERS}(?:人员|人群|对象|居民)\\s*${UNPAID}${END}`,
    "其余人群 不资助",
    { says: others },
  ),
  row(
    ["subsidy"],
    `${BEGIN}按照?\\s*(?:每人每年|每人|每年|人均)\\s*(${MONEY})\\s*(?:的)?(?:标准)?(?:给予|予以)?(?:定额)?(?:资助|补助|补贴)${END}`,
    "$1",
  ),
  row(
    ["subsidy"],
    `(?<=(?:${PERCENT}|全额)\\s*)[,、]?\\s*(?:且|但|并)?\\s*(?:最高|最多)?(?:不超过|不高于|不得超过|封顶)(?:为)?\\s*(${MONEY})${END}`,
    "至多 $1",
    { says: cutAbove },
  ),
  row(["subsidy"], `(?<=${MONEY}\\s*)[,、]?\\s*(?:最高|最多|封顶)(?:不超过|为)?\\s*(${MONEY})${END}`, "至多 $1", {
    says: cutAbove,
  }),
  row(
    ["subsidy"],
    `${BEGIN}个人(?:缴纳|承担|负担|缴)\\s*(${MONEY})\\s*[,、]\\s*(?:其余|剩余|余下)(?:部分|费用)?由\\s*(${NAME}?)(?:给予)?(?:资助|补助|承担|负担|支付)${END}`,
    "个人实缴 $1 由 $2",
  ),
  row(
    ["subsidy"],
    `${BEGIN}(?:资助后|补助后|减免后)\\s*个人(?:再)?(?:实际)?缴(?:纳|费)?\\s*(${MONEY})${END}`,
    "个人实缴 $1",
  ),
  row(["subsidy"], `${BEGIN}(?:对)?个人缴费(?:部分|标准)(?:给予|予以)?全额(?:资助|补助)?${END}`, "全额", {
    says: full,
    names: true,
  }),
  {
    in: ["subsidy"],
    words: `${BEGIN}其中的?(${NAME}?)\\s+(${MONEY}|${PERCENT}|全额)${END}`,
    names: true,
    written: ({ match: [, name = "", amount = ""], declares }) =>
      declares(name) ? { write: `${amount} 当 ${name}`, says: bothHold } : null,
  },
  row(
    ["subsidy"],
    `${BEGIN}分别(?:为|按)?\\s*(${MONEY}|${PERCENT}|全额)(?:\\s*[、,和]\\s*(?:${MONEY}|${PERCENT}|全额))+`,
    null,
    { says: severally, read: "$1" },
  ),
];
