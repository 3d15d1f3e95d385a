// From when on the notice holds, and what goes before it: 本通知自2026年9月20日起施行，有效期至2027年12月31日; 国家、省另有规定的，从其规定.
import { dayOf } from "./days.js";
import { pattern } from "./pattern.js";
import type { Reading } from "./pattern.js";

const OWN = "本(?:通知|通告|办法|方案|意见|细则)";
export const FORCE = pattern<"force" | "others">(
  [
    {
      says: `${OWN}(?:自|从){date:from}(?:起)?(?:施行|执行|实施|生效),(?:有效期)?(?:至|到){date:to}(?:止)?`,
      printed: ["本通知自2026年9月20日起施行，有效期至2027年12月31日"],
      gives: "force",
    },
    {
      says: `(?:本(?:通知|办法)(?:执行|实施|施行)(?:期间|过程中)?,?)?(?<others>(?:国家|省|市|上级)(?:(?:、|和|或|及)(?:国家|省|市|上级)){0,2})(?:如)?(?:另有|有新)(?:的)?规定的,(?:从其规定|按(?:照)?(?:新|其)规定执行)`,
      printed: ["国家、省另有规定的，从其规定", "国家和省有新规定的，从其规定"],
      gives: "others",
    },
  ],
  ({ from = "", to = "", others = "" }, kind): Reading => {
    if (kind === "others") return { kind: "residual", document: `${others}的另有规定` };
    const [first, last] = [dayOf(from), dayOf(to)];
    return first === null || last === null ? null : { kind: "force", from: first, to: last };
  },
);
