// Slips that officials make, as data: in which notice, what stands for what, and what must come of it. B marks and figures, C names,
// D days, E amounts and shares, F what is missing, T slips of the keyboard.
import type { NOTICES } from "./notices.js";

export interface Slip {
  readonly kind: "B" | "C" | "D" | "E" | "F" | "T";
  readonly in: keyof typeof NOTICES;
  readonly from: string;
  readonly to: string;
  /** How many findings; 1 where nothing is said. */
  readonly findings?: number;
  /** The text on the line of the finding, where it is not that of the slip. */
  readonly at?: string;
  /** error and warning where nothing is said. */
  readonly severity?: "error" | "warning";
  /** What `--fix` makes of `to`; it leaves the file alone where nothing is said. */
  readonly fixed?: string;
  /** The slip is another word of its own: no fix may put a declared one for it. */
  readonly none?: true;
}
const slip = (kind: Slip["kind"], where: Slip["in"], from: string, to: string, more: Partial<Slip> = {}): Slip => ({
  kind,
  in: where,
  from,
  to,
  ...more,
});
const fixed = (text: string): Partial<Slip> => ({ fixed: text });
const NONE: Partial<Slip> = { none: true, severity: "error" };

export const SLIPS: readonly Slip[] = [
  // B
  slip("B", "rich", "400元 {", "400 {", { severity: "error" }),
  slip("B", "rich", "200元 由", "2OO元 由", { severity: "error" }),
  slip("B", "rich", "财政补助 670元", "财政补助 六百七十元", fixed("财政补助 670元")),
  slip("B", "rich", "（1070元）", "（1,070元）", fixed("（1070元）")),
  slip("B", "rich", "（1070元）", "（1，070元）", fixed("（1070元）")),
  slip("B", "rich", "120元 由", "一百二十元 由", fixed("120元 由")),
  slip("B", "rich", "120元 由", "一百二元 由"),
  slip("B", "rich", "120元 由", "百二元 由"),
  slip("B", "rich", "120元 由", "1百元 由"),
  slip("B", "rich", "120元 由", "120圆 由"),
  slip("B", "rich", "120元 由", "1e2元 由"),
  slip("B", "rich", "120元 由", "120.555元 由"),
  slip("B", "rich", "全额 由 医疗救助基金", "全额由医疗救助基金", fixed("全额 由 医疗救助基金")),
  slip("B", "rich", "110元 由 区级财政", "110元由区级财政", fixed("110元由 区级财政")),
  slip("B", "rich", "（300元）", "（300元", { severity: "error" }),
  slip("B", "rich", "（300元） 由", "(300元) 由", { findings: 0 }),
  slip("B", "rich", "青医保发〔2024〕21号", "青医保发[2024]21号", fixed("青医保发〔2024〕21号")),
  slip("B", "rich", "青政发〔2024〕9号", "青政发（2024）9号", fixed("青政发〔2024〕9号")),
  slip("B", "rich", "青政发〔2024〕9号", "青政发【2024】9号", fixed("青政发〔2024〕9号")),
  slip("B", "rich", "青政发〔2024〕9号", "青政发〔2O24〕9号"),
  slip("B", "rich", '可计算的内容。"', "可计算的内容。", fixed('可计算的内容。"')),
  slip("B", "rich", '"其余各项', "“其余各项"),
  slip("B", "rich", "75%（300元）", "75％（３００元）", { findings: 0 }),
  slip("B", "rich", "断保年数 ≤ 3", "断保年数 <= 3", { findings: 0 }),
  slip("B", "rich", "参保范围 {\n    可参保", "参保范围 \n    可参保", { severity: "error", at: "参保范围 \n" }),
  slip("B", "printed", "重度残疾人 50%", "重度残疾人 50", { severity: "error" }),
  slip("B", "printed", "等待 60日", "等待 60", { severity: "error" }),
  slip("B", "printed", "等待 60日", "等待 六十日", fixed("等待 60日")),
  slip("B", "tiers", "西街  800人", "西街  八百人", fixed("西街  800人")),
  slip("B", "tiers", "西街  800人", "西街  8百人"),
  // C
  slip("C", "rich", "资助 优抚对象", "资助 优扶对象", { severity: "error" }),
  slip("C", "rich", "资助 低保对象", "资助 低保对像", { severity: "error" }),
  slip("C", "rich", "资助 低保对象", "资助 低保對象"),
  slip("C", "rich", "资助 低保对象", "资助 低保", { severity: "error" }),
  slip("C", "rich", "资助 低保对象", "资助 低保 对象", { severity: "error" }),
  slip("C", "rich", "资助 女性优抚家属", "资助 女姓优抚家属", { severity: "error" }),
  slip("C", "rich", "资助 女性优抚家属", "资助 子女优抚家属", NONE),
  slip("C", "rich", "资助 低保对象", "资助 非低保对象", NONE),
  slip("C", "rich", "资助 低保对象", "资助 未低保对象", NONE),
  slip("C", "rich", '资助 "二级残疾人"', '资助 "三级残疾人"', NONE),
  slip("C", "rich", '资助 "二级残疾人"', '资助 "四级残疾人"', NONE),
  slip("C", "rich", '资助 "65岁以上老人"', '资助 "65岁以下老人"', NONE),
  slip("C", "rich", '资助 "65岁以上老人"', '资助 "60岁以上老人"', NONE),
  slip("C", "rich", '资助 "65岁以上老人"', '资助 "65岁以外老人"', NONE),
  slip("C", "printed", "资助 高龄老人", "资助 低龄老人", NONE),
  slip("C", "printed", "资助 重度残疾人", "资助 轻度残疾人", NONE),
  slip("C", "printed", "资助 重度残疾人", "资助 中度残疾人", NONE),
  slip("C", "tiers", "资助 甲类户", "资助 丙类户", NONE),
  slip("C", "tiers", "甲类户 一档", "甲类户 三档", NONE),
  slip("C", "tiers", "一档 200元 二档", "一挡 200元 二档", { severity: "error" }),
  slip("C", "rich", "在 集中参保期", "在 集中缴费期", { severity: "error" }),
  slip("C", "rich", "在 集中参保期", "在 非集中参保期", NONE),
  slip("C", "rich", "且 断保年数 ≤ 3", "且 断保年树 ≤ 3", { severity: "error" }),
  slip("C", "rich", "资助上限 个人缴费", "资助上限 个人缴纳", NONE),
  slip("C", "rich", "资助上限 个人缴费", "资助上限 个人交费", { severity: "error" }),
  slip("C", "rich", "身份 孤儿", "身份 非孤儿", NONE),
  slip("C", "rich", "情形 集中参保  应缴", "情形 集中缴费  应缴", { severity: "error" }),
  slip("C", "rich", "孤儿、优抚对象", "孤儿\u200b、优抚对象"),
  slip("C", "rich", '资助 "一级残疾人"', '资助 "1级残疾人"', NONE),
  slip("C", "printed", "由 乡镇财政", "由 乡镇\u202e财政"),
  // D
  slip("D", "rich", "2025年2月28日", "2025年2月29日", { severity: "error" }),
  slip("D", "rich", "2025年2月28日", "2025年2月30日", { severity: "error" }),
  slip("D", "rich", "2024年10月8日", "2024年13月8日", { severity: "error" }),
  slip("D", "rich", "从 2024年10月8日 至 2025年2月28日", "从 2025年2月28日 至 2024年10月8日", { severity: "error" }),
  slip("D", "rich", "至 年末\n  情形", "至 次年末\n  情形", NONE),
  slip("D", "rich", "至 年末\n  情形", "至 年未\n  情形", NONE),
  slip("D", "rich", "集中参保期 次日", "集中参保期 当日", NONE),
  slip("D", "rich", "出生日期 在 本年度", "出生日期 在 次年度", NONE),
  slip("D", "rich", "出生日期 在 本年度", "出生日期 在 上年度", NONE),
  slip("D", "rich", "出生日期 起 90日 内", "出生日期 起 90日 外", NONE),
  slip("D", "printed", "至 2025年12月31日", "至 2025年11月31日", { severity: "error" }),
  // E
  slip("E", "rich", "75%（300元）", "75%（320元）"),
  slip("E", "rich", "（1070元）", "（1060元）"),
  slip("E", "rich", "各 50%", "各 40%"),
  slip("E", "rich", "75%（300元）", "175%"),
  slip("E", "rich", "优抚对象 200元", "优抚对象 2000元"),
  slip("E", "rich", "100元 由 镇级财政", "100元", { severity: "warning" }),
  slip("E", "rich", "  多重身份 就高不重复\n", "", { at: "资助 低保对象 75%", severity: "warning" }),
  slip("E", "rich", "就高不重复", "就低不重复", NONE),
  slip("E", "rich", "其中 400元 由", "其中 700元 由", { at: "其中 其余 由" }),
  slip("E", "rich", "例外 新生儿 优先于 退役军人 {", "例外 新生儿 {", { at: "例外 退役军人 {" }),
  slip("E", "printed", "不低于 700元", "700元", { severity: "warning" }),
  slip("E", "printed", "个人缴费 400元", "个人缴费 不低于 400元", { severity: "warning" }),
  slip("E", "printed", "不低于 700元", "不高于 700元", { severity: "warning" }),
  slip("E", "printed", "不低于 700元", "高于 700元", NONE),
  slip("E", "printed", "高龄老人 60元", "高龄老人 80元", { severity: "warning" }),
  slip("E", "tiers", "一档 400元 二档 775元", "一档 400元", { severity: "error" }),
  slip("E", "tiers", "100%（400元）", "100%（380元）"),
  slip("E", "tiers", "2000人", "2100人"),
  // F
  slip("F", "rich", "  年度 2025\n", "", { at: "通知 青岭区2025" }),
  slip("F", "rich", "    待遇 从 2025年1月1日 至 年末\n", "", { at: "情形 集中参保 {", severity: "warning" }),
  slip("F", "tiers", "  缴纳 个人缴费\n", "", { at: "情形 全年缴费 {" }),
  slip("F", "printed", "baihe-2026.txt", "bahie-2026.txt", { severity: "warning" }),
  slip("F", "rich", "  期望 情形 集中参保  应缴 400元  资助 400元  个人实缴 0元\n", "", { at: '用例 "孤儿" {' }),
  slip("F", "rich", "人群 特困人员、", "人群 五保户、特困人员、", { severity: "warning" }),
  // T
  slip("T", "rich", "标准 财政补助", "标淮 财政补助", fixed("标准 财政补助")),
  slip("T", "rich", "标准 财政补助", "标谁 财政补助"),
  slip("T", "rich", "资助 优抚对象", "资肋 优抚对象"),
  slip("T", "rich", "缴纳 个人缴费 + 财政补助（", "缴呐 个人缴费 + 财政补助（"),
  slip("T", "rich", "资助 不享受\n    待遇 从 缴费日期 等待 3个月", "资助 不亨受\n    待遇 从 缴费日期 等待 3个月"),
  slip("T", "rich", "多重身份 就高", "多重身分 就高"),
  slip("T", "rich", "资助上限", "资助上线"),
  slip("T", "rich", "情形 久断参保", "情型 久断参保"),
  slip("T", "rich", '说明 "其余', '说名 "其余'),
  slip("T", "rich", "期望 情形", "期忘 情形"),
  slip("T", "printed", "期间 补缴期", "期问 补缴期", fixed("期间 补缴期")),
  slip("T", "tiers", "档次 一档、二档", "挡次 一档、二档"),
  slip("T", "tiers", "资助 乙类户", "资 助 乙类户", fixed("资助 乙类户")),
];
