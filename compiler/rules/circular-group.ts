// Groups that follow from one another: nobody could say who belongs to them.
import { entry } from "@zhengce/grammar";
import { circleRule } from "./lib/circles.js";

export const circularGroup = circleRule(
  "group",
  "circular-group",
  entry("error", "这些人群互相依赖，谁也定不下来：{path}", "these groups follow from one another in a circle: {path}"),
);
