// The words that the contract fixes in Chinese, in one place: values that stand in JSON whatever language an answer is told in.

/** The facts that every notice has, by their names and their English codes. */
export const PAYMENT_KEYS = ["缴费日期", "paymentDate"] as const;
export const BIRTH_KEYS = ["出生日期", "birthDate"] as const;
export const CERTIFICATION_KEYS = ["身份认定日期", "certificationDate"] as const;
export const IDENTITIES_KEYS = ["身份", "identities"] as const;
export const TIER_KEYS = ["档次", "tier"] as const;

/** `kind` of an adjustment: a further subsidy, money back, nothing, left open. */
export const KINDS = { supplement: "补差", refund: "退费", none: "不调整", unspecified: "未规定" } as const;
