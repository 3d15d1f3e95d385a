// The issues of one object, as they are found: the first of them in full and the rest as a number, so that an answer stays small
// however much is wrong with what was given.
import type { Expected, FactIssue } from "./facts-schema.js";

const MOST_ISSUES = 20;

export class IssueList {
  private readonly found: FactIssue[] = [];
  private unlisted = 0;
  private readonly told = new Set<unknown>();

  /** The issue is made only where it is listed. */
  add(make: () => FactIssue): void {
    if (this.found.length < MOST_ISSUES) this.found.push(make());
    else this.unlisted += 1;
  }

  /** The whole expectation the first time that it is asked for, then the short one: a list of allowed words stands once. */
  once(about: unknown, whole: () => Expected, short: Expected): Expected {
    if (this.told.has(about)) return short;
    this.told.add(about);
    return whole();
  }

  /** Null where nothing is wrong. */
  all(): readonly FactIssue[] | null {
    if (this.unlisted === 0) return this.found.length === 0 ? null : this.found;
    return [...this.found, andMore(this.unlisted)];
  }
}

/** What stands behind the issues that are listed; `value` is how many more there are. */
function andMore(count: number): FactIssue {
  return { code: "more", key: "", value: count, expected: { kind: "none" } };
}
