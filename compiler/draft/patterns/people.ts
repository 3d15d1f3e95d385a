// Groups with their ages: 2024年12月31日年满80周岁的老年人, 60岁-69岁(1952年1月1日至1961年12月31日之间出生)老年人; and with who certifies them. An age without a day
// is nobody's.
import type { Said, Who } from "../said.js";
import { dayOf } from "./days.js";
import { groupNames } from "./groups.js";

export interface People {
  readonly names: readonly string[];
  /** What is said of them besides. */
  readonly said: readonly Said[];
}

const DAY = "([0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日)";
const NOUN = "的?([一-龥]{2,10})";
const ADULTS = /^(?:成年人|成年居民|未成年人|未成年居民|居民)$/u;
/** 及以前 and 以前 hold the day itself; 前 alone leaves it open. */
const BEFORE = "(?:\\(含\\)|及其?|\\(含当日\\))?(?:以前|之前)(?:\\(含当日\\))?";
const BEHIND = "(?:\\(含\\)|及其?|\\(含当日\\))?(?:以后|之后)(?:\\(含当日\\))?";
/** Nothing but an age makes them a group. */
const OLD = /^(?:城乡)?(?:老年人|老人|老年居民|高龄老人)$/u;
/** What day the age is of, it does not say. */
const UNDATED =
  /^(?:年满|已满|满)?([0-9]{1,3})周?岁(?:及)?以上的?([一-龥]{2,10})$|^年满([0-9]{1,3})周?岁的?([一-龥]{2,10})$/u;
interface Form {
  readonly says: RegExp;
  readonly read: (found: readonly string[]) => {
    readonly name: string;
    readonly noun: string;
    readonly who: Who | null;
  };
}
const FORMS: readonly Form[] = [
  {
    // 2024年12月31日年满80周岁的老年人
    says: new RegExp(`^(?:截至)?${DAY}(?:前)?(?:年满|已满|满)([0-9]{1,3})周?岁(?:及)?(?:以上)?${NOUN}$`, "u"),
    read: ([day = "", years = "", noun = ""]) => ({
      name: `${years}周岁以上`,
      noun,
      who: age(day, years, false),
    }),
  },
  {
    // 2024年12月31日未满18周岁的未成年人
    says: new RegExp(`^(?:截至)?${DAY}(?:未满|不满)([0-9]{1,3})周?岁${NOUN}$`, "u"),
    read: ([day = "", years = "", noun = ""]) => ({ name: `未满${years}周岁`, noun, who: age(day, years, true) }),
  },
  {
    // 60岁-69岁(1952年1月1日至1961年12月31日之间出生)老年人
    says: new RegExp(
      `^([0-9]{1,3})(?:周?岁)?(?:-|至)([0-9]{1,3})周?岁\\(${DAY}(?:-|至)${DAY}(?:之间|期间)?出生\\)${NOUN}$`,
      "u",
    ),
    read: ([least = "", most = "", from = "", to = "", noun = ""]) => ({
      name: `${least}至${most}周岁`,
      noun,
      who: birth(from, to),
    }),
  },
  {
    // 70岁(1951年12月31日以前出生)以上老年人
    says: new RegExp(
      `^([0-9]{1,3})周?岁(?:及?以上)?\\(${DAY}(?:\\(含\\))?(?:及其?|\\(含当日\\))?(?:以前|之前)(?:\\(含当日\\))?出生\\)(?:及?以上)?${NOUN}$`,
      "u",
    ),
    read: ([years = "", to = "", noun = ""]) => ({ name: `${years}周岁以上`, noun, who: birth(null, to) }),
  },
  {
    // 成年居民(2006年12月31日及以前出生)
    says: new RegExp(`^([一-龥]{2,10})\\(${DAY}${BEFORE}出生\\)$`, "u"),
    read: ([noun = "", to = ""]) => ({ name: "", noun, who: birth(null, to) }),
  },
  {
    // 未成年人(2007年1月1日及以后出生)
    says: new RegExp(`^([一-龥]{2,10})\\(${DAY}${BEHIND}出生\\)$`, "u"),
    read: ([noun = "", from = ""]) => ({ name: "", noun, who: birth(from, null) }),
  },
  {
    // 80周岁以上(1944年12月31日以前出生)的老年人
    says: new RegExp(`^([0-9]{1,3})周?岁(?:及)?以上\\(${DAY}${BEFORE}出生\\)${NOUN}$`, "u"),
    read: ([years = "", to = "", noun = ""]) => ({ name: `${years}周岁以上`, noun, who: birth(null, to) }),
  },
  {
    // 1951年12月31日以前出生的老年人
    says: new RegExp(`^${DAY}(?:及)?(?:以前|之前)(?:\\(含当日\\))?出生${NOUN}$`, "u"),
    read: ([to = "", noun = ""]) => ({ name: `${to}以前出生的`, noun, who: birth(null, to) }),
  },
];
const CERTIFIED = /^(?:经|由)?([一-龥]{2,12}(?:部门|局))(?:认定|确认|核定)的(.+)$/u;

/** Null where some item is not certainly a group. */
export function peopleIn(text: string): People | null {
  const certified = CERTIFIED.exec(text);
  if (certified !== null) {
    const groups = groupNames(certified[2] ?? "");
    return groups === null ? null : { names: groups, said: [{ kind: "certified", groups, body: certified[1] ?? "" }] };
  }
  // A list without ages may have items that only make sense together.
  if (!/岁|出生/u.test(text)) {
    const names = groupNames(text);
    return names === null ? null : { names, said: [] };
  }
  const names: string[] = [];
  const said: Said[] = [];
  for (const item of text.split(/(?:、|和|及|以及|与)(?![^()]*\))/u)) {
    const aged = agedIn(item);
    const plain = aged !== null ? [aged.name] : /岁|出生/u.test(item) ? null : groupNames(item);
    if (plain === null) return null;
    for (const name of plain) if (!names.includes(name)) names.push(name);
    if (aged !== null) said.push({ kind: "group", name: aged.name, who: aged.who });
  }
  return { names, said };
}

function agedIn(item: string): { readonly name: string; readonly who: Who } | null {
  const undated = UNDATED.exec(item);
  if (undated !== null) {
    const [, years = undated[3] ?? "", noun = undated[4] ?? ""] = undated;
    return OLD.test(noun)
      ? { name: `${years}周岁以上${noun}`, who: { by: "age", day: null, years, below: false } }
      : null;
  }
  for (const { says, read } of FORMS) {
    const found = says.exec(item);
    if (found === null) continue;
    const { name, noun, who } = read(found.slice(1));
    return who === null || (!ADULTS.test(noun) && groupNames(noun)?.length !== 1)
      ? null
      : { name: `${name}${noun}`, who };
  }
  return null;
}

function age(day: string, years: string, below: boolean): Who | null {
  const on = dayOf(day);
  return on === null ? null : { by: "age", day: on, years, below };
}
function birth(first: string | null, last: string | null): Who | null {
  const [from, to] = [first === null ? null : dayOf(first), last === null ? null : dayOf(last)];
  return (first !== null && from === null) || (last !== null && to === null) ? null : { by: "birth", from, to };
}
