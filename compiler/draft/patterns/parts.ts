// Who bears a standard, part by part: 其中中央财政承担402元，省级财政承担140元，其余由市级财政和县级财政共同承担.
import { printedNumbers } from "../../source-text/printed-numbers.js";
import type { Said } from "../said.js";
import { payerNames } from "./payers.js";
import { pattern, yuanOf } from "./pattern.js";
import type { Reading } from "./pattern.js";

type Kind = "amount" | "share" | "joint" | "document";
const SHARE = "[一-龥]{2,10}(?:补助|承担|负担|安排|出资)[0-9]{1,5}(?:\\.[0-9]{1,2})?元";
/** 其中省级财政承担60元、州级财政承担40元、县级财政承担80元. */
export const SHARES = pattern<null>(
  [
    {
      says: `其中,?:?(?<shares>${SHARE}(?:[、,和]${SHARE}){1,3})`,
      printed: [
        "其中省级财政承担60元、州级财政承担40元、县级财政承担80元",
        "其中中央财政补助420元，省财政补助168元，县财政补助112元",
      ],
      gives: null,
    },
  ],
  ({ shares = "" }): Said | null => {
    const parts = [...shares.matchAll(/([一-龥]{2,10}?)(?:补助|承担|负担|安排|出资)([0-9.]+)元/gu)].flatMap(
      ([, who = "", yuan = ""]) => {
        const payers = payerNames(who.replace(/^和/u, ""));
        return payers?.length === 1 ? [{ payers, yuan: yuanOf(yuan) }] : [];
      },
    );
    const count = shares.split("元").length - 1;
    return parts.length === count ? { kind: "shares", parts } : null;
  },
);
const ROWS: readonly { says: string; printed: readonly string[]; gives: Kind }[] = [
  {
    says: "(?:其中,?:?)?{payers}(?:补助|承担|负担|安排|出资){money}",
    printed: ["其中中央财政承担402元", "省级财政承担140元", "其中,中央财政补助488元"],
    gives: "amount",
  },
  {
    says: "{payers}(?:按|按照){percent}(?:的比例)?(?:补助|承担|负担),(?:即)?(?:每人)?(?:补助)?{money}",
    printed: ["中央财政按80%补助，每人488元"],
    gives: "share",
  },
  {
    says: "其余(?:部分)?由{payers}共同(?:承担|负担)",
    printed: ["其余由市级财政和县级财政共同承担"],
    gives: "joint",
  },
  {
    says: "(?:省市县|市县|地方)财政按《[^《》]{2,120}》\\({document}\\)(?:明确|规定)的标准分担(?:\\(见附表\\))?",
    printed: [
      "省市县财政按《甘肃省省与市县财政事权和支出责任划分改革方案的通知》(甘政办发〔2018〕218号)明确的标准分担(见附表)",
    ],
    gives: "document",
  },
];

export const PARTS = pattern<Kind>(
  ROWS,
  ({ payers: text = "", money, document, percent = "" }, kind, { above }): Reading => {
    if (kind === "document") {
      const number = printedNumbers(document ?? "")[0]?.canonical;
      return number === undefined ? null : { kind: "part", yuan: null, payers: [], document: number };
    }
    const payers = text.split(/、|和/u).flatMap((one) => payerNames(one) ?? [""]);
    if (payers.includes("") || ((kind === "amount" || kind === "share") && payers.length !== 1)) return null;
    if (kind === "share" && above !== "财政补助") return null;
    const part = { kind: "part" as const, yuan: money === undefined ? null : yuanOf(money), payers, document: null };
    return kind === "share" ? [{ kind: "note", text: `即财政补助的${percent}。` }, part] : part;
  },
);
