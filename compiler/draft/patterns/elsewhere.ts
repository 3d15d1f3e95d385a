// What the print leaves to another document.
import { printedNumbers } from "../../source-text/printed-numbers.js";
import type { Said } from "../said.js";
import { pattern } from "./pattern.js";

const TITLE =
  "(?:[^,;。《》]{0,30}?)?(?:《[^《》]{2,120}》)?\\({document}(?:,以下简称[^()]{1,20})?\\)(?:文件|文)?(?:精神|要求|的?相关规定|的?有关规定|的?规定)?";
const ROWS = [
  {
    says: `(?:本通知)?未尽事宜,?(?:按|按照|依照)${TITLE}(?:文件)?(?:规定)?执行`,
    printed: [
      "未尽事宜按照省级下发的《关于做好 2022 年城乡居民基本医疗保险参保征缴工作的通知》（黔医保发〔2021〕64 号）文件规定执行",
    ],
    gives: "residual" as const,
  },
  {
    says: `(?<topic>[^,;。《》0-9]{4,60}?),?(?:按|按照|依照)${TITLE}执行`,
    printed: [
      "大中专学生、退役军人医保关系转移接续及参保缴费按照《关于做好2021年度参保缴费工作的通知》(甘医保发〔2021〕55号)规定执行",
    ],
    gives: "elsewhere" as const,
  },
];

export const ELSEWHERE = pattern(ROWS, ({ document: written = "", topic = "" }, kind): Said | null => {
  const document = printedNumbers(written)[0]?.canonical;
  if (document === undefined) return null;
  return kind === "residual" ? { kind, document } : { kind, topic, document };
});
