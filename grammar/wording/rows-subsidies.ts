// Subsidies: all of it, half of it, none of it; and what is said to have the effect of a rule.
import { BEGIN, END, HAN, MONEY, NAME, PERCENT, row, texts, type Row } from "./row.js";

const full = texts("全部由资助承担的写“{write}”", "write “{write}” where the subsidy bears all of it");
const halved = texts(
  "标准写出减半以后的数额，如“210元”；是另一项标准的一半的，写“个人缴费 的 50%”",
  "write the amount of a standard after halving, such as “210 yuan”; half of another standard is “个人缴费 的 50%”",
);
const apart = texts(
  "各方各出多少写在花括号里，一项一行：{ 其中 20% 由 市级财政 其中 30% 由 县级财政 }",
  "write who pays which part in braces, one after another: { of which 20% by 市级财政 of which 30% by 县级财政 }",
);
const half = texts("减半就是 50%，写“{write}”", "half is 50%: write “{write}”");
const rest = texts(
  "写明资助多少：…元、…%，或个人还要缴多少：“个人实缴 …元”",
  "say what is subsidised, such as …元 or …%, or what the person still pays: “个人实缴 …元”",
);
const none = texts(
  "这里写“资助 不享受”；某一人群没有资助的，不写资助",
  "write “资助 不享受” here; for a group without a subsidy write none",
);
const change = texts(
  "不补也不退写“不调整”；补给差额写“补差”，退还写“退费”",
  "write “不调整” where nothing is paid either way, “补差” for a further subsidy, “退费” for money back",
);
const lowest = texts(
  "只能写“就高不重复”（取最高的一项）、“累加”“依序”；通知没有规定的写“未规定”",
  "write “就高不重复” (the highest alone), “累加” or “依序”, and “未规定” where the notice does not say",
);

const others = texts(
  "没有列出的档次写“其余档次 不资助”，没有列出的人群另起一行写“其余人群 不资助”：这里写“{write}”",
  "tiers that are not listed: “其余档次 不资助”; groups, on a line of their own: “其余人群 不资助”; write “{write}” here",
);
const unlisted = texts(
  "没有资助的档次不列，在列出的档次后面写“其余档次 不资助”",
  "leave tiers without a subsidy out, and write “其余档次 不资助” behind those that are listed",
);
const oneReward = texts(
  "一个“奖励”只写一项金额，可以乘一个整数类事实；另加的一项另起一行，写成同名的另一个“奖励”",
  "one “奖励” states one amount, which a whole-number fact may multiply; write what is added to it as another “奖励” of that name",
);
const OTHERS = "(?:其余|其他|其它|余下)(?:的)?";
const UNPAID = "(?:均|一律|都)?(?:不予|不再|不给予|不)(?:资助|补助|补贴)";

const rewardLimit = texts("奖励的上限写“{write}”", "the limit of a reward is written “{write}”");
/** Before those of amounts, which read what is added as an amount of its own. */
export const rewardRows: readonly Row[] = [
  row(
    ["entry"],
    `(?<=(?:^|[\\s{])奖励\\s+${NAME}\\s+)(?:每人)?每(?:连续)?(?:参保|缴费|满)?(?:1|一)?年\\s*(${MONEY})`,
    "$1",
  ),
  row(
    ["entry"],
    `(?<=(?:^|[\\s{])奖励\\s[^\\n{}]*?)\\s*,?\\s*(?:累计|合计|总额)?(?:最高不超过|最多不超过|不得超过|不超过|最高|最多)\\s*(${MONEY})(?:封顶)?${END}`,
    "至多 $1",
    { says: rewardLimit },
  ),
  row(["entry"], `(?<=(?:^|[\\s{])奖励\\s+${NAME}\\s+)${HAN}*?(?:提高|增加|奖励|给予)\\s*(${MONEY})${END}`, "$1"),
  row(
    ["entry"],
    `(?<=(?:^|[\\s{])奖励\\s[^\\n{}]*?)\\s*[+＋]\\s*${MONEY}(?:\\s*[×*]\\s*${NAME})?((?:\\s*(?:至多|至少)\\s*${MONEY})*)`,
    null,
    {
      says: oneReward,
      read: "$1",
    },
  ),
];

