// What is paid for a year, and what the budgets add: 个人缴费标准为每人每年400元.
import type { Said } from "../said.js";
import { boundOf, isOfYear, pattern, yuanOf } from "./pattern.js";
import type { Reading, Row } from "./pattern.js";
import { peopleIn } from "./people.js";

interface Component {
  readonly component: string;
}
const OWN: Component = { component: "个人缴费" };
const BUDGET: Component = { component: "财政补助" };
const MAJOR: Component = { component: "大病保险" };
const WHOLE: Component = { component: "人均筹资" };

const ROWS: readonly Row<Component>[] = [
  {
    says: "{of}个人(?:(?:缴费|筹资|参保缴费)(?:部分)?(?:的)?(?:标准|金额|费用)?|(?:缴纳|应缴)(?:的)?标准){is}{per}{money}(?:不变)?",
    printed: [
      "2021年度城乡居民医保个人缴费标准确定为每人280元",
      "个人缴费标准为每人每年320元",
      "2022年度，我市居民基本医疗保险个人缴费标准为每人每年320元",
      "个人缴费标准提高到每人每年400元",
      "个人缴费标准：每人每年400元",
      "个人缴费每人每年380元",
      "2024年度居民医保个人缴费标准统一为380元/人·年",
      "个人缴费400元",
      "2026年度城乡居民医保个人缴费标准维持400元不变",
    ],
    gives: OWN,
  },
  {
    says: "{of}个人缴费标准(?:和|与|同)(?:去年|上年)(?:一样|一致|相同),(?:还是|仍是|仍为|为)(?:每人每年|每人){money}",
    printed: ["2026年度个人缴费标准和去年一样，还是每人每年400元"],
    gives: OWN,
  },
  {
    says: "{of}每人(?:每年)?(?:应)?(?:缴费|缴纳)(?:标准)?(?:为)?{money}",
    printed: ["2024年度每人缴费380元", "居民医保每人每年缴费400元"],
    gives: OWN,
  },
  {
    says: "{of}(?:个人)?缴费标准为{per}{money}",
    printed: ["2025年度城乡居民医保缴费标准为每人每年400元"],
    gives: OWN,
  },
  {
    says: "{of}个人缴费标准(?:同步|统一|继续|相应)?(?:提高|增加|新增){money:rise},(?:达到|为|即){per}{money}",
    printed: ["2022年居民医保个人缴费标准同步提高30元，达到每人每年350元", "个人缴费标准增加20元，达到每人每年400元"],
    gives: OWN,
  },
  {
    says: "{of}(?:人均|各级|各级人均)?(?:财政|政府)(?:人均)?补助(?:资金)?(?:标准)?{is}{per}{bound}{money}(?:不变)?",
    printed: [
      "财政补助每人不低于550元",
      "各级财政补助标准不低于580元",
      "城乡居民医保人均财政补助为每人每年580元",
      "财政补助标准提高到每人每年670元",
      "人均财政补助标准为每人每年不低于640元",
      "各级财政人均补助标准达到每人每年670元",
      "财政补助标准不低于每人每年640元",
    ],
    gives: BUDGET,
  },
  {
    says: "{of}(?:人均)?(?:财政|政府)补助标准(?:继续|再)?(?:提高|增加|新增){money:rise},(?:达到|为|即){per}{bound}{money}",
    printed: [
      "2022年度居民医保人均财政补助标准新增30元，达到每人每年不低于610元",
      "人均财政补助标准提高30元，达到580元",
    ],
    gives: BUDGET,
  },
  {
    says: "{of}(?:国家|各级)?财政补助(?:标准)?从(?<before>[0-9]{1,4}元)(?:涨到|提高到|增加到)(?:每人每年|每人)?{money}",
    printed: ["国家财政补助从670元涨到700元"],
    gives: BUDGET,
  },
  {
    says: "{of}大病保险(?:继续|仍)?(?:筹资标准(?:继续|仍)?(?:为)?)?(?:按|按照)?{per}{money}(?:的)?(?:标准)?(?:筹资)?",
    printed: ["2022年大病保险继续按照每人每年90元标准筹资", "大病保险筹资标准为每人每年90元"],
    gives: MAJOR,
  },
  {
    says: "{of}(?:[^,;:。0-9]{2,6}居民医保)?筹资标准(?:为)?{per}{bound}{money}",
    printed: ["2022年贵阳贵安居民医保筹资标准人均不低于900元", "2025年居民医保筹资标准为每人每年1070元"],
    gives: WHOLE,
  },
];

