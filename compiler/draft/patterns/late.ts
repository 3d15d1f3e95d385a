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
];

export const LATE = pattern<null>(ROWS, (found, _, context): Said | null => {
  const span = spanOf(found["from"] ?? "", found["to"] ?? "");
  if (span === null || !isOfYear(found, context)) return null;
  const { money } = found;
  return { kind: "late", yuan: money === undefined ? null : yuanOf(money), ...span };
});
