// What is granted to whom, of whose money: 对低保对象按个人缴费标准的75%给予定额资助（300元），个人缴纳100元. Put together of words: who, of what, how much, by whom, what is left.
import type { Payers, Said } from "../said.js";
import { PAYER_WORDS, payersIn } from "./payers.js";
import { peopleIn } from "./people.js";
import { isOfYear } from "./pattern.js";
import type { Context, Reading } from "./pattern.js";
import { valueOf } from "./grant-value.js";
import type { GrantRole as Role } from "./grant-value.js";
import { matter } from "./words.js";
import type { Heard, Word } from "./words.js";

const OWN =
  "(?:当年|年度|当年度|本年度)?(?:城乡)?(?:居民)?(?:基本)?(?:医保|医疗保险)?(?:参保)?个人(?:参保)?(?:缴费|筹资|应缴)(?:标准|部分|金额|费用|资金)?";
const PER = "(?:每人每年|每年每人|每人|每年|人均|年人均)?";
const BOUND = "(?<bound>不低于|不少于|不高于|不超过|最高不超过|最低不低于)?";
const PERSON = "(?:其)?(?:参保)?(?:个人|本人|自己|参保人|参保人员)";
const PAYS = "(?:只|仅|还|实际|每年)?(?:需|须|应)?(?:再)?(?:缴纳|缴费|自付|承担|负担|自缴|实缴|支付|交费|缴|交)";

