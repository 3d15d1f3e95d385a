// Sentences that are no row's and whose figures change nothing of what anybody pays or when their benefits begin: how offices work, what is
// reimbursed, aims, how things were, where to ask. Told by words that such sentences have, and by words of rules that they don't have.

/** Of what a sentence speaks besides rules. */
export type Aside = "office" | "funds" | "aim" | "reward" | "reimbursed" | "told" | "contact" | "issue";

interface Kind {
  readonly of: Aside;
  readonly says: RegExp;
  /** Words with which it would be a rule, or might be. */
  readonly unless: RegExp;
  readonly printed: readonly string[];
}

/** Words of rules about a person. Of a reward 给予 says nothing, and periods of 参保 and 征缴 belong to aims. */
function ruleWords({ gives = true, joins = true, yuan = false } = {}): string {
  return [
    "等待期|享受|个人(?:缴|应缴|实缴|实际|自付|负担|承担|账户)|(?:缴费|筹资|补助|资助|收费)标准|资助参保|全额资助",
    ...(gives ? ["给予"] : []),
    "免缴|退费|退还|不退|补缴|追缴|修复|激励|连续参保|零报销|断保|断缴|中断|新生儿|出生|代缴|缴纳|缴清",
    `(?:${["缴费", ...(joins ? ["参保", "征缴"] : []), "保障", "待遇", "代办", "登记", "办理", "受理"].join("|")})期`,
    "参保的|缴费的|[^万亿0-9]人均|周岁|职工医保|学年|年度为|视为|逾期|不再|停止|为准|新增|个人按",
    ...(yuan ? ["[0-9]元"] : []),
  ].join("|");
}
/** Any of them, or an amount that a person may pay. */
const ALWAYS = new RegExp(ruleWords({ yuan: true }), "u");

export const ASIDES: readonly Kind[] = [
  {
    of: "told",
    says: /(?:去年|上年|上年度|截至).*(?:[0-9]人|人次|万人|人参保)|[0-9]人次|(?:治疗|住院)(?:总费用|花费)|(?:住院)?花了[0-9]|基金支出/u,
    unless:
      /标准|等待期|资助|补助|补贴|(?:缴费|参保|征缴|保障|待遇)期|任务|应|须|需要|(?:提高|增加)|缴(?:纳)?[0-9]+元的/u,
    printed: ["去年，咱们镇共有31246人参保", "全镇有4180人次住院享受了报销，共报销2297万元"],
  },
  {
    of: "reward",
    says: /(?:完成|参保率|低于|未完成|不足).*(?:奖励|工作经费|考核|评优|约谈|检查)/u,
    unless: new RegExp(ruleWords({ gives: false }), "u"),
    printed: [
      "对12月15日前完成任务97%以上的村（社区），按参保人数每人奖励1.5元",
      "低于95%的，扣减年度综合考核分值2分",
      "对2022年12月31日前参保率达到98%的乡镇，县政府给予每个2万元奖励",
    ],
  },
  {
    of: "aim",
    says: /参保率|覆盖率|完成(?:征缴|参保)?(?:任务)?(?:数)?的?[0-9]+(?:\.[0-9]+)?%|(?:参保|征缴)?任务数?(?:为)?[0-9.]+万?人|(?:宣传发动|入户征缴|清零攻坚|查漏补缺|集中攻坚)期/u,
    unless: new RegExp(ruleWords({ joins: false, yuan: true }), "u"),
    printed: [
      "各乡镇于9月30日前完成30%，10月31日前完成60%，12月31日前完成98%",
      "全镇应参保任务14860人，参保率不低于97%，特殊群体参保率100%",
      "其中9月25日—10月10日为宣传发动期，10月11日—12月15日为入户征缴期",
    ],
  },
  {
    of: "funds",
    says: /(?:资金|补助|补贴)[^;。]*(?:拨付|到位|上解|预拨|结算|结清|清算|划入|划转|测算)|(?:资助|补助|补贴)(?:资金|金额)(?:合计)?[0-9.]+万元/u,
    unless: new RegExp(`${ruleWords({ gives: false, yuan: true })}|比例|(?:负担|承担|分担)[0-9.]*%|各按?[0-9]+%`, "u"),
    printed: ["其中，前四类资助金额合计362.67万元，省、市承担253.869万元，县级承担108.801万元"],
  },
  {
    of: "office",
    says: /(?:报送|上报|通报|汇总|底册|台账|名单|花名册|人员信息|学生信息|系统(?:标识|维护|内更新)|批量登记|比对|核对|备案|宣传|动员|培训|发放|张贴|专人|代办员|办结|审核|扣款|扣缴|开通|人口数据|告知)/u,
    unless: ALWAYS,
    printed: [
      "负责参保信息登记、政策解释、进度统计，每周五下午3点前通报",
      "各乡镇召开动员会，发放《致全县居民的一封信》不少于9万份",
    ],
  },
  {
    of: "reimbursed",
    says: /报销|起付(?:线|标准)|封顶线|年度封顶|(?:最高)?支付限额|最高支付|(?:门诊|急诊|医院|卫生院|卫生服务中心).*支付[0-9]+%|[0-9]+%.*年度(?:基金)?最高/u,
    unless:
      /等待期|连续参保|零报销|没有报过销|激励|断保|缴|资助|补助|补贴|参保的|出生|(?:才能|都能|就能|可以)报销|(?:提高|增加|加到)[^,;。]{0,20}[0-9]元|额度|重复|累计提高|提高总额|原封顶|加起来|加到|不再/u,
    printed: [
      "住院：一级医院起付线200元，报销85%",
      "普通门诊报销比例一档60%、二档50%，限额分别为每年500元、300元",
      "大病保险起付线为1.2万元，报销60%起，累计最高40万元",
    ],
  },
  {
    of: "contact",
    says: /(?:电话|热线|拨打)|网点|[0-9]+名(?:专职)?(?:帮办|代办)|(?:工作日|上午|下午)[0-9]/u,
    unless: ALWAYS,
    printed: ["辖区有8个社区，共配备26名帮办人员", "税务热线12366，医保热线12393"],
  },
  {
    of: "issue",
    says: /^[一-龥]{4,30}[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日印发(?:共印[0-9]+份)?$|同时废止$/u,
    unless: /缴|等待/u,
    printed: [
      "栗山县人民政府办公室 2023年9月5日印发 共印60份",
      "2019年12月5日印发的《关于调整筹资标准的通知》（燕医保发〔2019〕22号）同时废止",
    ],
  },
];

/** By when somebody has to do it is a deadline, and a person's to write where no row reads it. */
const BY = /(?:[0-9]月(?:[0-9]{1,2}[日号]|底)|每月[0-9]{1,2}日|年底)(?:\([^()]*\))?(?:以|之)?前/u;

/** Of what a sentence speaks that states no rule; null where it might state one. */
export function asideOf(text: string): Aside | null {
  if (!/[0-9]/u.test(text)) return null;
  const of = ASIDES.find(({ says, unless }) => says.test(text) && !unless.test(text))?.of ?? null;
  return (of === "office" || of === "funds") && BY.test(text) ? null : of;
}
