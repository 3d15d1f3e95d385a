// What a notice says of itself, as modules export it.
import { formatDay, type NoticeParticulars } from "@zhengce/runtime";
import type { NoticeInfo } from "../semantics/model.js";

/** Days as `YYYY-MM-DD`. */
export function particularsOf(info: NoticeInfo): NoticeParticulars {
  const { name, title, number, issuers, dated, region, year, basis, source, superior, residual } = info;
  const day = dated === null ? null : formatDay(dated);
  return { name, title, number, issuers, dated: day, region, year, basis, source, superior, residual };
}
