// The superior was compared, and its encoding is one that a .policy file may not have: nothing else can be done with that file.
import { entry } from "@zhengce/grammar";
import { fileName } from "./lib/file-name.js";
import { rule } from "./rule.js";

export const superiorEncoding = rule({
  code: "superior-encoding",
  texts: entry(
    "warning",
    "上级“{document}”的文件“{name}”不是 UTF-8 编码：已照猜出的编码对照，请另存为 UTF-8",
    "the file “{name}” of the superior {document} is not in UTF-8: it was compared as it seems to read; save it as UTF-8",
  ),
  check({ model, conformance, report }) {
    const entry = model.notice.entries.find(({ property }) => property === "superior");
    const place = entry?.values[0] ?? entry;
    if (conformance === null || !conformance.superior.isForeign || place === undefined) return;
    report(place, { document: conformance.document, name: fileName(conformance.superior.source.path) });
  },
});
