// Standards that are percentages of one another: none of them has an amount.
import { entry } from "@zhengce/grammar";
import { circleRule } from "./lib/circles.js";

export const circularStandard = circleRule(
  "standard",
  "circular-standard",
  entry(
    "error",
    "这些标准互为百分比，算不出金额：{path}",
    "these standards are percentages of one another in a circle: {path}",
  ),
);
