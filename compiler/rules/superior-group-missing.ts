// A group that the superior notice subsidises and this one forgets.
import { superiorRule } from "./lib/superior-rule.js";

export const superiorGroupMissing = superiorRule("superior-group-missing", {
  zh: "上级资助“{subject}” {required}，本通知没有（{own}，{document}{clause}）{found}",
  en: "the superior grants {subject} {required}; this notice grants nothing ({own}; {document} {clause}){found}",
  fixable: false,
});
