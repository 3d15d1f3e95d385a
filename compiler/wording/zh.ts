// Everything that is said in Chinese.
import { zh as answers } from "@zhengce/runtime";
import { comparison } from "./zh/comparison.js";
import { conditions, persons } from "./zh/conditions.js";
import { report } from "./zh/report.js";
import { schema } from "./zh/schema.js";
import { small } from "./zh/small.js";
import { verification } from "./zh/verification.js";
import type { Wording } from "./words.js";

export const zh: Wording = {
  locale: "zh",
  small,
  comparison,
  conditions,
  persons,
  verification,
  schema,
  report,
  answers,
};
