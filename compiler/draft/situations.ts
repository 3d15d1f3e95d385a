// The names of the situations that are drafted.
/** Who pays in time after years without paying. */
export const GAPS = "断保续缴";
export const COMES_LATE = "逾期参保";
/** Who pays both standards, or at days of their own, behind the ordinary period. */
export const LATE = "零星缴费";

/** The situation of who pays in one of several parts of the period. */
export function partName(period: string, at: number): string {
  return `${situationOf(period)}${["一", "二", "三", "四"][at] ?? ""}`;
}

/** The situation that a period makes. */
export function situationOf(period: string): string {
  return period === "缴费期" ? "缴费" : period.replace(/期$/u, "");
}
