// Periods whose days follow from one another: no day of them is known.
import { entry } from "@zhengce/grammar";
import { circleRule } from "./lib/circles.js";

export const circularPeriod = circleRule(
  "period",
  "circular-period",
  entry(
    "error",
    "这些期间的起止互相推算，没有一日是确定的：{path}",
    "the days of these periods follow from one another in a circle: {path}",
  ),
);
