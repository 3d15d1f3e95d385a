// A promise beside the bill is another one than the superior notice makes.
import { superiorRule } from "./lib/superior-rule.js";

export const superiorReward = superiorRule("superior-reward", {
  zh: "奖励{subject} {found}，上级是 {required}（本通知{own}，{document}{clause}）",
  en: "{subject}: {found}, the superior promises {required} (here {own}; {document} {clause})",
  fixable: false,
});
