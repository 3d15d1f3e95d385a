// What is granted to whom: 对低保对象按75%给予定额资助, 特困人员由医疗救助基金全额资助, 农村返贫致贫人口实行定额资助，资助标准为190元.
import type { Value } from "../said.js";
import { payersOf } from "./payers.js";
import { peopleIn } from "./people.js";
import { boundOf, isOfYear, pattern, percentOf, yuanOf } from "./pattern.js";
import type { Groups, Reading, Row } from "./pattern.js";

type Kind = Value["kind"];
const who =
  "(?:(?:以下|下列)[0-9]{1,2}类(?:对象|人员):)?(?:对)?{groups}(?:参加{year}(?:城乡)?居民(?:基本)?(?:医保|医疗保险)(?<tier>[一二三四]档)?)?(?:的)?,?(?:参保)?(?:个人缴费(?:部分)?)?(?:的)?";
const from = "(?:(?:由|从){payers}(?:中)?)?";
const grants = "(?:的)?(?:标准)?(?:给予|予以|进行|实行)?(?:定额|部分|差额)?(?:参保)?资助";

const ROWS: readonly Row<Kind>[] = [
  {
    says: `${who}${from}(?:按(?:照)?个人缴费标准)?(?:继续)?{grant}?全额(?:给予)?(?:参保)?(?:资助|代缴|补助)(?:政策)?(?:,(?:资助)?(?:金额|标准)为{per}{money})?`,
    printed: [
      "对特困人员给予全额资助",
      "特困人员、孤儿(含事实无人抚养儿童)实行全额资助",
      "计生特殊家庭成员、农村计生“两户”家庭成员个人缴费继续执行全额资助政策",
      "孤儿、特困供养人员个人缴费由医疗救助基金全额资助",
      "特困人员由医疗救助基金全额资助",
      "对特困人员、孤儿按个人缴费标准给予全额资助，资助金额为400元",
    ],
    gives: "full",
  },
  {
    says: `${who}${from}{grant}?(?:定额)?(?:资助)?(?:按|按照)?{per}{bound}{money}${grants}`,
    printed: [
      "建档立卡贫困人口个人缴费按照每人140元标准予以资助",
      "最低生活保障家庭成员个人缴费由医疗救助基金按每人每年不低于120元的标准予以资助",
      "对低保对象给予每人每年200元定额资助",
    ],
    gives: "money",
  },
  {
    says: `${who}${from}(?:每人每年|每人)?(?:定额)?(?:资助)(?:标准)?(?:为)?{per}{bound}{money}(?:,个人(?:只)?(?:需)?(?:缴纳|自付|缴费|承担){money:left})?`,
    printed: [
      "防止返贫监测对象每人资助200元",
      "低保对象资助标准为每人每年250元",
      "脱贫人口每人每年定额资助100元",
      "对城乡最低生活保障对象每人每年定额资助280元，个人缴纳120元",
      "残疾人，由县级财政资助100元",
    ],
    gives: "money",
  },
  {
    says: `${who}(?:实行|给予|予以)定额资助,(?:资助)?标准(?:为){per}{bound}{money}`,
    printed: ["农村返贫致贫人口实行定额资助，资助标准为190元"],
    gives: "money",
  },
  {
    says: "{groups}(?:实行定额资助)?,(?:在过渡期内逐步下调,)?{year}(?:资助)标准为{per}{money}",
    printed: ["脱贫人口，2025年资助标准为60元", "已脱贫人口实行定额资助，在过渡期内逐步下调，2022年资助标准为100元"],
    gives: "money",
  },
  {
    says: `${who}${from}(?:按|按照)(?:个人缴费标准的|个人缴费的)?{percent}(?:\\({money}\\))?(?:的)?(?:比例)?${grants}(?:,即(?:每人)?(?:每年)?(?:资助)?{money:more})?`,
    printed: [
      "低保对象按75%给予定额资助",
      "对低保对象按个人缴费标准的75%资助",
      "对低保对象按照90%（288元/人·年）给予定额资助",
      "以下2类对象：重度（1-2级）残疾人、因病致贫家庭重病患者参加2022年城乡居民医保一档按照70%（224元/人·年）给予定额资助",
      "低保对象按个人缴费标准的百分之七十（266元）资助",
      "低保对象、二级残疾人，按50%比例资助，即每人资助200元",
    ],
    gives: "percent",
  },
  {
    says: `${who}(?:按|按照)100%\\({money}\\)给予全额资助`,
    printed: ["对特困人员按照100%（320元/人·年）给予全额资助"],
    gives: "full",
  },
  {
    says: "(?:对)?{groups},?个人(?:每年)?(?:只|仅)?(?:需)?(?:缴纳|缴费|自付|承担){money},?(?:其余|剩余)(?:部分)?(?:由|从){payers}(?:中)?(?:全额)?(?:资助|承担|补助)",
    printed: ["低保边缘户，个人缴纳80元，其余部分由医疗救助基金资助"],
    gives: "left",
  },
  {
    says: "{groups},?(?:参保)?个人缴费(?:部分)?(?:由){payers}(?:全额)?(?:承担|负担)",
    printed: ["重度残疾人，参保个人缴费由市财政承担"],
    gives: "full",
  },
  {
    says: "{groups},?(?:参保)?个人缴费(?:部分)?由{payers}(?<each>各)(?:承担|负担){percent}",
    printed: ["农村双女家庭，参保个人缴费由市、镇财政各承担50%"],
    gives: "full",
  },
  {
    says: "{groups},?(?:参保)?个人缴费(?:部分)?由{payers}(?:承担|负担){percent}",
    printed: ["低保对象，参保个人缴费由市财政承担50%"],
    gives: "percent",
  },
];

export const SUBSIDIES = pattern(ROWS, (found, kind, context): Reading => {
  const people = peopleIn(found["groups"] ?? "");
  const { payers: text, each, percent } = found;
  const payers =
    text === undefined
      ? null
      : payersOf(text, undefined, each === undefined ? undefined : (percentOf(percent ?? "") ?? ""));
  const value = valueOf(kind, found);
  if (!isOfYear(found, context)) return null;
  if (people === null || value === null || (text !== undefined && payers === null)) return null;
  return [...people.said, { kind: "subsidy", groups: people.names, value, payers, tier: found["tier"] ?? null }];
});

function valueOf(kind: Kind, found: Groups): Value | null {
  const { percent, left } = found;
  const money = found["money"] ?? found["more"];
  const yuan = money === undefined ? null : yuanOf(money);
  if (kind === "full") return { kind, yuan };
  if (kind === "percent") {
    const share = percentOf(percent ?? "%");
    return share === null || share === "" ? null : { kind, percent: share, yuan, bound: boundOf(found) };
  }
  if (yuan === null) return null;
  return kind === "left"
    ? { kind, yuan }
    : { kind, yuan, bound: boundOf(found), left: left === undefined ? null : yuanOf(left) };
}
