// What a change of identity after the payment does: 自认定之日起2个月内退还应资助的部分, 提高资助标准的补足差额, 其他变化不再调整.
import type { Said } from "../said.js";
import { pattern } from "./pattern.js";

type Kind = "refund" | "raised" | "none";
const ROWS: readonly { says: string; printed: readonly string[]; gives: Kind }[] = [
  {
    says: "(?:缴费时)?未享受资助、缴费后新认定为资助对象的,自认定之日起{span}内退还应资助的部分",
    printed: ["缴费时未享受资助、缴费后新认定为资助对象的，自认定之日起2个月内退还应资助的部分"],
    gives: "refund",
  },
  {
    says: "(?:缴费后)?(?:提高资助标准|资助标准提高)的,?(?:补足|补给|补发)差额",
    printed: ["提高资助标准的补足差额"],
    gives: "raised",
  },
  { says: "其他变化(?:的)?,?不再?调整", printed: ["其他变化不再调整"], gives: "none" },
];

export const CHANGES = pattern<Kind>(ROWS, ({ span = "" }, kind): Said => ({
  kind: "change",
  of: kind,
  within: kind === "refund" ? span : null,
}));
