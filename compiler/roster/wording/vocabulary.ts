// How officials write values in sheets. What is not here is no value.

/** Of a yes/no column. In half width and small letters. */
export const YES: ReadonlySet<string> = new Set(["是", "有", "√", "✓", "✔", "☑", "1", "true", "yes", "y"]);
export const NO: ReadonlySet<string> = new Set(["否", "无", "×", "✗", "✘", "☒", "0", "false", "no", "n"]);
/** In the column of identities: none held. */
export const NONE: ReadonlySet<string> = new Set(["无", "none"]);
/** Alone in a cell: nothing stands there. In half width. */
export const NOTHING: ReadonlySet<string> = new Set(["/", "-", "--", "—", "——"]);
/** Between identities. */
export const BETWEEN = /[、，,；;/／\s]+/u;
export const LEADING = /^[、，,；;/／\s]+/u;
/** What a row begins with that is about the others: sums, and who filled in the sheet. */
export const ABOUT_OTHERS =
  /^(?:(?:合|总|小|共)计(?:$|[:：\d（(])|(?:填表|填报|制表|制单|审核|复核|经办|负责|统计)(?:人|员|单位|日期|时间)?(?:签字|签名|签章)?[:：]|(?:备注|说明|注)\d?[:：])/u;

/** Year, month and day as officials write them; a time of day behind them says nothing more of the day. */
export const DATES: readonly RegExp[] = [
  /^(\d{4})-(\d{1,2})-(\d{1,2})$/u,
  /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/u,
  /^(\d{4})\.(\d{1,2})\.(\d{1,2})$/u,
  /^(\d{4})年(\d{1,2})月(\d{1,2})日$/u,
  /^(\d{4})(\d{2})(\d{2})$/u,
];
export const TIME = /[ T]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?$/u;
/** What stands before and behind an amount. */
export const MONEY = /^¥?(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d{1,2})0*)?元?$/u;
