// Texts of small notices.

export interface NoticeHead {
  /** Without its year. */
  readonly name?: string;
  readonly year?: number;
  /** Entries of the notice block besides its year: `原文 "a.txt"`. */
  readonly entries?: string;
}

/** A notice with this head around lines. */
export function noticeOf(
  { name = "某县", year = 2022, entries = "" }: NoticeHead,
  ...lines: readonly string[]
): string {
  const block = ["年度", String(year), entries].filter((word) => word !== "").join(" ");
  return [`通知 ${name}${String(year)} { ${block} }`, ...lines].join("\n");
}

/** A notice of 2022 around lines. */
export function notice(...lines: readonly string[]): string {
  return noticeOf({}, ...lines);
}

/** 400元 of everybody, all year: a notice without a finding of its own. */
export function allYear(head: NoticeHead): string {
  return noticeOf(
    { year: 2026, ...head },
    '条款 一 "筹资标准" { 标准 个人缴费 400元 }',
    "情形 全年缴费 { 当 缴费日期 在 本年度 缴纳 个人缴费 待遇 从 缴费日期 至 年末 }",
    "",
  );
}
