// The parameters that an address may have, as the framework checks them.
const locale = { enum: ["zh", "en"] };

export const QUERY = { type: "object", properties: { locale }, additionalProperties: false };

/** Members of an assessment. */
export const FIELDS = [
  "notice",
  "eligible",
  "situation",
  "tier",
  "due",
  "components",
  "subsidy",
  "subsidies",
  "considered",
  "payable",
  "benefit",
  "unspecified",
  "support",
  "rewards",
  "needs",
  "trace",
] as const;
const FIELD = `(?:${FIELDS.join("|")})`;
/** A list with commas, as it stands in the address. */
export const FIELDS_PATTERN = `^${FIELD}(?:,${FIELD})*$`;

export const BATCH_QUERY = {
  type: "object",
  properties: { locale, fields: { type: "string", maxLength: 300, pattern: FIELDS_PATTERN } },
  additionalProperties: false,
};
