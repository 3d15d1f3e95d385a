// As much of ts-morph as the compiler asks of it: a list of structures → the text of a module. The whole is TypeScript, nine megabytes; what
// this writes and what ts-morph writes are formatted to the same bytes, which the stories of the workbench compare.

interface Property {
  readonly name: string;
  readonly type: string;
  readonly hasQuestionToken: boolean;
  readonly docs: readonly string[];
}
type Structure =
  | { readonly kind: "alias"; readonly name: string; readonly type: string }
  | {
      readonly kind: "interface";
      readonly name: string;
      readonly isExported: boolean;
      readonly extends?: readonly string[];
      readonly properties: readonly Property[];
    }
  | {
      readonly kind: "constant";
      readonly isExported: boolean;
      readonly declarations: readonly { readonly name: string; readonly initializer: string; readonly type?: string }[];
    }
  | {
      readonly kind: "function";
      readonly name: string;
      readonly isExported: boolean;
      readonly parameters: readonly { readonly name: string; readonly type: string }[];
      readonly returnType: string;
      readonly statements: readonly string[];
    };

export const StructureKind = {
  TypeAlias: "alias",
  Interface: "interface",
  VariableStatement: "constant",
  Function: "function",
} as const;
export const VariableDeclarationKind = { Const: "const" } as const;

export class Project {
  createSourceFile(_: string, { statements }: { readonly statements: readonly Structure[] }): SourceFile {
    return new SourceFile(statements.map(textOf).join("\n"));
  }
}
class SourceFile {
  constructor(private readonly text: string) {}
  getFullText(): string {
    return this.text;
  }
}

function textOf(structure: Structure): string {
  switch (structure.kind) {
    case "alias":
      return `export type ${structure.name} = ${structure.type};`;
    case "interface": {
      const { name, properties } = structure;
      const base = structure.extends === undefined ? "" : ` extends ${structure.extends.join(", ")}`;
      return `${exported(structure)}interface ${name}${base} {\n${properties.map(propertyText).join("")}}`;
    }
    case "constant": {
      const said = structure.declarations.map(
        ({ name, type, initializer }) => `${name}${type === undefined ? "" : `: ${type}`} = ${initializer}`,
      );
      return `${exported(structure)}const ${said.join(", ")};`;
    }
    case "function": {
      const parameters = structure.parameters.map(({ name, type }) => `${name}: ${type}`).join(", ");
      const head = `${exported(structure)}function ${structure.name}(${parameters}): ${structure.returnType}`;
      return `${head} {\n${structure.statements.join("\n")}\n}`;
    }
  }
}
function exported({ isExported }: { readonly isExported: boolean }): string {
  return isExported ? "export " : "";
}
function propertyText({ name, type, hasQuestionToken, docs }: Property): string {
  const said = docs.map((text) => {
    const lines = text.split("\n");
    return lines.length === 1 ? `/** ${text} */\n` : `/**\n${lines.map((line) => ` * ${line}`).join("\n")}\n */\n`;
  });
  return `${said.join("")}readonly ${name}${hasQuestionToken ? "?" : ""}: ${type};\n`;
}
