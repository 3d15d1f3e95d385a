// `zhengce adjust`: what an identity change after payment does under one notice.
import { explain } from "@zhengce/runtime";
import { adjust } from "../../decision/adjust.js";
import { EXIT, type ExitCode, type Io } from "../io.js";
import { loadNotice, readJson } from "../load.js";
import { writeJson } from "../loaded.js";
import { sayAdjustment } from "../say-assessment.js";
import { issuesOf, refused } from "./assess.js";

export function adjustFile(io: Io, file: string, beforePath: string, afterPath: string, json: boolean): ExitCode {
  const notice = loadNotice(io, file, json ? "json" : "text");
  if (notice === null) return EXIT.findings;
  const answer = adjust(notice.answering ?? notice.program, readJson(io, beforePath), readJson(io, afterPath));
  if (answer.issues !== undefined) {
    if (json) writeJson(io, { error: issuesOf(io, answer.issues) });
    else io.error(refused(io, "", answer.issues));
    return EXIT.findings;
  }
  if (json) writeJson(io, explain(answer.value, io.locale));
  else io.out(sayAdjustment(io, answer.value));
  return EXIT.clean;
}
