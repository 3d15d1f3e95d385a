// The place of one text that stands beside a place of another: as far into its piece, between pieces behind the last one.
import { describe, expect, test } from "vitest";
import { placeBeside } from "../../vscode-extension/client/beside.js";

const piece = (from: readonly [number, number], to: readonly [number, number]) => ({
  from: { start: from[0], end: from[1] },
  to: { start: to[0], end: to[1] },
});
const PIECES = [piece([10, 110], [0, 50]), piece([20, 40], [100, 200]), piece([120, 130], [300, 310])];

describe("beside", () => {
  test.each([
    ["inside a piece, as far into it", 60, 25],
    ["inside the smaller of two", 30, 150],
    ["at the start of a piece", 120, 300],
    ["between two, behind the one before", 115, 50],
    ["behind the last", 500, 310],
    ["before the first, nowhere", 5, null],
  ])("%s", (_, at, place) => {
    expect(placeBeside(PIECES, at)).toBe(place);
  });
  test("nowhere where there are none", () => {
    expect(placeBeside([], 7)).toBeNull();
  });
});
