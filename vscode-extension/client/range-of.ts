// A range of the protocol as VS Code has it.
import * as vscode from "vscode";
import type { Range } from "vscode-languageserver-types";

export const rangeOf = ({ start, end }: Range): vscode.Range =>
  new vscode.Range(start.line, start.character, end.line, end.character);
