// What stands around the money: who may join, changes after payment, deadlines, annexes, notes, tests.
import fc from "fast-check";
import { condition, day, fixedDay, yearly } from "./conditions.js";
import { either, many, maybe, phrase, several, some, word, type Phrase } from "./phrase.js";

export const scopeBlock: Phrase = either(
  word("参保范围 未规定", '参保范围 未规定 按 "省医保发〔2020〕6号"'),
  phrase`参保范围 { 可参保 当 ${condition} }`,
  phrase`参保范围 { 不可参保 当 ${condition} 可参保 当 ${condition} }`,
  phrase`参保范围 { 不可参保 当 ${condition}${maybe(word('解释 "照原文。"'))} }`,
);

const test: Phrase = either(word("新增认定", "标准提高", "标准降低", "缴费时未享受资助", "认定在缴费后"), condition);
const within: Phrase = maybe(phrase`${word("身份认定日期", "缴费日期")} 起 ${word("3个月", "30日")} 内`);
const effect: Phrase = word("补差", "退费", "退费 个人实缴", "不调整", "未规定", '未规定 按 "省医保发〔2020〕6号"');
const changeCase: Phrase = either(
  phrase`当 ${test} ${effect}${within}`,
  phrase`当 ${test} 且 ${test} ${effect}`,
  phrase`当 非 (${test} 或 ${test}) ${effect}${within}`,
);
export const change: Phrase = phrase`变动 { ${many(changeCase, " ", 0, 3)} ${word("其他 不调整", "其他 未规定", "其他 补差", "")}${maybe(word('解释 "照原文。"'), 3)} }`;

/** An amount, now and then times a whole-number fact, between bounds, under a condition. Some of one name. */
const factor: Phrase = some(
  (scope) => scope.facts.filter(({ type }) => type === "integer"),
  ({ name }) => ` × ${name}`,
  word(""),
);
export const reward: Phrase = phrase`奖励 ${word("大病保险支付限额", "参保纪念品", '"待遇等待期<减免>"')} ${word("20元", "3000元", "0.5元")}${either(word(""), factor)}${maybe(word("至少 10元"), 2)}${maybe(word("至多 60000元"))}${maybe(phrase`当 ${condition}`)}`;

const bodies: Phrase = several(({ payers }) => payers, 2);
const time: Phrase = either(
  phrase`${fixedDay} 前`,
  phrase`${day}`,
  word("未规定", "每月 25日 前", "每周", "身份认定日期 起 3个月 内"),
  phrase`${yearly} 前`,
  phrase`每月 ${fixedDay.map((piece) => (scope) => `${scope.year}年1月1日 至 ${scope.year}年12月31日${piece(scope).slice(0, 0)}`)}`,
);
const deadline: Phrase = phrase`时限 ${time} 由 ${bodies} "完成名单核对"`;

const figures = fc.array(fc.integer({ min: 1, max: 99_999 }), { minLength: 1, maxLength: 4 });
const rows = (values: readonly number[], name: string): string =>
  values.map((value, i) => `${name}${"甲乙丙丁"[i]}乡 ${value}人`).join(" ");
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
/** Sums that add up, and now and then one that does not and is kept as printed. */
const annex: Phrase = fc.tuple(figures, figures, fc.constantFrom(0, 0, 0, 20)).map(([one, other, off]) => () => {
  const [first, second] = [sum(one), sum(other)];
  const kept = off === 0 ? "" : '原文如此 annex-sum "总数照录。"\n';
  return `${kept}任务表 "参保任务" { 小计 东片 ${first}人 { ${rows(one, "东")} } 小计 西片 ${second}人 { ${rows(other, "西")} } 合计 全县 ${first + second + off}人 }`;
});
const note: Phrase = word(
  '任务表 "全县计划参保" 4.35万人',
  '说明 "本条是工作要求。"',
  '未规定 "断缴后怎样补缴"',
  '未规定 "转移接续" 按 "省医保发〔2020〕6号"',
  '解释 "以下依惯例。"\n说明 "宣传由各地负责。"',
);
export const others: Phrase = either(deadline, note, annex, deadline);

const EXPECTED = [
  "个人实缴 0元 至 900元",
  "应缴 未规定",
  "情形 无 资助 0元",
  "待遇 从 年初 至 年末",
  "待遇 从 未规定",
  "由 未规定",
];
/** A test of the notice's own; whether it passes is another matter. */
export const ownTest: Phrase = fc
  .tuple(fc.nat(9), fc.integer({ min: 1, max: 12 }), fc.nat(EXPECTED.length + 1), fc.nat(9), fc.boolean())
  .map(([serial, month, expected, index, later]) => (scope) => {
    const given = scope.facts
      .filter(({ required }) => required)
      .map(({ name, type, values }) => {
        const dated = `${scope.year}年2月3日`;
        return `${name} ${{ boolean: "是", integer: "2", money: "3000元", date: dated, enumeration: values[0] ?? "" }[type]}`;
      });
    const tier = scope.tiers[serial % Math.max(1, scope.tiers.length)];
    const facts = [...(tier === undefined ? [] : [`档次 ${tier}`]), ...given].join(" ");
    const held = scope.certified[index % scope.certified.length] ?? "";
    if (expected === EXPECTED.length)
      return `奖励 另一项承诺 20元\n用例 "第${serial}人" { 已知 缴费日期 ${scope.year}年${month}月3日 ${facts} 期望 奖励 另一项承诺 0元 至 20元 }`;
    const [standard] = scope.standards;
    if (expected === EXPECTED.length + 1 && standard !== undefined)
      return `用例 "第${serial}人" { 已知 缴费日期 ${scope.year}年${month}月3日 ${facts} 期望 标准 ${standard.name} 0元 至 9元 由 ${scope.payers[0] ?? ""} }`;
    const paid = `用例 "第${serial}人${month}月缴费" { 已知 缴费日期 ${scope.year}年${month}月3日 ${facts}`;
    if (!later) return `${paid} 期望 ${EXPECTED[expected] ?? ""} }`;
    return `${paid} 后来 身份 ${held} 身份认定日期 ${scope.year}年${month}月5日 期望 补差 0元 至 900元 }`;
  });
