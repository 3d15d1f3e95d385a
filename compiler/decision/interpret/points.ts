// What a notice leaves open, said once.
import type { OpenPoint } from "@zhengce/runtime";

/** Each open point once, where it is first said. */
export function distinctPoints(points: readonly OpenPoint[]): readonly OpenPoint[] {
  const same = (one: OpenPoint, other: OpenPoint): boolean =>
    one === other || (one.slot === other.slot && JSON.stringify(one) === JSON.stringify(other));
  return points.filter((point, index) => points.findIndex((other) => same(other, point)) === index);
}