export const subsidyRows: readonly Row[] = [
  row(["subsidy"], `(?<=全额\\s*)\\s*[,、]\\s*(?:个人|本人)?(?:不|无需|不用|免予|免)(?:再)?缴(?:费|纳)${END}`, "", {
    says: texts("全额就是个人不缴，后面不再写", "全额 leaves nothing to the person: nothing more is said"),
  }),
  row(["subsidy", "entry"], `${BEGIN}${OTHERS}(?:缴费)?(?:档次|档)\\s*${UNPAID}${END}`, "其余档次 不资助", {
    says: others,
  }),
  row(["subsidy", "entry"], `${BEGIN}${OTHERS}(?:人群|人员|对象|群体)\\s*${UNPAID}${END}`, "其余人群 不资助", {
    says: others,
  }),
  {
    in: ["subsidy"],
    words: `${BEGIN}(${NAME})\\s+(?:不(?:再|予)?(?:享受|资助|补助|补贴)(?:资助|补助|补贴)?|没有资助|无资助)${END}`,
    names: true,
    written: ({ match: [, tier = ""], before, behind, declares }) => {
      // Behind another tier's amount: else it may be a group.
      if (!declares(tier) || !/(?:全额|元|%|\)|未规定)\s*$/u.test(before)) return null;
      return /^\s*(?:$|由|当|\{)/u.test(behind)
        ? { write: "其余档次 不资助", says: unlisted }
        : { write: null, read: `${tier} 0元`, says: unlisted };
    },
  },
  row(
    ["pay", "when", "benefit", "entry"],
    `${BEGIN}(?:不(?:再|予|能|得)?享受)(?:财政)?(?:资助|补助|补贴)(?:政策|待遇)?${END}`,
    "资助 不享受",
  ),
  row(["pay"], `${BEGIN}(?:全额|全部|全款)(?:缴纳|缴费)?${END}`, null, {
    says: texts(
      "写要缴哪几项标准，如“缴纳 个人缴费 + 财政补助”",
      "name the standards that are paid, such as “缴纳 个人缴费 + 财政补助”",
    ),
    read: "未规定",
  }),
  row(["pay"], `(?<=缴纳\\s*${NAME}(?:\\s*\\+\\s*${NAME})*\\s*)(${MONEY})${END}`, "（$1）", {
    says: texts(
      "缴纳后面写标准的名称；结果写在括号里，“{write}”",
      "behind 缴纳 stand the names of standards; what they come to stands in parentheses, “{write}”",
    ),
  }),
  {
    in: ["subsidy", "part"],
    words: `${BEGIN}(?:减半|半额|一半)${END}`,
    // Where a standard is another amount for some, it may be half of either.
    written: ({ varies }) => (varies ? null : { write: "50%", says: half, understood: true }),
  },
  row(
    ["subsidy", "part"],
    `${BEGIN}(?:减半|半额|半数|一半|半价)(?:资助|补助|缴费|缴纳|征收|收取|代缴|减免)?${END}`,
    "50%",
    { says: half },
  ),
  row(
    ["standard", "when", "entry"],
    `(?<=标准\\s[^\\n]*[\\s{]|^\\s*(?:当[^\\n{]*|其他\\s*)\\{\\s*)(?:减半|半额|半数|一半|半价)(?:缴费|缴纳|征收|收取|执行)?${END}`,
    null,
    {
      says: halved,
      read: "未规定",
    },
  ),
  row(
    ["subsidy"],
    `(?:(?<=资助\\s+[^\\n{}]*[^\\s\\n]\\s+)(?:给予|予以)?资助\\s*)?(${PERCENT})(?:资助)?\\s*,\\s*(?:即|计|每人)\\s*(${MONEY})${END}`,
    "$1（$2）",
  ),
  row(["subsidy"], `(?<=资助\\s+[^\\n{}]*[^\\s\\n]\\s+)(?:给予|予以)?资助\\s*(${MONEY}|${PERCENT})${END}`, "$1"),
  row(["subsidy"], `(?<=${MONEY}\\s*)[,、]?\\s*(?:其余|剩余|余下|差额)(?:部分|费用)?\\s*由(?=\\s*${HAN})`, "由"),
  row(["subsidy"], `,\\s*其中\\s*${HAN}[^\\n{};]*`, null, { says: apart, read: "由 未规定" }),
  row(
    ["subsidy", "part"],
    `${BEGIN}(?:给予|予以)?(?:全额(?:给予|予以)?(?:资助|补助|补贴|减免|代缴|缴纳|承担|负担|免除|免缴|代为缴纳)|(?:政府|财政|参保费用|个人缴费|个人部分|费用)?(?:全免|代缴|全额代缴|全额资助|全额减免|全额补助)|免(?:除|缴|交|收|征|费)?(?:个人缴费|个人部分|参保费用|参保费|缴费|费用)?|全部(?:资助|补助|免除|减免|免缴|代缴|承担)|全部|全款|个人不缴费?|个人不用缴费?|个人免缴|不缴费|不用缴费?|零缴费)(?:参保)?${END}`,
    "全额",
    { says: full },
  ),
  row(
    ["subsidy", "part"],
    `${BEGIN}(?:差额|余额|部分|适当|按比例|分类|定额|定期)(?:资助|补助|补贴|减免|代缴)?${END}(?!\\s*\\d)`,
    null,
    {
      says: rest,
      read: "未规定",
    },
  ),
  row(
    ["subsidy"],
    `${BEGIN}(?:不予(?:资助|补助|补贴|享受)?|不再(?:资助|补助|补贴|享受(?:资助|补助)?)|不能享受(?:资助|补助)?|不得享受(?:资助|补助)?|不(?:资助|补助|补贴|给予资助|给予补助|享受资助|享受补助)|无资助|无补助|没有资助|没有补助|取消)${END}`,
    "不享受",
    { says: none },
  ),
  row(
    ["subsidy"],
    `${BEGIN}(?:可以?享受|能享受|应享受|继续享受|照常享受|正常享受|同等享受|一并享受|均可享受)(?:资助|补助)?${END}`,
    "享受",
  ),
  row(
    ["when", "change", "entry"],
    `${BEGIN}(?:不(?:予|再|作|做|进行)?(?:退费|退还|退款|补差|补缴|补助|补退|退补|调整|变动|变更)|不退不补|不补不退|不退也不补|不补也不退|不变|维持不变|保持不变)${END}(?<!不调整)`,
    "不调整",
    { says: change },
  ),
  row(
    ["when", "change", "entry"],
    `${BEGIN}(?:予以|给予|办理|应|可)?(?:全额)?(?:退还|退回|返还|退)(?:其)?(?:个人|本人)(?:已|所|实际)?缴(?:纳|费|的)?(?:的)?(?:全部)?(?:参保)?(?:费用|保费|部分|金额|款项|费)?${END}`,
    "退费 个人实缴",
  ),
  row(
    ["when", "change", "entry"],
    `${BEGIN}(?:予以|给予|办理|应|可)?(?:退还|退款|返还|退回|退费)(?:差额|多缴部分|个人|给个人)?${END}(?<!${BEGIN}退费)`,
    "退费",
  ),
  row(
    ["when", "change", "entry"],
    `(?<=退费\\s*)(?:全部|全额|全款|个人缴费|(?:已|所)缴(?:纳)?保?费|(?:个人|本人)?(?:已|所|实际)?缴(?:纳|费)?(?:的)?(?:全部)?(?:费用|部分|金额|款项))${END}`,
    "个人实缴",
    { names: true },
  ),
  row(
    ["when", "change", "entry"],
    `${BEGIN}(?:予以|给予|应|可)?(?:补足|补齐|补助|补发|补给)(?:差额|差额部分)?${END}`,
    "补差",
    { says: change },
  ),
  row(
    ["multiple"],
    `${BEGIN}(?:按照?)?(?:就高不就低|就高不重复|就高|择优|从高)(?:的)?(?:原则)?\\s*[,、]\\s*(?:且|并)?(?:不|不得|不能)(?:重复|叠加|累加)(?:享受|资助|补助)?(?:的)?(?:原则)?${END}`,
    "就高不重复",
  ),
  row(
    ["multiple"],
    `${BEGIN}(?:就高|择高|取高|从高|按最高|取最高|最高|择优|按就高)(?:原则|标准|资助|补助|享受|不就低|不重复|不重复享受|不重复资助|执行|的原则)*${END}(?<!${BEGIN}就高|就高不重复|就高不就低)`,
    "就高不重复",
  ),
  row(
    ["multiple"],
    `${BEGIN}(?:不重复(?:享受|资助|补助)?|不得重复(?:享受|资助|补助)?|不能重复|不累加|不叠加|不可叠加|不得叠加|不累计|就低(?:不重复|不就高)?|择低|取低)${END}`,
    null,
    {
      says: lowest,
      read: "未规定",
    },
  ),
  row(["multiple"], `${BEGIN}(?:可?叠加|累计|可累加|合并|相加|合计)(?:享受|资助|补助|计算)?${END}`, "累加"),
  row(
    ["scope", "entry"],
    `(?<=(?:^|[{};])\\s*)(?!(?:可|不可)参保)(${NAME}(?:\\s*[或且、]\\s*${NAME})*)\\s+(可|不可)参保(?=\\s*(?:$|[{};]))`,
    "$2参保 当 $1",
    { names: true },
  ),
  row(
    ["scope", "entry"],
    `${BEGIN}(?:不能参保|不得参保|不予参保|不参保|不应参保|不许参保|禁止参保|不符合参保条件)${END}`,
    "不可参保",
  ),
  row(
    ["scope", "entry"],
    `${BEGIN}(?:可以参保|能参保|应参保|应当参保|允许参保|准予参保|准许参保|应保尽保|均可参保)${END}`,
    "可参保",
  ),
];
