// Who bears the budgets' standard, all parts of it in one breath: 730元中，中央财政负担30%（219元），省财政负担35%（255.5元）…, 按中央512元、省76.8元的标准共同负担, 由市、区两级财政按4:6分担,
// 省级财政对困难县每人补助146元、对其他县每人补助120元. Put together of words.
import type { Bearer, Said } from "../said.js";
import { payersIn, payerNames, PAYER_WORDS } from "./payers.js";
import { percentOf, yuanOf } from "./pattern.js";
import type { Context, Groups, Reading } from "./pattern.js";
import { matter } from "./words.js";
import type { Heard } from "./words.js";

type Role =
  | "lead"
  | "part"
  | "classes"
  | "shared"
  | "open"
  | "rest"
  | "restShared"
  | "glue"
  | "echo"
  | "tail"
  | "payer"
  | "openShare";
const BEARS = "(?:按规定)?(?:每人)?(?:补助|承担|负担|安排|出资|配套|分担|为)?(?:每人每年|每人)?";
function namesOf(text: string): readonly string[] | null {
  const plain = text.replace(/^(?:和|及|其中,?)/u, "");
  return payerNames(plain) ?? payerNames(`${plain}财政`);
}
const one = ({ payers = "" }: Groups): boolean => namesOf(payers)?.length === 1;

export const BEARERS = matter<Role>({
  words: [
    {
      role: "lead",
      says: "(?:其中)[,:]?|(?:每人)?(?:{money:whole}中|(?:上述|以上)?(?:各级)?财政补助(?:资金|标准)?(?:中|按)?),?(?:其中)?,?",
      printed: ["其中，", "730元中，", "财政补助按", "财政补助"],
    },
    {
      role: "part",
      says: `(?<payers>[^,;:。0-9%]{1,40}?)${BEARS}(?:{money}(?:\\({percent:echo}\\))?|{percent}(?:[(]{money:more}[)]|,?即{money:that})?)`,
      printed: ["中央财政负担30%（219元）", "省76.8元", "市级财政承担196元"],
      holds: one,
    },
    {
      role: "classes",
      says: "{payers}对(?<first>[一-龥]{1,8}县)(?:\\(区\\)|\\(市、区\\))?每人(?:每年)?(?:补助|承担|负担){money}[、,](?:对)?(?<second>[一-龥]{1,8}县)(?:\\(区\\)|\\(市、区\\))?每人(?:每年)?(?:补助|承担|负担){money:other}",
      printed: ["省级财政对困难县（区）每人补助146元、对其他县（区）每人补助120元"],
      holds: one,
    },
    {
      role: "open",
      says: "{payers}(?:按照|按)(?:有关|相关|国家|现行)?(?:规定|政策)(?:给予)?(?:补助|承担|负担)",
      printed: ["中央财政按照规定补助"],
      holds: one,
    },
    {
      role: "restShared",
      says: "(?:其余|剩余)(?:部分|资金)?由{payers}(?:按|按照)(?:的)?(?<ratio>[0-9]{1,3}(?::[0-9]{1,3}){1,3})(?:的)?(?:比例)?(?:共同)?(?:分担|负担|承担|配套)",
      printed: ["其余部分由市、县（区）财政按3:7比例分担"],
    },
    {
      role: "rest",
      says: "(?:其余|剩余)(?:部分|资金)?由{payers}(?:共同|全部|全额)?(?:承担|负担|安排|分担|配套)",
      printed: ["其余由市级财政和县级财政共同承担", "其余部分由县（区）财政承担"],
    },
    { role: "echo", says: ",?即(?:每人)?(?:每年)?", printed: ["，即"] },
    { role: "tail", says: "(?:的)?(?:标准|比例)?(?:共同)?(?:负担|承担|分担)", printed: ["的标准共同负担"] },
    { role: "glue", says: "[、,;]", printed: ["、"] },
    ...PAYER_WORDS,
  ],
  about: /中央|省|市|县|区|州/u,
  printed: [
    "730元中，中央财政负担30%(219元)，省财政负担35%(255.5元)，市财政负担15%(109.5元)，市(区)财政负担20%(146元)",
    "财政补助按中央512元、省76.8元、市12.8元、县38.4元的标准共同负担",
    "其中，中央财政补助402元，省级财政补助134元，市级财政补助53.6元，县（区）财政补助80.4元",
    "财政补助由市、区两级财政按4:6分担，即市财政314元/人/年、区财政471元/人/年",
    "财政补助由市、区两级财政各负担50%",
    "中央财政按照规定补助，省级财政对困难县（区）每人补助146元、对其他县（区）每人补助120元，其余部分由市、县（区）财政按3:7比例分担",
  ],
  join: read,
});

