// `vite dev` on a folder with a notice, its text changed three times: `node vite-dev.mjs FOLDER`. Prints what the page is told, and what it
// gets, a line of JSON each.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createServer } from "vite";
import zhengce from "../../unplugin/dist/vite.js";

const [root = ""] = process.argv.slice(2);
const notice = join(root, "guizhou-2021.policy");
const text = readFileSync(notice, "utf8");
const runtime = fileURLToPath(new URL("../../runtime/dist/internal.js", import.meta.url));
const server = await createServer({
  configFile: false,
  root,
  logLevel: "silent",
  appType: "custom",
  plugins: [zhengce({ locale: "en" })],
  resolve: { alias: { "@zhengce/runtime/internal": runtime } },
  // Asked for changes, not told: a machine under load loses notices of them.
  server: { host: "127.0.0.1", port: 0, fs: { strict: false }, watch: { usePolling: true, interval: 100 } },
});
const { hot } = server.environments.client;
const send = hot.send.bind(hot);
let heard = () => undefined;
hot.send = (payload, ...more) => {
  heard(payload);
  send(payload, ...more);
};
await server.listen();
const [origin] = server.resolvedUrls.local;
const told = (type) => new Promise((resolve) => (heard = (payload) => payload.type === type && resolve(payload)));
const print = (value) => console.log(JSON.stringify(value));
async function got(name) {
  const response = await fetch(origin + name);
  const code = await response.text();
  print({ status: response.status, name: /name: "(贵州[^"]+)"/u.exec(code)?.[1] ?? null });
}

await got("main.js");
await got("guizhou-2021.policy?import");
for (const [from, to] of [
  ["贵州2021", "贵州二〇二一"],
  ["标准 个人缴费 280元", "标准 个人缴费 290元"],
  ["", ""],
]) {
  const update = told("update");
  writeFileSync(notice, text.replaceAll(from, to));
  print((await update).updates.map(({ path }) => path));
  const error = told("error");
  await got("guizhou-2021.policy?import");
  if (!to.includes("290")) continue;
  const { plugin, message, loc } = (await error).err;
  print({ plugin, code: /\[[a-z-]+\]/u.exec(message)?.[0], line: loc.line });
}
await server.close();
process.exit(0);
