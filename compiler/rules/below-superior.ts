// A standard or subsidy below the floor that the superior notice sets.
import { superiorRule } from "./lib/superior-rule.js";

export const belowSuperior = superiorRule("below-superior", {
  zh: "“{subject}” {found}，低于上级 {required}（本通知{own}，{document}{clause}）",
  en: "{subject}: {found} is below the superior’s {required} (here {own}; {document} {clause})",
  fixable: true,
});
