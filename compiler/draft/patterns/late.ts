// Paying outside of the ordinary period: 于2021年4月1日至12月31日期间，按年度个人缴费标准和政府补助标准之和（830元）缴纳.
import type { Said } from "../said.js";
import { dayOf, spanOf } from "./days.js";
import { isOfYear, pattern, yuanOf } from "./pattern.js";
import type { Reading } from "./pattern.js";

const ROWS = [
  {
    says: "{date:after}(?:以|之)?后(?:参保)?缴费的,(?:个人)?(?:需|应|须)(?:全额)?缴纳个人缴费(?:标准)?(?:和|与|加)(?:政府|财政)补助(?:标准)?(?:共计|合计|之和){money},(?:设置|设)?(?:待遇)?等待期(?:为)?{span}",
    printed: ["2026年4月1日后缴费的，需全额缴纳个人缴费和政府补助共计1100元，等待期3个月"],
    gives: null,
  },
  {
    says: "(?:超过|未在|逾期|错过)集中(?:参保缴费|参保|缴费|征缴)期(?:限|间)?(?:内)?(?:参保缴费|参保|缴费)的,(?:个人)?(?:需|应|须)(?:全额)?缴纳{money}(?:/人)?\\(个人(?:缴费)?{money:own}(?:\\+|与|和|加)(?:政府|财政)补助{money:budget}\\),(?:并)?(?:从|自)缴费之日起(?:满)?{span}后(?:方可)?享受(?:医保)?待遇",
    printed: [
      "超过集中缴费期参保缴费的，个人需缴纳960元（个人缴费350元+财政补助610元），并从缴费之日起满90天后方可享受待遇",
    ],
    gives: null,
  },
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

export const LATE = pattern<null>(ROWS, (found, _, context): Reading => {
  const { money, from, to, span: wait = null } = found;
  const after = found["after"] === undefined ? null : dayOf(found["after"]);
  if (found["after"] !== undefined && after === null) return null;
  const span = from === undefined ? { from: null, to: null } : spanOf(from, to ?? "");
  if (span === null || !isOfYear(found, context) || context.narrowed) return null;
  const { own, budget } = found;
  const of = own === undefined || budget === undefined ? null : { own: yuanOf(own), budget: yuanOf(budget) };
  const late: Said = { kind: "late", yuan: money === undefined ? null : yuanOf(money), wait, of, after, ...span };
  if (of === null) return late;
  if (Number(of.own) + Number(of.budget) !== Number(late.yuan)) return null;
  const standard = (component: string, yuan: string): Said => ({
    kind: "standard",
    component,
    yuan,
    bound: null,
    groups: [],
  });
  return [standard("个人缴费", of.own), standard("财政补助", of.budget), late];
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
  {
    says: "(?:超过|逾期){span:after}(?:参保缴费|参保|缴费)的,(?:从|自)缴费之日起(?:设置|设){span}(?:固定)?(?:待遇)?等待期",
    printed: ["超过90天参保缴费的，自缴费之日起设置3个月待遇等待期"],
    gives: null,
  },
];
/** 超过90日的，按本通知第三条执行. */
export const BEYOND = pattern<null>(
  [
    {
      says: "(?:出生)?超过{span}(?:以后|后)?(?:参保)?(?:缴费|参保|办理)?的,(?:按|按照)(?:本(?:通知|办法|方案))?(?:第[一二三四五六七八九十]{1,3}条(?:第[(（][一二三四五六七八九十][)）]项)?(?:、|和)?){1,3}(?:的)?(?:规定)?(?:执行|办理)|超过{span:other}的,按(?:中途参保|补缴|普通居民|一般居民)(?:的)?(?:规定)?(?:执行|办理)",
      printed: ["超过90日的，按本通知第三条、第四条执行", "超过90日的，按中途参保办理"],
      gives: null,
    },
  ],
  ({ span, other }): Said => ({ kind: "beyond", after: span ?? other ?? "" }),
);
/** Who comes later than an exception allows is one of those who pay late. */
export const LATE_AGAIN = pattern<null>(AGAIN, ({ span = "", again = span, after = "", but = after }): Said | null =>
  again === span && but === after ? { kind: "lateAgain", wait: span, after } : null,
);
