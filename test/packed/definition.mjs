// “Go to definition” as editors ask for it: of TypeScript's own server.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";

/** @returns the file and line, from 1, that declares the first `name` in the file. Rejects where the server ends */
export async function definitionOf(tsserver, file, name) {
  const server = spawn(process.execPath, [tsserver, "--disableAutomaticTypingAcquisition"]);
  const lines = readFileSync(file, "utf8").split("\n");
  const line = lines.findIndex((text) => text.includes(name));
  const place = { file, line: line + 1, offset: lines[line].indexOf(name) + 1 };
  const ask = (seq, command, args) =>
    server.stdin.write(`${JSON.stringify({ seq, type: "request", command, arguments: args })}\n`);
  ask(1, "open", { file });
  ask(2, "definition", place);
  try {
    return await new Promise((resolve, reject) => {
      let said = "";
      server.once("exit", (code) => reject(new Error(`the server ended with ${code}`)));
      server.stdout.on("data", (piece) => {
        said += piece;
        const answer = said.split("\n").find((text) => text.includes('"request_seq":2') && text.endsWith("}"));
        if (answer === undefined) return;
        const [found] = JSON.parse(answer).body;
        resolve([found.file, found.start.line]);
      });
    });
  } finally {
    server.kill();
  }
}
