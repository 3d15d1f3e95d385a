// What was verified, in Chinese.
import { small } from "./small.js";
import type { VerificationWords } from "../words.js";

const { yuan, day, name } = small;

const span = (from: number, to: number): string => (from === to ? day(from) : `${day(from)}至${day(to)}`);
const passage = (from: string, to: string): string =>
  from === to ? `情形${name(from)}` : `由${name(from)}变为${name(to)}`;
const subsidy = ({ group, component }: { readonly group: string; readonly component: string }): string =>
  `${group}的${component}资助`;
const reward = ({ reward: promised, clause }: { readonly reward: string; readonly clause: string }): string =>
  `奖励${name(promised)}${clause === "" ? "" : `（条款${clause}）`}`;
const BECAUSE = {
  condition: "没有人符合它的条件",
  scope: "符合条件的人都不可参保",
  shadowed: "总有例外在它之前成立",
} as const;

export const verification: VerificationWords = {
  questions: {
    "one-situation-a-day": "本年度每一天缴费，恰好有一种一般情形",
    "exceptions-ordered": "没有优先次序的例外不会同时成立",
    "situations-apply": "每种情形和例外都有人适用",
    "brackets-meet": "相邻的日期段、年龄段既不重叠也没有空档",
    "subsidy-within-component": "资助不超过它所资助的那部分缴费",
    "shares-add-up": "各方分担的金额合起来正好是资助",
    "subsidies-win": "每项资助都有人能享受到",
    "rewards-promised": "每项奖励都有人能得到",
    "identity-never-raises": "多一种身份，个人实缴不会变多",
    "later-never-lowers": "晚缴费，个人实缴不会变少",
    "benefits-after-payment": "待遇不早于缴费之日开始，除非规则写明",
    "benefits-before-their-end": "等待期满的时候，待遇还没有截止",
  },
  says: {
    "both-apply": ({ one, other }) => `${name(one)}和${name(other)}会同时成立`,
    unordered: ({ one, other }) => `例外${name(one)}和${name(other)}会同时成立，没有写哪一个优先`,
    "no-situation": ({ from, to }) => `${span(from, to)}缴费，没有情形可以适用`,
    "never-applies": ({ situation, because }) => `${name(situation)}永远不会适用：${BECAUSE[because]}`,
    "brackets-overlap": ({ one, other }) => `${name(one)}和${name(other)}重叠`,
    "brackets-apart": ({ one, other }) => `${name(one)}和${name(other)}之间有空档`,
    "above-component": ({ group, component, situation, stated, paid }) =>
      `${group}的资助${yuan(stated)}，多于${name(situation)}所缴的${component}${yuan(paid)}，只按后者资助`,
    "nobody-bears": (said) => `${subsidy(said)}，没有人承担`,
    "never-granted": (said) => `${subsidy(said)}，没有人能享受到`,
    "never-promised": (said) => `${reward(said)}，没有人能得到`,
    "shares-uneven": (said) => {
      const { whole, sum, than } = said;
      if (whole === null) return `${subsidy(said)}，承担的各方合起来${than === "more" ? "超过" : "不到"}全部`;
      return `${subsidy(said)}是${yuan(whole)}，承担的各方合起来${than === "more" ? "多" : "少"}了：${yuan(sum)}`;
    },
    "identity-raises": ({ identity, from, to }) =>
      `多了身份${name(identity)}，个人实缴反而变多（${passage(from, to)}）`,
    "later-lowers": ({ from, to }) => `晚些缴费，个人实缴变少（${passage(from, to)}）`,
    "benefits-none": ({ situation, always, some, all }) => {
      if (always) return `${name(situation)}里谁也享受不到待遇：还没有开始就已经截止`;
      if (all !== null && some === all) return `${name(situation)}：${day(all)}起缴费的，享受不到待遇`;
      const later = all === null ? "" : `，${day(all)}起缴费的都享受不到`;
      return `${name(situation)}：${some === null ? "有人" : `${day(some)}起缴费的，有人`}享受不到待遇${later}`;
    },
    "benefits-early": ({ situation, from }) =>
      `${name(situation)}的待遇可以早于缴费（${from === null ? "" : day(from)}起）`,
  },
  about: (said) => {
    switch (said.code) {
      case "both-apply":
      case "unordered":
      case "brackets-overlap":
      case "brackets-apart":
        return [name(said.one), name(said.other)];
      case "no-situation":
        return [span(said.from, said.to)];
      case "never-applies":
      case "benefits-early":
      case "benefits-none":
        return [name(said.situation)];
      case "above-component":
        return [`${said.group}（${yuan(said.stated)}）`];
      case "nobody-bears":
      case "shares-uneven":
        return [said.group];
      case "never-granted":
        return [subsidy(said)];
      case "never-promised":
        return [reward(said)];
      case "identity-raises":
        return [name(said.identity), passage(said.from, said.to)];
      case "later-lowers":
        return [passage(said.from, said.to)];
    }
  },
  reasons: {
    "too-much": () => "可能的情况太多，算到规定的工作量为止还没有问完",
    unconfirmed: () => "为例的人由参考解释器复核，没有得到同样的结果",
    "no-year": () => "通知没有写年度，不知道该问哪些日子",
    "stated-amounts": () => "几项资助按本人填报的金额的不同比例计算，哪一项多要看金额",
    "many-parts": ({ most }) => `有一项资助的分担写了多于${most}个条件，没有逐一组合起来算`,
  },
  figures: (before, after) => `个人实缴${before}变为${after}`,
  leftOpen: "数额通知没有写定",
  moves: (end, by) => `${end === "least" ? "最少" : "最多"}要缴的${by > 0 ? "多" : "少"}了${yuan(Math.abs(by))}`,
  before: (text) => `${text}，之前`,
  after: (text) => `${text}，之后`,
  boundary: ({ owner, side, unit, fact }) =>
    `${owner}的${side === "first" ? "起始" : "截止"}${unit === "day" ? "日" : "年龄"}（${fact}）`,
  inside: (text) => `${text}，界内`,
  outside: (text) => `${text}，界外`,
};
