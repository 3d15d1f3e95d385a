/** Between the names of identities in one column of a table. */
export const BETWEEN_IDENTITIES = "、";
