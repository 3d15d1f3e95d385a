// What the service says no to, as data: a status, a stable code, and figures. Worded in `wording/`; never anything of what was asked.
export const STATUSES = {
  "not-json": 400,
  "not-utf8": 400,
  "repeated-key": 400,
  "not-a-pair": 400,
  "bad-parameter": 400,
  "bad-request": 400,
  "unknown-path": 404,
  "unknown-notice": 404,
  "wrong-method": 405,
  "too-slow": 408,
  "body-too-large": 413,
  "wrong-type": 415,
  facts: 422,
  "answer-too-large": 422,
  "header-too-large": 431,
  internal: 500,
  stopping: 503,
} as const;
/** Codes of a batch's last line, and of its rows. */
export type BatchCode = "too-many-rows" | "row-too-long" | "not-a-row";
/** Codes of a tool that is called. */
export type ToolCode = "unknown-tool" | "wrong-arguments";
export type RefusalCode = keyof typeof STATUSES | BatchCode | ToolCode;

export class Refusal extends Error {
  constructor(
    readonly code: RefusalCode,
    /** The limit that was met, or what would be right. */
    readonly data: Readonly<Record<string, number | string | readonly string[]>> = {},
  ) {
    super(code);
  }

  /** Of an answer that has not begun. */
  get status(): number {
    return this.code in STATUSES ? STATUSES[this.code as keyof typeof STATUSES] : 400;
  }
}
