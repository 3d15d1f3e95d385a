// A period that begins before or ends after the one of the superior notice.
import { superiorRule } from "./lib/superior-rule.js";

export const outsideSuperiorPeriod = superiorRule("outside-superior-period", {
  zh: "期间“{subject}” {found}，超出上级的 {required}（本通知{own}，{document}{clause}）",
  en: "the period {subject}, {found}, goes beyond the superior’s {required} (here {own}; {document} {clause})",
  fixable: false,
});
