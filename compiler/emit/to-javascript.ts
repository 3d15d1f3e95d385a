// TypeScript code of a module → its JavaScript, by taking the types out, and its declarations, by taking the bodies out. Layout and lines
// stay. Knows the constructs that generated modules use; a test compares the outcome with a real transpiler's.
import type { ts as TypeScript } from "ts-morph";

/** A stretch of text to be replaced. */
interface Cut {
  readonly start: number;
  readonly end: number;
}

/** The text without types: imports and declarations of types, annotations, type arguments, `as`. */
export function withoutTypes(ts: typeof TypeScript, file: TypeScript.SourceFile): string {
  const cuts: Cut[] = [];
  const cut = (start: number, end: number): void => void cuts.push({ start, end });
  const annotation = (type: TypeScript.TypeNode | undefined): void => {
    if (type !== undefined) cut(file.text.lastIndexOf(":", type.getStart(file)), type.end);
  };
  const visit = (node: TypeScript.Node): void => {
    if (isTypeOnly(ts, node)) return cut(node.getStart(file, true), node.end);
    if (ts.isFunctionDeclaration(node) || ts.isParameter(node) || ts.isVariableDeclaration(node)) annotation(node.type);
    if (ts.isAsExpression(node)) cut(node.expression.end, node.end);
    if ((ts.isCallExpression(node) || ts.isNewExpression(node)) && node.typeArguments !== undefined)
      cut(node.typeArguments.pos - 1, node.typeArguments.end + 1);
    if (!ts.isTypeNode(node)) ts.forEachChild(node, visit);
  };
  ts.forEachChild(file, visit);
  let text = "";
  let from = 0;
  for (const { start, end } of cuts.sort((a, b) => a.start - b.start)) {
    if (start < from) continue;
    text += file.text.slice(from, start);
    from = end;
  }
  return text + file.text.slice(from);
}

/** The declarations of what the module exports, with their docblocks. */
export function declarationsOf(ts: typeof TypeScript, file: TypeScript.SourceFile): string {
  const parts = file.statements.flatMap((statement): readonly string[] => {
    if (ts.isImportDeclaration(statement)) return isTypeOnly(ts, statement) ? [statement.getText(file)] : [];
    const text = file.text.slice(statement.getStart(file, true), statement.end);
    if (isTypeOnly(ts, statement)) return text.includes("export ") ? [text] : [];
    if (!ts.canHaveModifiers(statement) || ts.getModifiers(statement) === undefined) return [];
    const docs = file.text.slice(statement.getStart(file, true), statement.getStart(file));
    return [`${docs}${declared(ts, file, statement)}`];
  });
  return `${parts.join("\n\n")}\n`;
}

function declared(ts: typeof TypeScript, file: TypeScript.SourceFile, statement: TypeScript.Statement): string {
  const start = statement.getStart(file);
  const end = ts.isFunctionDeclaration(statement)
    ? (statement.type?.end ?? statement.end)
    : ts.isVariableStatement(statement)
      ? (statement.declarationList.declarations[0]?.type?.end ?? statement.end)
      : statement.end;
  return `${file.text.slice(start, end).replace(/^export /, "export declare ")};`;
}

function isTypeOnly(ts: typeof TypeScript, node: TypeScript.Node): boolean {
  if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return true;
  return ts.isImportDeclaration(node) && node.importClause?.isTypeOnly === true;
}
