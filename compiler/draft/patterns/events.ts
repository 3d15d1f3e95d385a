// From what day on somebody may pay at other times: whose day it is, by the people and by the words of the event. What is not listed is nobody's.
const LEFT = "职工医保暂停缴费日期";
interface Event {
  /** Who has such a day. */
  readonly people: RegExp;
  /** What is said of the day. */
  readonly words: RegExp;
  /** The fact that holds it. */
  readonly fact: string;
}
const EVENTS: readonly Event[] = [
  {
    people: /^(?:退役军人|退役士兵|复员军人|复退军人|退伍军人)$/u,
    words: /^(?:退役|退出现役|退伍)$/u,
    fact: "退役日期",
  },
  { people: /^刑满释放人员$/u, words: /^(?:刑满)?释放$/u, fact: "刑满释放日期" },
  {
    people: /^职工(?:基本)?医(?:保|疗保险)(?:中断缴费|停保|断保|暂停缴费|停缴|终止参保)人员$/u,
    words: /^(?:职工(?:基本)?医(?:保|疗保险))?(?:中断缴费|停保|断保|暂停缴费|停止缴费|停缴|中断)$/u,
    fact: LEFT,
  },
  {
    people: /^新?(?:迁入户籍|迁入|落户|入户|迁入户口)(?:人员|居民)$/u,
    words: /^(?:户籍迁入|迁入|落户|入户|户口迁入)$/u,
    fact: "户籍迁入日期",
  },
  {
    people: /^(?:应届)?(?:大中专|高校|大学)?(?:院校)?毕业(?:学)?生$/u,
    words: /^毕业$/u,
    fact: "毕业日期",
  },
  { people: /^(?:归国|回国)(?:留学)?人员$/u, words: /^(?:归国|回国)$/u, fact: "回国日期" },
];
/** Days that have no people of their own. */
const ANY: readonly (readonly [RegExp, string])[] = [
  [/^(?:身份|困难身份)?认定$/u, "困难身份认定日期"],
  [/^(?:相关|有关)手续办结$/u, "手续办结日期"],
  [/^取得相关证明(?:材料)?$/u, "取得证明日期"],
  [/^(?:身份|参保身份|情况|状态)(?:发生)?(?:变化|转换|改变)$/u, "身份变化日期"],
];
/** The day on which somebody was certified. */
export const CERTIFIED_ON = "困难身份认定日期";

/** The facts of 退役、释放或者中断缴费; null where one of them is not listed. */
export function factsOfWords(words: string): { readonly facts: readonly string[]; readonly any: boolean } | null {
  const any = ANY.find(([named]) => named.test(words));
  if (any !== undefined) return { facts: [any[1]], any: true };
  const facts: string[] = [];
  for (const word of words.split(/、|或者|或|和|及/u)) {
    const found = EVENTS.find((event) => event.words.test(word));
    if (found === undefined) return null;
    facts.push(found.fact);
  }
  return { facts: [...new Set(facts)], any: false };
}

/** The fact of each of them; null where one has none. */
export function factsOfPeople(text: string): readonly { readonly name: string; readonly fact: string | null }[] | null {
  const all = text.split(/、|和|及|以及/u).map((name) => {
    const plain = name.replace(/\([^()]*\)/gu, "");
    return { name, fact: EVENTS.find(({ people }) => people.test(plain))?.fact ?? null };
  });
  return all.every(({ name, fact }) => fact !== null && !/[()]/u.test(name)) ? all : null;
}
