// What is promised beside the bill: 连续参保满4年后每连续参保1年，大病保险支付限额提高3000元，累计不超过6万元; 上年零报销的提高2000元.
import { pattern } from "./pattern.js";
import type { Reading } from "./pattern.js";

type Kind = "years" | "unclaimed" | "limit" | "all";
const LIMIT = "大病保险(?:的)?(?:最高)?(?:支付限额|封顶线)";
const AMOUNT = "(?<amount>[0-9]{1,7}(?:\\.[0-9]{1,2})?万?元)";
const ROWS: readonly { says: string; printed: readonly string[]; gives: Kind }[] = [
  {
    says: `(?:(?:自)?(?<since>[0-9]{4}年)起,)?(?:对)?连续参(?:保|加(?:城乡)?居民(?:基本)?医(?:保|疗保险))满(?<after>[0-9]{1,2})年(?:的|后)?(?:参保人员|参保居民|居民)?,?(?:之后|此后|以后)?每(?:再|多)?(?:连续参保(?:1年|一年)|增加1年连续参保|参保一年|参保1年),?(?:可)?(?:${LIMIT}(?:可)?(?:提高|增加)${AMOUNT}|(?:提高|增加)(?:${LIMIT})?${AMOUNT.replace("amount", "other")})`,
    printed: [
      "连续参保满4年后每连续参保1年，大病保险支付限额提高3000元",
      "连续参保满4年的，之后每连续参保1年，大病保险封顶线提高3000元",
      "连续参保满4年的居民，此后每连续参保1年，大病保险支付限额提高3000元",
      "自2025年起，对连续参加居民医保满4年的参保人员，之后每连续参保1年，提高大病保险最高支付限额3000元",
      "连续参保满4年后，每增加1年连续参保，大病保险最高支付限额提高2000元",
      "对连续参加居民医保满4年的参保人员，之后每连续参保1年，可提高大病保险最高支付限额1000元",
    ],
    gives: "years",
  },
  {
    says: `(?:对)?(?:上年|上年度|上一年度|当年)(?:未使用(?:居民)?医保基金报销|(?:医保)?(?:基金)?零报销)的(?:居民医保)?(?:参保人员|参保居民|居民)?,?(?:次年)?(?:可)?(?:(?:提高|增加)(?:${LIMIT})?${AMOUNT}|${LIMIT}(?:可)?(?:提高|增加)${AMOUNT.replace("amount", "other")})`,
    printed: [
      "上年零报销的提高2000元",
      "上年零报销的，提高2000元",
      "对当年基金零报销的居民医保参保人员，次年可提高大病保险最高支付限额1000元",
    ],
    gives: "unclaimed",
  },
  {
    // 20% of what, and what that comes to: of all rewards together.
    says: `(?:上述|以上|两项)?(?:激励|奖励)?累计(?:提高|增加)?(?:总额|额度|额)?不(?:得)?(?:超过|高于)(?:所在统筹地区|我市|全市|我区|我县)?${LIMIT.replace("(?:最高)?", "(?:最高|原)?")}(?:[0-9]{1,3}万元)?的(?<share>[0-9]{1,2}%),即${AMOUNT}`,
    printed: [
      "累计提高总额不超过所在统筹地区大病保险原封顶线的20%，即8万元",
      "两项激励累计不超过大病保险原封顶线20万元的20%，即4万元",
      "累计增加额不超过大病保险最高支付限额30万元的20%，即6万元",
    ],
    gives: "all",
  },
  {
    says: `(?<whose>连续参保的)?(?:提高额|提高额度)?累计(?:提高)?(?:额|总额)?不(?:超过|高于)${AMOUNT}`,
    printed: ["累计不超过6万元", "连续参保的提高额累计不超过60000元"],
    gives: "limit",
  },
];

export const REWARDS = pattern<Kind>(ROWS, (found, kind, { group, narrowed }): Reading => {
  const amount = found["amount"] ?? found["other"] ?? "";
  if (group !== null || narrowed || amount === "") return null;
  if (kind === "years") {
    const { since, after = "" } = found;
    const reward = { kind: "reward" as const, amount, after, most: null };
    return since === undefined ? reward : [{ kind: "note", text: `自${since}起计算。` }, reward];
  }
  if (kind === "unclaimed") return { kind: "reward", amount, after: null, most: null };
  const share = found["share"] ?? null;
  return { kind: "rewardLimit", amount, ofYears: found["whose"] !== undefined, share };
});
