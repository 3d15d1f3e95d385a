// What two notices differ in, and what became of a superior's terms, in Chinese.
import { small } from "./small.js";
import type { ComparisonWords } from "../words.js";

const ROLES = { total: "合计", subtotal: "小计" } as const;

export const comparison: ComparisonWords = {
  kinds: { same: "不变", moved: "顺延", changed: "调整", added: "新增", removed: "取消" },
  fates: { renamed: "改称", split: "分为", merged: "合并", regrouped: "重组", added: "新增", removed: "取消" },
  directions: {
    loses: "多缴的人",
    gains: "少缴的人",
    opened: "只有一年有定数的人",
    open: "两份通知都没有定数的人",
    same: "不变的人",
  },
  heads: {
    groups: "人员类别的变化",
    subsidies: "资助类别及标准",
    group: "人员类别",
    certifier: "认定部门",
    rate: "资助标准",
    payer: "资金",
    difference: "变化",
    subject: "项目",
    effects: "谁多缴，谁少缴",
    nothing: "没有变化",
    who: "哪些人",
    example: "例",
  },
  sections: {
    notice: "通知",
    facts: "事实",
    standards: "筹资标准",
    identities: "多重身份和上限",
    periods: "期间",
    situations: "情形",
    scope: "参保范围",
    rewards: "奖励",
    adjustments: "变动",
    obligations: "时限",
    annexes: "任务表",
  },
  notice: { title: "标题", number: "文号", issuers: "发文", basis: "依据", superior: "上级", residual: "未尽事宜" },
  slots: {
    when: "当",
    pay: "缴纳",
    grant: "资助",
    "benefit-from": "待遇 从",
    waiting: "等待",
    "benefit-to": "待遇 至",
    admits: "可参保",
    excludes: "不可参保",
    open: "参保范围",
    combination: "多重身份",
    caps: "资助上限",
    exclusive: "互斥的人群",
    "other-groups": "其余人群",
  },
  variant: (component, when) => `${component} 当 ${when}`,
  granted: (when) => `当 ${when}`,
  part: (component, number) => `${component} 其中 ${number}`,
  change: (number) => `变动 ${number}`,
  role: (role) => ROLES[role],
  colon: "：",
  none: "（无）",
  year: (year) => `${year}年`,
  open: "未定",
  bill: (amount) => (typeof amount === "number" ? small.yuan(amount) : small.amount(amount)),
  more: (difference) =>
    `${difference.by > 0 ? "＋" : "－"}${difference.unit === "fen" ? small.yuan(Math.abs(difference.by)) : `${Math.abs(difference.by)}人`}`,
  noIdentity: "没有认定身份的人",
  newGroup: (name) => `${name}（新增）`,
  goneGroup: (name) => `${name}（取消）`,
  formerly: (name, before) => `${name}（原${before}）`,
  dependsOn: (asked) => `随${asked}而定`,
  noSituation: "没有缴费情形",
  wholeTable: (name, kind, rows) => `${name}：整张${kind}，${rows}行（--all 列出）`,
  alike: (count) => `另有 ${count} 类人缴费不变。`,
  undecided: (count) =>
    `有 ${count} 类人没有算清：可能的情况太多，算到规定的工作量为止；或者资助是各人所填金额的百分比，两份通知不同，谁多缴要看各人填多少。`,
  factEffect: ({ what, names }, required) => {
    const [from, to] = [names[0] ?? "", names[1] ?? ""];
    switch (what) {
      case "added":
        return required ? "新增，必填" : "新增，可缺";
      case "removed":
        return "取消";
      case "renamed":
        return `由“${from}”改称`;
      case "code-changed":
        return `代码 ${from || "（无）"} → ${to || "（无）"}`;
      case "type-changed":
        return "类型变了";
      case "now-required":
        return "改为必填";
      case "now-optional":
        return "改为可缺";
      case "range-narrowed":
        return "取值范围变窄";
      case "range-widened":
        return "取值范围变宽";
      case "values-added":
        return `增加取值 ${names.join("、")}`;
      case "values-removed":
        return `减少取值 ${names.join("、")}`;
    }
  },
  perhapsFormerly: (name) => `（可能由“${name}”改称）`,
  verdicts: { compatible: "兼容", breaking: "不兼容" },
  apiSame: "对嵌入这份通知的程序没有变化。",
  apiFact: (name, effects) => `事实“${name}”${effects}`,
  apiName: ({ kind, name, fate, formerly }) => {
    const kinds = { group: "人群", situation: "情形", component: "标准", payer: "出资方" };
    const fates = { added: "新增", removed: "取消", renamed: `由“${formerly ?? ""}”改名而来` };
    return `${kinds[kind]}“${name}”${fates[fate]}`;
  },
  callersCompatible: "对填报事实的程序和表格：兼容，原来能用的事实照样能用。",
  callersBreaking: (facts, gone) =>
    `对填报事实的程序和表格：不兼容，要改。${[
      ...(facts.length === 0 ? [] : [`事实 ${facts.join("、")}`]),
      ...(gone.length === 0 ? [] : [`不再有的身份 ${gone.join("、")}`]),
    ].join("；")}`,
  terms: { broken: "不符", open: "未定", filled: "已补", kept: "相符" },
  termHeads: ["结论", "项目", "上级", "上级条款", "本通知", "本通知条款"],
  yearlyPeriods: "每年重复的期间",
  unheld: (titles) => `没有对照，请自行核对：上级的${titles.join("、")}`,
};
