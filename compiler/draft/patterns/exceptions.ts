// Who pays at other times than the rest: newborns, those who leave another scheme or the army.
import type { Said } from "../said.js";
import { pattern, yuanOf } from "./pattern.js";

const SPAN = "{span}(?:\\(含(?:{span:first})?\\))?(?:之)?(?:以)?内(?:\\(含(?:{span:again})?\\))?";
const ENJOY = "(?:开始)?享受(?:相应的)?(?:城乡居民)?(?:基本)?(?:医保|医疗保险)?待遇";
const ROWS = [
  {
    says: `(?:{year:born}出生的)?新(?:生儿|出生婴儿),?(?:应)?(?:自|在)?出生(?:之日|后)?(?:起)?(?:的)?${SPAN}(?:,)?(?:由监护人)?(?:以新生儿本人(?:真实)?(?:姓名|身份)(?:和有效身份证件)?)?(?:按规定|按相关规定)?(?:办理|完成)?(?:参保|登记|参保登记|手续|并|及时|和|当年度?|居民医保){0,5}缴(?:费|纳(?:出生)?(?:当年)?度?(?:城乡)?(?:居民)?(?:医保费|基本医疗保险费))(?:手续)?(?:的)?,(?:从|自)出生之日起?(?:${ENJOY}|(?:所)?(?:发生的)?(?:符合规定的)?医疗费用(?:均)?(?:可)?(?:按规定)?纳入医保(?:报销|支付)(?:范围)?)`,
    printed: [
      "新生儿自出生之日起90日内（含90日）参保缴费的，从出生之日起享受城乡居民医保待遇",
      "新生儿自出生之日起3个月内缴费的，从出生之日起享受待遇",
      "新生儿出生后90天内由监护人办理参保登记并缴费的，自出生之日起发生的医疗费用均可纳入医保报销",
      "2025年出生的新生儿自出生之日起90日内缴费的，自出生之日起享受待遇",
    ],
    gives: "newborn" as const,
  },
  {
    says: `(?:对)?(?:已)?连续(?:参加基本医(?:保|疗保险))?(?<years>[0-9]{1,2})年(?:\\(含[0-9]{1,2}年\\))?以上(?:\\(含[0-9]{1,2}年\\))?(?:参加基本医(?:保|疗保险))?(?:的)?(?:人员|参保人员)?,?(?:\\(?因就业等个人状态变化在职工医保和居民医保间(?:切换|转换)(?:医保关系|参保关系)\\)?)?(?:的)?,?(?:且)?(?:至办理居民医保手续前)?中断缴费(?:时间)?不超过{span}的(?:职工医保参保人)?,(?:(?<next>(?:自|从)缴费到账次月起(?:享受)(?:{year:of})?(?:城乡)?(?:居民)?(?:医保|基本医疗保险)待遇)|不(?:设|设置)(?:待遇)?等待期|(?:自|从)缴费之日起${ENJOY}|缴费后即可(?:正常)?享受(?:医保)?待遇)`,
    printed: [
      "连续2年（含2年）以上参加基本医疗保险（因就业等个人状态变化在职工医保和居民医保间切换医保关系）且至办理居民医保手续前中断缴费时间不超过3个月的职工医保参保人，自缴费到账次月起享受2026年度城乡居民医保待遇",
      "已连续2年（含2年）以上参加基本医疗保险的，因就业等个人状态变化在职工医保和居民医保间切换参保关系的，且中断缴费时间不超过3个月的，缴费后即可正常享受待遇",
    ],
    gives: "moved" as const,
  },
  {
    says: `(?:对)?职工医保中断缴费${SPAN}参加(?:城乡)?居民医保的,(?:缴费后(?:即时|即可|立即)(?:正常)?享受(?:医保)?待遇(?:,不(?:设|设置)(?:待遇)?等待期)?|不(?:设|设置)(?:待遇)?等待期)`,
    printed: ["职工医保中断缴费3个月（含3个月）内参加居民医保的，缴费后即时享受待遇，不设等待期"],
    gives: "moved" as const,
  },
  {
    says: `参加职工医保的人员,可在职工医保暂停缴费${SPAN}参加城乡居民医保,(?:从|自)?缴费之日起${ENJOY}`,
    printed: [
      "参加职工医保的人员，可在职工医保暂停缴费90日内（含90日）参加城乡居民医保，缴费之日起享受城乡居民医保待遇",
    ],
    gives: "transfer" as const,
  },
  {
    says: `军人退出现役当年,城乡居民医保实行全年动态参保,个人按当年缴费标准(?:\\({money}\\))?缴纳,并(?:从|自)缴费之日起${ENJOY}`,
    printed: [
      "军人退出现役当年，城乡居民医保实行全年动态参保，个人按当年缴费标准（280元）缴纳，并从缴费之日起享受城乡居民医保待遇",
    ],
    gives: "veteran" as const,
  },
];

export const EXCEPTIONS = pattern(ROWS, (found, kind, context): Said | null => {
  const { span = "", first = span, again = first, money, born, years = null, next, of } = found;
  if (
    again !== span ||
    first !== span ||
    context.group !== null ||
    [born, of].some((year) => year !== undefined && Number(year) !== context.year)
  )
    return null;
  if (kind === "newborn") return { kind, within: span };
  if (kind === "transfer") return { kind, within: span, years: null, from: "缴费日期", pays: true };
  if (kind === "moved")
    return {
      kind: "transfer",
      within: span,
      years,
      from: next === undefined ? "缴费日期" : "缴费日期 次月",
      pays: false,
    };
  return { kind, yuan: money === undefined ? null : yuanOf(money) };
});
