// By when which body has to do what: 县税务局于2024年9月10日前开通缴费渠道. A day without a year is left to a person.
import type { Said } from "../said.js";
import { dayOf } from "./days.js";
import { pattern } from "./pattern.js";

const BODY =
  /^(?!原|拟|请|由|应|不|可|建议|凡|若|如|争取|力争)[一-龥()]{0,24}(?:局|厅|委|委员会|政府|部门|街道|乡镇|乡镇街道|办事处|村|社区|中心|机构|分局|学校|各地|办公室)$/u;

const ROWS = [
  {
    says: "(?<each>各?){bodies}(?:应|要|需|须)?(?:当)?(?:于|在)?{date}前,?(?:要|应)?{task}",
    printed: ["县税务局于2024年9月10日前开通缴费渠道", "各县（区）税务部门于2025年8月31日前开通缴费渠道"],
    gives: null,
  },
  {
    says: "(?:于|在)?{date}前,(?<each>各?){bodies}(?:要|应|需|须)(?:当)?{task}",
    printed: ["2024年11月30日前，各乡镇要完成参保动员"],
    gives: null,
  },
  {
    says: "(?<each>各?){bodies}(?:应|要|需|须)?(?:当)?(?:于)?每月(?<monthly>[0-9]{1,2})日前,?(?:要|应)?{task}",
    printed: ["县民政局、县农业农村局每月25日前推送新认定的人员名单"],
    gives: null,
  },
];

export const DEADLINES = pattern<null>(
  ROWS,
  ({ date = "", monthly, bodies: text = "", task = "", each = "" }): Said | null => {
    const day = monthly === undefined ? dayOf(date) : `${monthly}日`;
    const bodies = text.split(/、|和|会同/u);
    // What the task itself counts or measures is not read.
    if (day === null || /[0-9%]/u.test(task) || !bodies.every((name) => BODY.test(name))) return null;
    return {
      kind: "deadline",
      time: day,
      every: monthly !== undefined,
      bodies: bodies.map((name, at) => (at === 0 ? `${each}${name}` : name)),
      task,
    };
  },
);
