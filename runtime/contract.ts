// The words that the contract fixes in Chinese, in one place: values that stand in JSON whatever language an answer is told in.

/** The two keys of facts that every notice has, Chinese and English. */
export const IDENTITIES_KEYS = ["身份", "identities"] as const;
export const TIER_KEYS = ["档次", "tier"] as const;

/** `kind` of an adjustment: a further subsidy, money back, nothing, left open. */
export const KINDS = { supplement: "补差", refund: "退费", none: "不调整", unspecified: "未规定" } as const;

/** The name of a fact of this role where a notice has none of its own. */
export const CERTIFICATION_FACT = "身份认定日期";
