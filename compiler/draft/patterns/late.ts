// Paying outside of the ordinary period: 于2021年4月1日至12月31日期间，按年度个人缴费标准和政府补助标准之和（830元）缴纳.
import type { Said } from "../said.js";
import { spanOf } from "./days.js";
import { isOfYear, pattern, yuanOf } from "./pattern.js";

const ROWS = [
  {
    says: "未在集中(?:参保|缴费|征缴)期(?:内)?(?:缴费|参保|缴纳{year}(?:城乡)?居民医保费)的,可?(?:通过零星缴费方式,)?(?:于|在){date:from}至{date:to}(?:期间)?,按(?:年度|照)?个人缴费标准(?:和|与|加)(?:政府|财政)补助标准(?:之和|两项合计)(?:\\({money}\\))?缴纳(?:{year:of}(?:城乡)?居民医保费(?:用)?)?",
    printed: [
      "未在集中征缴期内缴纳2021年度城乡居民医保费的，可通过零星缴费方式，于2021年4月1日至12月31日期间，按年度个人缴费标准和政府补助标准之和（830元）缴纳2021年度城乡居民医保费用",
    ],
    gives: null,
  },
  {
    says: `未在集中(?:参保|缴费|征缴)期(?:内)?(?:缴费|参保)的,需(?:全额)?缴纳[^,;。0-9]{0,40}?\\((?:补缴)?{year}(?:标准)?为?个人缴费{money:own}(?:与|和)(?:政府|财政)补助(?:标准)?{money:budget}(?:之和|两项合计),?共(?:计)?{money}\\),且缴费{span}后方可享受(?:城乡)?居民(?:基本)?(?:医保|医疗保险)待遇`,
    printed: [
      "未在集中征缴期缴费的，需全额缴纳包括各级政府补助（资助）资金在内的居民基本医疗保险费（补缴2022年标准为个人缴费320元与政府补助标准580元之和,共900元），且缴费30日后方可享受居民基本医疗保险待遇",
    ],
    gives: null,
  },
];

export const LATE = pattern<null>(ROWS, (found, _, context): Said | null => {
  const { money, from, to, span: wait = null } = found;
  const span = from === undefined ? { from: null, to: null } : spanOf(from, to ?? "");
  if (span === null || !isOfYear(found, context)) return null;
  return { kind: "late", yuan: money === undefined ? null : yuanOf(money), wait, ...span };
});

const AGAIN = [
  {
    says: "(?:自出生之日起|在职工医保暂停缴费|超过){span:after}(?:后)?(?:\\(不含{span:but}\\))?(?:参保)?缴费的,按(?:年度|照)?个人缴费标准(?:和|与)(?:政府|财政)补助标准之和缴纳(?:参保费用)?,并从缴费之日起{span}后(?:\\(不含{span:again}\\))?(?:开始)?享受(?:城乡居民)?(?:医保)?待遇",
    printed: [
      "自出生之日起90日后（不含90日）参保缴费的，按年度个人缴费标准和政府补助标准之和缴纳参保费用，并从缴费之日起60日后（不含60日）享受城乡居民医保待遇",
      "超过90日（不含90日）缴费的，按年度个人缴费标准和政府补助标准之和缴纳参保费用，并从缴费之日起60日后（不含60日）开始享受城乡居民医保待遇",
    ],
    gives: null,
  },
];
/** Who comes later than an exception allows is one of those who pay late. */
export const LATE_AGAIN = pattern<null>(AGAIN, ({ span = "", again = span, after = "", but = after }): Said | null =>
  again === span && but === after ? { kind: "lateAgain", wait: span, after } : null,
);
