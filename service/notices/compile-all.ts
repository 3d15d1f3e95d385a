// Files → compiled notices and refused files. Runs in a worker, which holds the compiler; the service itself holds what comes of it.
import { createHash } from "node:crypto";
import { basename } from "node:path";
import { loadFile, policyFiles } from "@zhengce/compiler/node";
import { componentName } from "./component-name.js";
import type { CompiledFiles, CompiledNotice, FileFinding, RefusedFile } from "./compiled-notice.js";

/** Every `.policy` file named, or below a folder named. Of two with one name the second is refused. */
export async function compileAll(paths: readonly string[]): Promise<CompiledFiles> {
  const notices = new Map<string, CompiledNotice>();
  const refused: RefusedFile[] = [];
  for (const file of policyFiles(paths)) {
    const id = basename(file).replace(/\.policy$/u, "");
    const other = notices.get(id);
    if (other !== undefined) refused.push({ id, file, findings: [namesake(other.file)] });
    else {
      const compiled = await compileOne(id, file);
      if ("script" in compiled) notices.set(id, compiled);
      else refused.push(compiled);
    }
  }
  return { notices: [...notices.values()], refused };
}

async function compileOne(id: string, file: string): Promise<CompiledNotice | RefusedFile> {
  const loaded = loadFile(file);
  if (!loaded.ok) {
    const errors = loaded.findings.filter(({ severity }) => severity === "error");
    const findings = errors.map(({ code, severity, line, column, message }): FileFinding => {
      return { code, severity, line, column, message };
    });
    return { id, file, findings: findings.length > 0 ? findings : [undecided] };
  }
  const { policy } = loaded;
  const script = await policy.emit("cjs");
  const { notice, schemas } = policy;
  const at = `#/components/schemas/${componentName(id)}.`;
  return {
    id,
    file,
    version: createHash("sha256").update(script).digest("hex").slice(0, 16),
    script,
    notice,
    schemas: schemas(at),
    explainedSchemas: schemas(`${at}Explained`),
    factsByName: schemas("", { keys: "zh" })["Facts"] ?? {},
  };
}

const nowhere = { severity: "error", line: 1, column: 1 };
const namesake = (other: string): FileFinding => ({
  ...nowhere,
  code: "same-name",
  message: {
    zh: `与 ${other} 同名，地址会相同；请给其中一个改名`,
    en: `it has the name of ${other}, and both would have one address; rename one of them`,
  },
});
const undecided: FileFinding = {
  ...nowhere,
  code: "nothing-to-decide",
  message: { zh: "里面没有可以判断的内容", en: "it holds nothing that could be decided" },
};
