// Several standards in one breath, and what they were: 人均筹资标准由1100元调整为1150元，其中个人缴费由400元调整为420元，财政补助730元. Put together of words.
import type { Said } from "../said.js";
import { boundOf, isOfYear, yuanOf } from "./pattern.js";
import type { Context, Reading } from "./pattern.js";
import { matter } from "./words.js";
import type { Heard } from "./words.js";

type Role = "own" | "budget" | "whole" | "year" | "glue" | "money" | "was" | "rise" | "sum";
const YEAR_OF =
  "(?:{year}(?:的)?)?(?:我|全|本)?[省市区县州镇]?(?:参加)?(?:城乡)?(?:居民)?(?:基本)?(?:医疗保险|医保)?(?:参保)?(?:居民|人员)?(?:的)?";
const PER = "(?:每人每年|每年每人|每人|人均|每年)?";
const IS = `(?:统一|确定|均|继续|同步|相应|仍)?(?:(?:调整|提高|增加|维持|保持)?(?:为|是|到|至|达到)|维持(?:在)?|保持(?:在)?|:)?`;

export const RATES = matter<Role>({
  words: [
    {
      role: "own",
      says: `${YEAR_OF}个人(?:缴费|缴纳|筹资|应缴)(?:部分|保费)?(?:的)?(?:标准|金额)?`,
      printed: ["个人缴费", "2027年度居民医保个人缴费标准"],
    },
    {
      role: "budget",
      says: `${YEAR_OF}(?:各级|人均){0,2}(?:财政|政府)(?:人均)?补助(?:资金|部分)?(?:的)?(?:标准|金额)?`,
      printed: ["财政补助", "各级财政补助", "人均财政补助标准"],
    },
    {
      role: "whole",
      says: `${YEAR_OF}(?:人均)?筹资(?:总额|总标准|标准)`,
      printed: ["人均筹资标准", "2024年城乡居民医保人均筹资标准", "筹资总额"],
    },
    {
      role: "sum",
      says: `(?:两项)?(?:合计|共计)|财政补助(?:与|和|加)个人缴费(?:两项)?合计,?|个人缴费(?:与|和|加)财政补助(?:两项)?合计,?`,
      printed: ["合计", "财政补助与个人缴费合计，"],
    },
    {
      role: "was",
      says: "由(?:上年(?:的)?|[0-9]{4}年(?:的)?)?{money:was}",
      printed: ["由1100元", "由上年的400元", "由400元/年"],
    },
    {
      role: "rise",
      says: ",?(?:较|比)(?:上年|上年度|去年|上一年)(?:度)?(?:提高|增加|新增|上调)(?:了)?{money:rise}|(?:提高|增加|新增|上调){money:more}",
      printed: ["，比上年提高30元", "较上年增加20元", "提高30元"],
    },
    {
      role: "money",
      says: `${IS}${PER}(?<bound>不低于|不少于)?${PER}{money}(?:\\(人民币\\))?(?:不变|的标准)?`,
      printed: ["为每人每年400元", "调整为420元/年", "达到每人每年不低于640元", "380元"],
    },
    { role: "year", says: "(?:在)?{year}(?:,)?", printed: ["2027年度"] },
    { role: "glue", says: "其中[,:]?|[,、]|和", printed: ["其中", "其中，"] },
  ],
  about: /个人(?:缴|筹|应)|补助|筹资/u,
  printed: [
    "2027年度居民医保人均筹资标准由1100元调整为1150元，其中个人缴费由400元/年调整为420元/年，财政补助由700元/年调整为730元/年",
    "2024年城乡居民医保人均筹资标准为1020元，其中个人缴费380元，各级财政补助640元",
    "财政补助与个人缴费合计，人均筹资标准为1070元",
    "2025年个人缴费标准为每人每年400元，比上年提高20元，财政补助标准为每人每年670元，比上年提高30元",
  ],
  join: read,
});

const COMPONENT = { own: "个人缴费", budget: "财政补助", whole: "人均筹资" } as const;

/** Each name, and behind it its amount, with what it was in front of that or how much more it is behind it. */
function read(heard: readonly Heard<Role>[], context: Context): Reading {
  if (context.group !== null || context.narrowed || context.component === "大病保险") return null;
  if (heard.some(({ found }) => !isOfYear(found, context))) return null;
  const said: (Said & { readonly kind: "standard" })[] = [];
  const notes: Said[] = [];
  let open: keyof typeof COMPONENT | null = null;
  for (const { role, found } of heard) {
    if (role === "own" || role === "budget" || role === "whole") {
      if (open !== null) return null;
      open = role;
    } else if (role === "was") {
      if (open === null) return null;
      notes.push({ kind: "note", text: `${COMPONENT[open]}上年为${found["was"] ?? ""}元。` });
    } else if (role === "money") {
      const { money = "" } = found;
      if (open === null) return null;
      said.push({
        kind: "standard",
        component: COMPONENT[open],
        yuan: yuanOf(money),
        bound: boundOf(found),
        groups: [],
      });
      open = null;
    } else if (role === "rise" && open !== null && found["more"] === undefined) return null;
  }
  const names = said.map(({ component }) => component);
  if (open !== null || said.length === 0 || new Set(names).size !== names.length) return null;
  // 个人缴纳120元 alone may be what a subsidy leaves.
  if (said.length === 1 && heard.some(({ role, text }) => role === "own" && !/缴费|筹资|标准/u.test(text))) return null;
  const of = (component: string): number | null => {
    const found = said.find((one) => one.component === component);
    return found === undefined ? null : Number(found.yuan);
  };
  const [own, budget, whole] = [of("个人缴费"), of("财政补助"), of("人均筹资")];
  if (own !== null && budget !== null && whole !== null && Math.round((own + budget - whole) * 100) !== 0) return null;
  return [...notes, ...said];
}
