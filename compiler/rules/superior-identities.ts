// Several identities combine otherwise than the superior notice says.
import { superiorRule } from "./lib/superior-rule.js";

export const superiorIdentities = superiorRule("superior-identities", {
  zh: "{subject} {found}，上级是 {required}（本通知{own}，{document}{clause}）",
  en: "{subject}: {found}, the superior has {required} (here {own}; {document} {clause})",
  fixable: false,
});