const WORDS: readonly Word<Role>[] = [
  {
    role: "who",
    says: "(?:(?:以下|下列)[0-9]{1,2}类(?:对象|人员):)?(?:对|对于|凡)?{groups}(?:参加{year}(?:城乡)?居民(?:基本)?(?:医保|医疗保险)(?<tier>[一二三四]档)?)?(?:的)?",
    printed: ["对特困人员、孤儿", "低保对象", "重度残疾人（一级、二级）", "对低保对象参加居民医保的"],
    holds: ({ groups = "" }) => peopleIn(groups) !== null,
  },
  {
    role: "of",
    says: `(?:其)?(?:参加(?:城乡)?居民(?:基本)?(?:医保|医疗保险)(?:的)?)?(?:所需)?(?:的)?(?:${OWN}|参保费用|参保缴费)`,
    printed: ["个人缴费部分", "参保个人缴费", "其个人缴费", "参加居民医保的个人缴费部分"],
  },
  { role: "of", says: "参加(?:城乡)?居民(?:基本)?(?:医保|医疗保险)(?:的)?", printed: ["参加城乡居民医保的"] },
  { role: "of", says: `(?:按|按照)${OWN}`, printed: ["按个人缴费标准"] },
  {
    role: "act",
    says: "(?:给予|予以|进行|实行|实施|享受|落实|执行)?(?:全年)?(?:定额|差额|部分|参保|缴费){0,2}(?:资助|补助|补贴|代缴)(?:参保|缴费|政策|金额|标准|资金){0,2}",
    printed: ["给予定额资助", "资助", "予以参保资助", "补贴", "代缴", "资助标准"],
  },
  {
    role: "glue",
    says: `(?:给予|予以|进行|实行|实施|享受|执行|落实|继续|统一|在过渡期内逐步下调|按照|按|(?:每人每年|每年每人|每人|每年|人均)|参保|定额|(?:的)?标准(?:为|是|:)?|的|为|至|比例|[,:])`,
    printed: ["给予", "每人每年", "的标准", "按照", "继续"],
  },
  {
    role: "full",
    says: "全额|全部由财政|(?:个人)?(?:免缴|不缴费|无需缴费|不需缴费|免费参保)(?:个人缴费(?:部分)?)?",
    printed: ["全额", "个人不缴费", "免缴个人缴费部分"],
  },
  {
    role: "percent",
    says: `(?:按|按照)?${PER}${BOUND}(?:${OWN}的|缴费标准的)?{percent}(?:的)?(?:比例)?`,
    printed: ["个人缴费标准的50%", "不低于个人缴费标准的75%", "按照90%的比例", "按百分之七十"],
  },
  {
    role: "money",
    says: `(?:按|按照)?(?:标准为)?${PER}${BOUND}${PER}{money}(?:的)?(?:标准)?`,
    printed: ["每人每年240元", "不低于每人每年300元的标准", "最高不超过430元", "每人每年不低于120元"],
  },
  {
    role: "echo",
    says: `[(](?:即)?${PER}(?:资助)?(?:标准)?(?:为)?{money}[)]|,?即(?:资助)?${PER}(?:资助)?{money:more}`,
    printed: ["（300元）", "（288元/人·年）", "，即每人资助200元"],
  },
  // Which budget, it does not say.
  { role: "glue", says: "由财政(?=全额|定额|代缴|资助|补助|给予|按)", printed: [] },
  { role: "glue", says: ",(?:由)?[一-龥、]{2,14}统一上报", printed: ["，镇民政所统一上报"] },
  {
    role: "free",
    says: ",?(?:个人|本人)(?:不缴费|不缴纳|无[须需]缴费|不用缴费|不用交钱)",
    printed: ["，本人不缴费", "，个人不用交钱"],
  },
  { role: "share", says: ",?占(?:个人缴费(?:标准)?的)?{percent}", printed: ["，占80%"] },
  { role: "most", says: ",?(?:但)?(?:每人)?最(?:高|多)不(?:得)?超过{money}", printed: ["，最高不超过300元"] },
  { role: "year", says: "(?<of>[0-9]{4})年度?(?:的)?(?:为)?", printed: ["2027年为", "2025年"] },
  {
    role: "left",
    says: `,?(?:其余|剩余|余下)?(?:部分)?${PERSON}${PAYS}(?:标准为)?${PER}{money}|,?(?:其余|剩余|余下)(?:的)?{money:more}由${PERSON}(?:自行)?(?:缴纳|自付|承担|负担)`,
    printed: ["，个人缴纳100元", "，个人只需自付80元", "，剩余120元由个人缴纳"],
  },
  {
    role: "rest",
    says: `,?(?:其余|剩余|余下|不足|差额)(?:部分|费用|的)?(?:仍)?由${PERSON}(?:自行)?(?:缴纳|自付|承担|负担)`,
    printed: ["，其余部分由个人承担", "，剩余部分由本人缴纳"],
  },
  { role: "others", says: ",?(?:其余|剩余|余下)(?:部分)?", printed: ["，其余部分"] },
  {
    role: "open",
    says: "(?:,)?(?:资助)?(?:具体)?标准由(?:各)?(?:县|市|区)(?:\\((?:[市县区旗]、?){1,3}\\))?(?:自行)?确定",
    printed: ["标准由县（区）自行确定", "，具体标准由各县（市、区）自行确定"],
  },
  ...PAYER_WORDS,
];

