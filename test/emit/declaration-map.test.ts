// “Go to definition” from a program ends in the notice or in the TypeScript that people read, as an editor's language service finds it.
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, expect, it } from "vitest";
import { compile } from "../../compiler/compile.js";
import { outputsOf } from "../../compiler/emit/outputs.js";
import { exampleText } from "../harness/examples.js";

const policy = exampleText("guizhou-2021");
const tsserver = createRequire(import.meta.url).resolve("typescript/lib/tsserver.js");
const USE = `import { assess, notice, type Facts } from "./out/guizhou-2021.mjs";
const facts: Facts = { paymentDate: "2021-02-01", countyKind: "贫困县" };
console.log(assess(facts).payable, notice.name);
`;
let folder = "";
let definitionOf: (word: string) => Promise<{ file: string; line: string }>;
let server: ReturnType<typeof spawn>;

beforeAll(async () => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "zhengce-definition-")));
  const path = join(folder, "guizhou-2021.policy");
  const options = { name: "guizhou-2021", directory: join(folder, "out"), format: "both" as const };
  const outputs = await outputsOf(compile({ path, text: policy }), options);
  mkdirSync(join(folder, "out"));
  const files: Record<string, string> = { [path]: policy, [join(folder, "use.ts")]: USE };
  for (const { name, text } of outputs) files[join(folder, "out", name)] = text;
  for (const [file, text] of Object.entries(files)) writeFileSync(file, text);
  server = spawn(process.execPath, [tsserver, "--disableAutomaticTypingAcquisition"], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  let seq = 0;
  const ask = (command: string, args: object): number => {
    server.stdin?.write(`${JSON.stringify({ seq: (seq += 1), type: "request", command, arguments: args })}\n`);
    return seq;
  };
  const waiting = new Map<number, (body: { file: string; start: { line: number } }[]) => void>();
  createInterface({ input: server.stdout! }).on("line", (line) => {
    if (!line.startsWith("{")) return;
    const { request_seq: of, body } = JSON.parse(line) as { request_seq: number; body: [] };
    waiting.get(of)?.(body);
  });
  const file = join(folder, "use.ts");
  ask("open", { file });
  definitionOf = async (word) => {
    const before = USE.slice(0, USE.lastIndexOf(word)).split("\n");
    const place = { line: before.length, offset: before.at(-1)!.length + 1 };
    const [found] = await new Promise<{ file: string; start: { line: number } }[]>((resolve) =>
      waiting.set(ask("definition", { file, ...place }), resolve),
    );
    const name = found?.file.slice(folder.length + 1) ?? "";
    return { file: name, line: (files[join(folder, name)] ?? "").split("\n")[(found?.start.line ?? 0) - 1] ?? "" };
  };
});
afterAll(() => {
  server.kill();
  rmSync(folder, { recursive: true, force: true });
});

it("of a fact ends where the notice declares it", async () => {
  expect(await definitionOf("countyKind")).toEqual({
    file: "guizhou-2021.policy",
    line: policy.split("\n").find((line) => line.includes("事实 县类别")),
  });
});
it.each([
  ["assess", "out/guizhou-2021.ts", "export function assess("],
  ["notice", "out/guizhou-2021.notice.ts", "export const notice: "],
  ["paymentDate", "out/guizhou-2021.ts", "  readonly paymentDate: string;"],
])("of %s ends in %s", async (word, file, start) => {
  const found = await definitionOf(word);
  expect(found.file).toBe(file);
  expect(found.line.startsWith(start)).toBe(true);
});
