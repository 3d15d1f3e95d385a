// Everything that is said in English.
import { en as answers } from "@zhengce/runtime";
import { comparison } from "./en/comparison.js";
import { conditions, persons } from "./en/conditions.js";
import { report } from "./en/report.js";
import { schema } from "./en/schema.js";
import { small } from "./en/small.js";
import { verification } from "./en/verification.js";
import type { Wording } from "./words.js";

export const en: Wording = {
  locale: "en",
  small,
  comparison,
  conditions,
  persons,
  verification,
  schema,
  report,
  answers,
};
