// Findings of reading a file, before there is a text: node-host.ts makes them, the catalogue lists them. Texts only.
import { entry } from "@zhengce/grammar";

export const fileFindings = {
  "unreadable-file": entry("error", "读不到这个文件：{reason}", "this file can't be read: {reason}"),
  "unknown-encoding": entry(
    "error",
    "文件不是 UTF-8 编码{guess}；请用编辑器另存为 UTF-8",
    "the file is not UTF-8{guess}; save it as UTF-8",
  ),
};