function read(heard: readonly Heard<Role>[], { group, narrowed, component }: Context): Reading {
  if (group !== null || narrowed || component === "大病保险" || component === "个人缴费") return null;
  const all = (role: Role) => heard.filter((word) => word.role === role);
  const said = heard.filter(({ role }) => role !== "glue");
  if (all("payer").length > 0 || all("openShare").length > 0 || all("lead").length > 1) return null;
  const [shared, ...more] = all("shared");
  const leads = said[0]?.role === "lead" ? said[0] : null;
  const parts = all("part").map(bearerOf);
  if (more.length > 0 || parts.includes(null)) return null;
  const known = parts.flatMap((part) => part ?? []);
  const whole = leads?.found["whole"];
  if (shared !== undefined) return leads === null ? null : sharedBy(shared, known, said);
  const rest = restOf(heard);
  if (rest === null || all("echo").length > 0) return null;
  const classes = all("classes").flatMap(({ found }) => classesOf(found));
  const open = all("open").flatMap(({ found }) => namesOf(found["payers"] ?? "") ?? []);
  if (known.length + classes.length + open.length < 2 || all("classes").length > 1) return null;
  return {
    kind: "bearers",
    whole: whole === undefined ? null : yuanOf(whole),
    parts: [...known, ...classes],
    open,
    rest: rest.of,
    shared: null,
  };
}

/** 由市、区两级财政按4:6分担, with what that comes to for each. */
function sharedBy(shared: Heard<Role>, echoes: readonly Bearer[], said: readonly Heard<Role>[]): Said | null {
  const payers = payersIn(shared.found, shared.text);
  const rest = said.slice(said.indexOf(shared) + 1);
  if (
    payers === null ||
    said.indexOf(shared) !== 1 ||
    rest.some(({ role }, at) => role !== (at === 0 ? "echo" : "part"))
  )
    return null;
  return { kind: "bearers", whole: null, parts: [], open: [], rest: null, shared: { payers, echoes } };
}

function bearerOf({ found }: Heard<Role>): Bearer | null {
  const [name] = namesOf(found["payers"] ?? "") ?? [];
  const percent = found["percent"] === undefined ? null : percentOf(found["percent"]);
  const yuan = found["money"] ?? found["more"] ?? found["that"];
  return name === undefined ? null : { name, percent, yuan: yuan === undefined ? null : yuanOf(yuan), place: null };
}
function classesOf({ payers = "", first = "", second = "", money = "", other = "" }: Groups): readonly Bearer[] {
  const [name = ""] = namesOf(payers) ?? [];
  return [
    { name, percent: null, yuan: yuanOf(money), place: first },
    { name, percent: null, yuan: yuanOf(other), place: second },
  ];
}
function restOf(
  heard: readonly Heard<Role>[],
): { readonly of: { readonly names: readonly string[]; readonly ratio: string | null } | null } | null {
  const [rest, ...more] = heard.filter(({ role }) => role === "rest" || role === "restShared");
  if (rest === undefined) return { of: null };
  const names = payerNames(rest.found["payers"] ?? "");
  const ratio = rest.found["ratio"] ?? null;
  if (names === null || more.length > 0 || (ratio !== null && ratio.split(":").length !== names.length)) return null;
  return { of: { names, ratio } };
}
