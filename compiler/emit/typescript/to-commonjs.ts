// The JavaScript of a module → the same as CommonJS, line for line, so that its source map holds. It reads what `assemble.ts` writes:
// imports and exports begin their lines, where nothing else reads like them.
import type { MarkedText } from "./assemble.js";

export function toCommonJs({ text, marks }: MarkedText): MarkedText {
  const names: string[] = [];
  const lines = text.trimEnd().split("\n");
  // The banner ends with an empty line.
  const blank = lines.indexOf("");
  const converted = lines.map((line, index) => {
    if (index === blank) return '"use strict";';
    const [, rest = "", name = ""] = /^export ((?:const|function) (\w+).*)$/u.exec(line) ?? [];
    if (name !== "") names.push(name);
    return name !== "" ? rest : required(line);
  });
  // Node finds the names of such a list without running the module.
  return { text: `${converted.join("\n")}\n\nmodule.exports = { ${names.join(", ")} };\n`, marks };
}

/** `import { a } from "x";` on one line, or either end of it on several. */
function required(line: string): string {
  return line
    .replace(/^import \{/u, "const {")
    .replace(
      /^(const \{.*)?\} from (".*");$/u,
      (_, head: string | undefined, from: string) => `${head ?? ""}} = require(${from});`,
    );
}
