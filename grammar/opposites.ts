// Characters that are often a word's whole meaning: negations, opposites, numerals. Two words that differ in one of them are two words,
// however near they look; nothing takes one for the other.

/** Put in front of a word or left out, they turn it round. */
export const NEGATIONS = "不非未无没莫勿免禁否";
/** One line a kind: one of a line put for another makes another word (全额 and 半额, 年初 and 年末, 省级 and 县级). */
export const OPPOSITES: readonly string[] = [
  "半全整定余差部总限等足各独金",
  "高低中平",
  "上下中",
  "前后先",
  "早晚迟先后同",
  "大小多少等超满",
  "长短",
  "增减加降升调扣",
  "轻中重特普",
  "男女",
  "老幼少童青成中",
  "父母夫妻子女",
  "内外中",
  "本次每隔去来今昨当明同翌逐他别另",
  "年月日周季旬",
  "起止始终初末首",
  "可能应须必准得免",
  "有无",
  "且或",
  "增退收支转进出入领发",
  "缴退补付收免减",
  "参断停退脱续复",
  "在离入退失就",
  "生死亡活",
  "贫富",
  "残健",
  "城乡农镇村街居",
  "省市县区州乡镇村国央",
  "东西南北左右",
  "正副主从",
  "单双独多两",
  "公私民军",
  "新旧老原现曾",
  "个集团单",
  "首再末",
  "远近",
  "脱返致",
  "小合总",
  "应实已",
  "中央地",
  "入毕",
  "春夏秋冬",
  "自公",
  "本专硕博",
  "已未将",
];
/** Signs of rank and number, one line a kind. */
export const NUMERALS: readonly string[] = [
  "甲乙丙丁戊己庚",
  "一二两三四五六七八九十百千万亿零〇",
  "壹贰叁肆伍陆柒捌玖拾佰仟",
  "0123456789",
  "abcdefghijklmnopqrstuvwxyz",
];
/** Mean something only where one of a line stands for another: 个人缴纳 is no 个人缴费, 个人缴 may be. */
const SORTS: readonly string[] = ["费纳款额金", "人户家员", "童生儿"];
/** Mean something wherever they stand. */
const signs = new Set(Array.from(NEGATIONS + NUMERALS.join("")));
const telling = new Set([...signs, ...Array.from(OPPOSITES.join(""))]);
/** Words of English keywords and names that turn round what they stand in; and those that stand for one another. */
const LATIN = [
  /^(?:un|non|not|in|dis|no)-?/,
  /(?<=^|-)(?:not|non|no)(?=-|$)/,
  /in(?=crease)|de(?=crease)|raised|lowered|before|after|above|below|earlier|later|earliest|latest|first|last|next|previous|highest|lowest|least|most|min(?:imum)?|max(?:imum)?|male|female|this|start|end|yearly|monthly|weekly|day|month|year/,
];
const TURNS = new RegExp(LATIN.map(({ source }) => source).join("|"), "g");
const HAN = /\p{Script=Han}/u;
const LONGEST = 48;

/**
 * Whether `written` says something else than `known`, though it looks near: to get from one to the other a telling character is added, dropped
 * or put for another one, or the single letter is another that tells `A类` from `B类`. A telling character against one that tells nothing is most
 * likely a slip of the pen (例处 for 例外), but for negations and numerals.
 */
export function differInMeaning(written: string, known: string): boolean {
  const [a, b] = [folded(written), folded(known)];
  if (HAN.test(written) && HAN.test(known)) return apart(a, b, true) > apart(a, b, false);
  return (a.match(TURNS) ?? []).join() !== (b.match(TURNS) ?? []).join();
}
function folded(word: string): string {
  return word.normalize("NFKC").toLowerCase();
}

/** Edits (insert, delete, replace, swap neighbours) from `a` to `b`; `guarded` none that changes the meaning. */
function apart(a: string, b: string, guarded: boolean): number {
  const [left, right] = [Array.from(a).slice(0, LONGEST), Array.from(b).slice(0, LONGEST)];
  const added = (character: string): number => (guarded && telling.has(character) ? Infinity : 1);
  const replaced = (own: string, theirs: string): number => {
    if (own === theirs) return 0;
    const isSort = SORTS.some((row) => row.includes(own) && row.includes(theirs));
    // Of two characters one is half of the word: 幼儿 is no 孤儿.
    const isTelling =
      isSort ||
      (left.length < 3 && telling.has(own)) ||
      signs.has(own) ||
      signs.has(theirs) ||
      (telling.has(own) && telling.has(theirs));
    return guarded && isTelling ? Infinity : 1;
  };
  const rows: number[][] = [];
  for (let i = 0; i <= left.length; i++) {
    const own = left[i - 1] ?? "";
    const row: number[] = [];
    rows.push(row);
    for (let j = 0; j <= right.length; j++) {
      const theirs = right[j - 1] ?? "";
      const isSwap = i > 1 && j > 1 && own === right[j - 2] && left[i - 2] === theirs;
      const cost = Math.min(
        costAt(rows, i - 1, j) + added(own),
        costAt(rows, i, j - 1) + added(theirs),
        costAt(rows, i - 1, j - 1) + replaced(own, theirs),
        isSwap ? costAt(rows, i - 2, j - 2) + Math.min(added(own), added(theirs)) : Infinity,
      );
      row.push(i === 0 && j === 0 ? 0 : cost);
    }
  }
  return costAt(rows, left.length, right.length);
}
function costAt(rows: readonly (readonly number[])[], i: number, j: number): number {
  return rows[i]?.[j] ?? Infinity;
}

/** Characters that are taken for one another in writing, and mean nothing by themselves where keywords have them. */
const ALIKE = ["准淮", "已己巳", "日曰", "象像", "侯候", "帐账", "折拆", "拔拨", "贴帖", "赀资", "惰情", "间问"];
/** Other words of the very sense of a keyword. */
const SAME: ReadonlyMap<string, string> = new Map([["之后", "以后"]]);

/** Whether `found` can only be a slip of the pen for `keyword`, or says the same: what may be rewritten unasked. */
export function surelyMeans(found: string, keyword: string): boolean {
  if (SAME.get(found) === keyword) return true;
  if (found.length !== keyword.length || differInMeaning(found, keyword)) return false;
  return Array.from(found).every((character, i) => {
    const meant = keyword.charAt(i);
    return character === meant || ALIKE.some((pair) => pair.includes(character) && pair.includes(meant));
  });
}
