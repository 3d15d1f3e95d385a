// examples/embed from its container file, without a container: each stage a folder, each instruction in its order. What is started is
// asked for its health as the file says, answers the example's counter, and stops when it is told to.
import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { basename, delimiter, dirname, join } from "node:path";
import { root } from "./nodes.mjs";

/** @param node one of the line that the file names @param tarballs what its package.json would get of the registry */
export async function followContainer({ version, node, npm }, folder, tarballs) {
  const context = join(folder, "context");
  cpSync(join(root, "examples/embed"), context, { recursive: true });
  const env = { ...process.env, PATH: [dirname(node), process.env.PATH].join(delimiter) };
  const run = (cwd, command, args) => execFileSync(command, args, { cwd, env, encoding: "utf8", stdio: "pipe" });
  lockTo(tarballs, context);
  run(context, node, [npm, "install", "--package-lock-only", "--prefer-offline", "--no-audit", "--no-fund"]);
  const stages = new Map();
  let stage = null;
  const commands = {};
  for (const [word, rest] of instructions(readFileSync(join(context, "Dockerfile"), "utf8"))) {
    if (word === "FROM") {
      const [image, as, name] = rest.split(" ");
      assert.match(image, new RegExp(`^node:${version.split(".")[0]}\\b`, "u"));
      stage = join(folder, `stage-${stages.size}`);
      stages.set(as === "AS" ? name : stages.size, stage);
    } else if (word === "WORKDIR") mkdirSync((stage = join(stage, rest)), { recursive: true });
    else if (word === "COPY") copy(rest, context, stage, stages);
    else if (word === "RUN")
      run(stage, "sh", [
        "-c",
        rest.replace(/^npm ci /u, `"${node}" "${npm}" ci --prefer-offline --no-audit --no-fund `),
      ]);
    else if (word === "HEALTHCHECK") commands.health = JSON.parse(rest.replace(/^CMD /u, ""));
    else if (word === "ENTRYPOINT") commands.start = JSON.parse(rest);
    else assert(["ENV", "USER", "VOLUME", "EXPOSE"].includes(word), `${word} is not followed`);
  }
  mkdirSync(join(stage, "notices"));
  cpSync(join(root, "examples/guizhou-2021.policy"), join(stage, "notices/guizhou-2021.policy"));
  const port = await freePort();
  const [[, ...start], [, ...health]] = [commands.start, commands.health].map((words) =>
    words.map((word) => word.replaceAll("8080", String(port))),
  );
  const service = spawn(node, start, { cwd: stage, env, stdio: ["ignore", "pipe", "inherit"] });
  const ended = new Promise((resolve) => service.once("exit", resolve));
  await Promise.race([new Promise((resolve) => service.stdout.once("data", resolve)), ended]);
  run(stage, node, health);
  const asked = [join(context, "ask.mjs"), "guizhou-2021", '{"缴费日期":"2021-02-01","身份":["孤儿"]}'];
  const said = execFileSync(node, asked, { env: { SERVICE: `http://127.0.0.1:${port}` }, encoding: "utf8" });
  assert.match(said, /还要问：出生日期、.*\n集中缴费，个人实缴 0 分\n {2}三 {2}/u);
  service.kill("SIGTERM");
  assert.equal(await ended, 0);
  console.log("examples/embed starts from its container file, answers and stops");
}

/** Each with the lines that continue it, comments left out. */
function instructions(text) {
  return text
    .replaceAll("\\\n", "")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => [line.slice(0, line.indexOf(" ")), line.slice(line.indexOf(" ") + 1)]);
}

function copy(rest, context, stage, stages) {
  const words = rest.split(" ");
  const from = /^--from=(.*)$/u.exec(words[0])?.[1];
  const [target, ...sources] = (from === undefined ? words : words.slice(1)).reverse();
  for (const source of sources) {
    const path = from === undefined ? join(context, source) : join(stages.get(from), source);
    cpSync(path, target.endsWith("/") ? join(stage, target, basename(source)) : join(stage, target), {
      recursive: true,
    });
  }
}

/** Tarballs in the place of what is not published yet. */
function lockTo(tarballs, folder) {
  const path = join(folder, "package.json");
  const manifest = JSON.parse(readFileSync(path, "utf8"));
  const tarballOf = (name) => `file:${tarballs.find((file) => basename(file).startsWith(name))}`;
  manifest.dependencies.zhengce = tarballOf("zhengce-0");
  for (const name of ["runtime", "grammar", "compiler", "language-server", "service", "page", "web"])
    manifest.dependencies[`@zhengce/${name}`] = tarballOf(`zhengce-${name}-`);
  writeFileSync(path, JSON.stringify(manifest));
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
