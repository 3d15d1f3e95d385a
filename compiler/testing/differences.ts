// Expected and actual values → where they differ. Only the keys that the expectation holds are compared, at every depth.
import { isRecord } from "./cases.js";

export interface Difference {
  /** `subsidies[0].shares[1].amount`. */
  readonly path: string;
  readonly expected: unknown;
  /** undefined where the answer has no such key. */
  readonly actual: unknown;
}

/** Every place where `actual` is not what `expected` holds; a key or element beyond it differs only in an array. */
export function differences(expected: unknown, actual: unknown, path = ""): readonly Difference[] {
  if (Array.isArray(expected) && Array.isArray(actual)) {
    const length = Math.max(expected.length, actual.length);
    return Array.from({ length }, (_, index) => index).flatMap((index) =>
      differences(expected[index], actual[index], `${path}[${index}]`),
    );
  }
  if (isRecord(expected) && isRecord(actual)) {
    return Object.keys(expected).flatMap((key) =>
      differences(
        expected[key],
        Object.hasOwn(actual, key) ? actual[key] : undefined,
        path === "" ? key : `${path}.${key}`,
      ),
    );
  }
  return Object.is(expected, actual) ? [] : [{ path, expected, actual }];
}

/** `subsidy: 应为 12000，结果是 {"min":12000,"max":28000}`. */
export function differenceText({ path, expected, actual }: Difference): { readonly zh: string; readonly en: string } {
  return {
    zh: `${path}：应为 ${shown(expected, "没有这一项")}，结果是 ${shown(actual, "没有这一项")}`,
    en: `${path}: expected ${shown(expected, "nothing")}, got ${shown(actual, "nothing")}`,
  };
}
function shown(value: unknown, absent: string): string {
  return value === undefined ? absent : JSON.stringify(value);
}
