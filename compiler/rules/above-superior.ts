// A standard or subsidy above the ceiling, or above the exact amount, that the superior notice sets.
import { superiorRule } from "./lib/superior-rule.js";

export const aboveSuperior = superiorRule("above-superior", {
  zh: "“{subject}” {found}，高于上级 {required}（本通知{own}，{document}{clause}）",
  en: "{subject}: {found} is above the superior’s {required} (here {own}; {document} {clause})",
  fixable: true,
});