export const GRANTS = matter<Role>({
  words: WORDS,
  about: /资助|补助|补贴|代缴|承担|负担|免缴|免费|缴费/u,
  printed: [
    "对特困人员给予全额资助",
    "特困人员、孤儿(含事实无人抚养儿童)实行全额资助",
    "计生特殊家庭成员、农村计生“两户”家庭成员个人缴费继续执行全额资助政策",
    "孤儿、特困供养人员个人缴费由医疗救助基金全额资助",
    "特困人员由医疗救助基金全额资助",
    "特困供养人员、孤儿由财政全额资助430元，镇民政所统一上报，本人不缴费",
    "低保对象资助344元，占80%，个人缴86元",
    "低保户每人资助320元，自己交80元",
    "对特困人员、孤儿按个人缴费标准给予全额资助，资助金额为400元",
    "建档立卡贫困人口个人缴费按照每人140元标准予以资助",
    "最低生活保障家庭成员个人缴费由医疗救助基金按每人每年不低于120元的标准予以资助",
    "对低保对象给予每人每年200元定额资助",
    "防止返贫监测对象每人资助200元",
    "低保对象资助标准为每人每年250元",
    "脱贫人口每人每年定额资助100元",
    "对城乡最低生活保障对象每人每年定额资助280元，个人缴纳120元",
    "残疾人，由县级财政资助100元",
    "农村返贫致贫人口实行定额资助，资助标准为190元",
    "脱贫人口，2025年资助标准为60元",
    "已脱贫人口实行定额资助，在过渡期内逐步下调，2022年资助标准为100元",
    "低保对象按75%给予定额资助",
    "对低保对象按个人缴费标准的75%资助",
    "对低保对象按照90%（288元/人·年）给予定额资助",
    "以下2类对象：重度（1-2级）残疾人、因病致贫家庭重病患者参加2022年城乡居民医保一档按照70%（224元/人·年）给予定额资助",
    "低保对象按个人缴费标准的百分之七十（266元）资助",
    "低保对象、二级残疾人，按50%比例资助，即每人资助200元",
    "对特困人员按照100%（320元/人·年）给予全额资助",
    "低保边缘户，个人缴纳80元，其余部分由医疗救助基金资助",
    "重度残疾人，参保个人缴费由市财政承担",
    "农村双女家庭，参保个人缴费由市、镇财政各承担50%",
    "低保对象，参保个人缴费由市财政承担50%",
    "最低生活保障对象由医疗救助基金按每人每年不低于个人缴费标准的75%给予定额资助，2027年为330元，个人缴纳100元",
    "重度残疾人（一级、二级）个人缴费部分由残联从残疾人就业保障金中资助，标准由县（区）自行确定，最高不超过430元",
    "年满70周岁以上的老年人由市、县（区）财政共同负担100元，具体分担比例另行规定",
    "对低保边缘家庭成员按个人缴费标准的50%给予资助，最高不超过300元，其余部分由个人承担",
  ],
  join: joined,
});

function joined(heard: readonly Heard<Role>[], context: Context): Reading {
  const all = (role: Role) => heard.filter((one) => one.role === role);
  const has = (role: Role): boolean => all(role).length > 0;
  const [who] = heard;
  if (who?.role !== "who" || all("who").length > 1) return null;
  // Nothing is left only where all is granted.
  if (has("percent") && has("share")) return null;
  if (has("free") && !(has("full") && all("full").every(({ text }) => text === "全额"))) return null;
  if (
    (["percent", "money", "echo", "most", "left", "year", "full", "open", "of", "free", "share"] as const).some(
      (role) => all(role).length > (role === "of" ? 2 : 1) && role !== "money",
    )
  )
    return null;
  if (heard.some(({ found }) => !isOfYear(found["of"] === undefined ? found : { year: found["of"] }, context)))
    return null;
  const people = peopleIn(who.found["groups"] ?? "");
  const borne = [...all("payer"), ...all("shared")];
  // Somebody has to grant or bear it: an amount beside a name is no subsidy yet.
  const bears = borne.some(({ text }) => /(?:承担|负担|分担|支付|支出|列支|解决|代缴|一半)(?:[0-9]+%.*)?$/u.test(text));
  if (people === null || borne.length > 1 || (!has("act") && !bears && !isFree(heard))) return null;
  const granted = valueOf(heard);
  const [bearer] = borne;
  const payers: Payers | null = bearer === undefined ? null : payersIn(bearer.found, bearer.text);
  if (granted === null || (bearer !== undefined && payers === null)) return null;
  if (has("openShare") && payers?.kind !== "joint") return null;
  if (has("others") && granted.value.kind !== "left") return null;
  const { value, notes } = granted;
  return [
    ...people.said,
    ...notes.map((text): Said => ({ kind: "note", text })),
    { kind: "subsidy", groups: people.names, value, payers, tier: who.found["tier"] ?? null },
  ];
}

function isFree(heard: readonly Heard<Role>[]): boolean {
  return heard.some(({ role, text }) => role === "full" && text !== "全额");
}