const UNDER_HEADING: readonly Row<null>[] = [
  {
    says: "(?:(?<adults>成年人|成年居民)|其他(?:参保)?(?:居民|人员)|城乡居民)?(?:按|按照|为)?(?:每人每年|每人){money}",
    printed: ["每人每年670元", "其他居民每人420元", "成年人每人每年400元"],
    gives: null,
  },
  {
    says: "{groups}(?:按|按照|为)?(?:每人每年|每人){money}",
    printed: ["在校学生每人380元", "2024年12月31日未满18周岁的未成年人和在校学生每人每年360元"],
    gives: null,
  },
];
/** 成年居民（2006年12月31日及以前出生）：个人缴费620元，财政补助980元. */
export const GROUP_STANDARDS = pattern<null>(
  [
    {
      says: "{groups}:?,?(?:个人缴费|个人)(?:标准)?(?:为)?{per}{money},(?:各级)?(?:财政|政府)补助(?:标准)?(?:为)?{per}{money:budget}",
      printed: [
        "在校学生：个人缴费300元，财政补助1300元",
        "成年居民（2006年12月31日及以前出生）：个人缴费620元，财政补助980元",
      ],
      gives: null,
    },
    {
      says: "{groups}:?,?(?:人均)?(?:筹资标准)?(?:为)?{per}{money:whole},(?:其中)[:,]?(?:个人缴费|个人缴纳|个人)(?:标准)?(?:为)?{per}{money},(?:各级)?(?:财政|政府)补助(?:标准)?(?:为)?{per}{money:budget}",
      printed: ["城乡老年人每人每年4860元，其中个人缴纳400元，财政补助4460元"],
      gives: null,
    },
  ],
  (found, _, { narrowed, group }): Reading => {
    const people = peopleIn((found["groups"] ?? "").replace(/:$/u, ""));
    const { money, budget, whole } = found;
    if (people === null || narrowed || group !== null || money === undefined || budget === undefined) return null;
    const of = (component: string, yuan: string): Said => {
      return { kind: "standard", component, yuan: yuanOf(yuan), bound: null, groups: people.names };
    };
    const both = [...people.said, of(OWN.component, money), of(BUDGET.component, budget)];
    if (whole === undefined) return both;
    const sum = Math.round((Number(yuanOf(money)) + Number(yuanOf(budget))) * 100);
    return sum === Math.round(Number(yuanOf(whole)) * 100) ? [...both, of(WHOLE.component, whole)] : null;
  },
);
/** 个人缴费标准为每人每年420元，其中大中专学生360元. */
export const VARIANTS = pattern<null>(
  [{ says: "其中,?:?{groups}(?:为)?(?:每人每年|每人)?{money}", printed: ["其中大中专学生360元"], gives: null }],
  ({ groups: text = "", money = "" }): Reading => {
    const people = peopleIn(text);
    return people === null ? null : [...people.said, { kind: "variant", groups: people.names, yuan: yuanOf(money) }];
  },
);

/** Below a heading that names the standard. */
export const HEADED = pattern<null>(UNDER_HEADING, (found, _, { component, narrowed, group }): Reading => {
  const { groups: text, money, adults } = found;
  const people = text === undefined ? { names: [], said: [] } : peopleIn(text);
  if (component === null || narrowed || group !== null || money === undefined || people === null) return null;
  const standard = { component, yuan: yuanOf(money), bound: null, groups: people.names };
  return [...people.said, { kind: "standard", ...standard, adults: adults !== undefined }];
});

export const STANDARDS = pattern(ROWS, (found, { component }, context): Reading => {
  if ((context.component === MAJOR.component) !== (component === MAJOR.component) && context.component !== null)
    return null;
  if (!isOfYear(found, context) || context.narrowed || found["money"] === undefined) return null;
  const standard = { component, yuan: yuanOf(found["money"]), bound: boundOf(found) };
  const groups = context.group === null ? [] : [context.group];
  const { before } = found;
  const stated: Said = { kind: "standard", ...standard, groups };
  return before === undefined ? stated : [{ kind: "note", text: `上年为${before}。` }, stated];
});
