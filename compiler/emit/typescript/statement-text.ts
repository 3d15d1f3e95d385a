// A piece → its TypeScript as it stands before it is formatted.
import type { Piece, Property } from "./pieces.js";

/** Empty for what `assemble.ts` lays out itself. */
export function statementText(piece: Piece): string {
  switch (piece.kind) {
    case "heading":
    case "table":
    case "data":
      return "";
    case "alias":
      return `export type ${piece.name} = ${piece.type};`;
    case "interface": {
      const base = piece.extends === null ? "" : ` extends ${piece.extends}`;
      return `${exported(piece)}interface ${piece.name}${base} {\n${piece.properties.map(propertyText).join("")}}`;
    }
    case "constant":
      return `${exported(piece)}const ${piece.name}${piece.type === null ? "" : `: ${piece.type}`} = ${piece.value};`;
    case "function": {
      const parameters = piece.parameters.map(({ name, type }) => `${name}: ${type}`).join(", ");
      return `${exported(piece)}function ${piece.name}(${parameters}): ${piece.returns} {\n${piece.body}\n}`;
    }
  }
}

/** A comment of documentation with the line break behind it; empty where there is nothing to say. */
export function docblock(docs: string): string {
  if (docs === "") return "";
  const lines = docs.split("\n");
  return lines.length === 1 ? `/** ${docs} */\n` : `/**\n${lines.map((line) => ` * ${line}`).join("\n")}\n */\n`;
}

function exported(piece: { readonly exported: boolean }): string {
  return piece.exported ? "export " : "";
}
function propertyText({ name, type, optional, docs }: Property): string {
  return `${docblock(docs)}readonly ${name}${optional ? "?" : ""}: ${type};\n`;
}
