// When something has to be done, in everyday words: a 时限 names a day, or leaves the time to the task.
import { END, HAN, row, texts, type Row } from "./row.js";

const dayOfMonth = texts(
  "每月的时限写到日，如“每月 25日 前”",
  "a deadline of every month names its day, as in “每月 25日 前”",
);
const inTheTask = texts(
  "没有确定日子的时限不写时间，写进事项里：时限 由 某单位 “自受理之日起20个工作日内办结”",
  "a deadline without a day of its own states no time: it stands in the task, 时限 由 BODY “自受理之日起20个工作日内办结”",
);

const START = "(?<=时限\\s*)";
const LENGTH = "\\d+\\s*个?\\s*(?:工作日|自然日|日历日|小时|[日天月周]|星期)";
const VAGUE =
  "及时|随时|长期|常年|按时|按期|立即|尽快|即日|即日起|年内|本年度内|全年|[上下]半年[末底]?|第?[一二三四1-4]季度[末底]?|每(?:个?季度?|半年|半月|旬|日|天|年度)[末底初]?";

export const deadlineRows: readonly Row[] = [
  row(["period"], `${START}每月(?:月)?[底末](?:前|之前|以前)?${END}`, null, {
    says: dayOfMonth,
    read: "每月 25日 前",
  }),
  row(["period"], `${START}(?:(?:自|从)?${HAN}{0,12}?(?:之日)起)?\\s*${LENGTH}\\s*(?:之|以)?内`, null, {
    says: inTheTask,
    read: "未规定",
  }),
  row(["period"], `${START}(?:\\d{4}\\s*年)?(?:${VAGUE})(?:前|之前|以前)?${END}`, null, {
    says: inTheTask,
    read: "未规定",
  }),
];
