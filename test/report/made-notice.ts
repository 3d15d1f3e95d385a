// Whole notices from a seed: many groups and chains of them, age groups, exceptions, every 多重身份, whole-number facts, tiers, parts with conditions.
import fc from "fast-check";

export interface Size {
  readonly groups: number;
  readonly exceptions: number;
  readonly numbers: number;
  /** So many of each, all three ages, and this 多重身份; else as many at most, and any. */
  readonly whole?: (typeof MODES)[number];
}

export const MODES = ["就高不重复", "累加", "依序", "未规定"] as const;
const ages = ["60周岁 至 69周岁", "70周岁 至 79周岁", "80周岁 以上"];

/** The text of a notice; the same seed gives the same text. */
export function madeNotice(seed: number, { groups, exceptions, numbers, whole }: Size): string {
  const draw = fc.sample(fc.nat(9999), { seed, numRuns: 2000 })[Symbol.iterator]();
  const nat = (below: number): number => (draw.next().value ?? 0) % below;
  const of = <T>(items: readonly T[]): T => items[nat(items.length)]!;
  const some = (most: number): number => (whole === undefined ? 1 + nat(most) : most);
  const count = some(groups);
  const group = (i: number): string => `"甲类${i}"`;
  const fact = (i: number): string => `"年数${i}"`;
  const facts = Array.from({ length: numbers }, (_, i) => i);
  const tiered = nat(2) === 1;
  const year = "2026年";
  const conditions = (): string =>
    of([
      ...facts.map((i) => `${fact(i)} ≥ ${nat(4)}`),
      ...facts.map((i) => `${fact(i)} 在 ${1 + nat(2)} 至 ${4 + nat(3)}`),
      "属地 = 东区",
      "属地 = 西区 或 本市户籍",
      `缴费日期 在 ${year}${1 + nat(6)}月1日 以前`,
      "本市户籍 且 非 属地 = 东区",
    ]);
  const rate = (): string =>
    of(["全额", `${20 * (1 + nat(12))}元`, "不低于 60元", "不超过 90元", "未规定", "50%", "个人实缴 40元"]);
  const payer = (): string =>
    of([
      "由 财政",
      "由 未规定",
      "由 省级财政:市级财政 = 6:4",
      `{ 其中 20元 由 财政 其中 其余 由 医保基金 }`,
      `{ 其中 其余 当 属地 = 东区 由 东区财政 其中 其余 当 属地 = 西区 由 西区财政 }`,
    ]);
  const lines = [
    `通知 某县2026 { 年度 2026 }`,
    `事实 属地：东区 | 西区 可缺`,
    `事实 本市户籍：是否 可缺`,
    `事实 出生日期：日期 可缺`,
    ...facts.map((i) => `事实 ${fact(i)}：整数 可缺`),
    ...(tiered ? ["档次 一档、二档"] : []),
    ...Array.from({ length: count }, (_, i) => {
      const lower = i + 1 + nat(3);
      return nat(3) === 0 && lower < count ? `人群 ${group(i)} 包括 ${group(lower)}` : `人群 ${group(i)}`;
    }),
    ...ages.slice(0, some(3)).map((range, i) => `人群 "年龄${i}" = 年龄 在 ${range}`),
    `人群 困难 = ${group(nat(count))} 或 ${fact(0)} ≥ 5`,
    of(["参保范围 未规定", "参保范围 { 可参保 当 本市户籍 或 属地 = 东区 }", "参保范围 { 不可参保 当 属地 = 西区 }"]),
    tiered
      ? `标准 个人缴费 一档 400元 二档 600元`
      : `标准 个人缴费 400元 { 当 ${group(nat(count))} { ${of(["380元", "300元"])} } }`,
    `标准 财政补助 ${of(["670元", "不低于 670元", "未规定"])}`,
    `多重身份 ${whole ?? of(MODES)}`,
    ...(nat(3) === 0 ? ["资助上限 个人缴费"] : []),
    ...Array.from({ length: count }, (_, i) => (nat(5) === 0 ? "" : subsidy(group(i)))),
    ...ages.slice(0, whole === undefined ? 1 : 3).map((_, i) => subsidy(`"年龄${i}"`)),
    ...(nat(2) === 0 ? [subsidy("困难")] : []),
    ...Array.from({ length: some(exceptions) }, (_, i) => exception(i)),
    `情形 上半年 { 当 缴费日期 在 ${year}1月1日 至 6月30日  缴纳 个人缴费 待遇 未规定 }`,
    `情形 下半年 { 当 缴费日期 在 ${year}7月1日 至 12月31日  缴纳 个人缴费 + 财政补助 ${of(["资助 不享受", "资助 未规定", ""])} 待遇 未规定 }`,
  ];
  function subsidy(name: string): string {
    const when = nat(3) === 0 ? ` 当 ${conditions()}` : "";
    const who = payer();
    return who.startsWith("{") ? `资助 ${name} ${rate()}${when} ${who}` : `资助 ${name} ${rate()}${when} ${who}`;
  }
  function exception(i: number): string {
    const before = Array.from({ length: i }, (_, j) => `"例${j}"`).join("、");
    const pays = of(["个人缴费", "个人缴费 的 50%", "个人缴费 + 财政补助", "未规定"]);
    return `例外 "例${i}"${before === "" ? "" : ` 优先于 ${before}`} { 当 ${conditions()} 且 缴费日期 在 本年度 缴纳 ${pays} ${of(["", "资助 不享受"])} 待遇 未规定 }`;
  }
  return lines.filter((line) => line !== "").join("\n");
}
