// 优先于 that comes back to where it started: no exception goes first.
import { entry } from "@zhengce/grammar";
import { circleRule } from "./lib/circles.js";

export const circularOrder = circleRule(
  "order",
  "circular-order",
  entry("error", "“优先于”绕成了一圈，分不出先后：{path}", "“ahead-of” goes round in a circle: {path}"),
);
