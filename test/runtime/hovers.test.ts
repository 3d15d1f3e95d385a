// What an editor shows of an answer's members: something, of each.
import { readFileSync } from "node:fs";
import ts from "typescript";
import { expect, it } from "vitest";

const path = new URL("../../runtime/assessment.ts", import.meta.url);
const source = ts.createSourceFile("assessment.ts", readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true);

it.each(["Assessment", "Adjustment"])("every member of %s is documented", (name) => {
  const found = source.statements.filter(ts.isInterfaceDeclaration).filter((one) => one.name.text === name);
  const members = found.flatMap((one) => [...one.members]);
  expect(members.length).toBeGreaterThan(4);
  const bare = members.filter((member) => ts.getJSDocCommentsAndTags(member).length === 0);
  expect(bare.map((member) => member.name?.getText())).toEqual([]);
});
