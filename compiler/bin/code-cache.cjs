// Compiled code in the user's cache directory, a folder for each pair of a Node and a text. What can't be read, is not this user's or
// is not whole is no cache; what can't be written is not written. Nothing here throws.
"use strict";
const { createHash, randomBytes } = require("node:crypto");
const fs = require("node:fs");
const { homedir } = require("node:os");
const { isAbsolute, join } = require("node:path");

/** V8 trusts what it is given: a damaged cache ends the process. */
const digestOf = (data) => createHash("sha1").update(data).digest();
const DIGEST_BYTES = 20;
/** Folders of other Nodes and other texts that are kept beside a new one. */
const KEPT = 3;
const FOLDER = /^v\d+\.\d+\.\d+-[a-z0-9]+-[0-9a-f]{16}$/u;

/** Where the code of this text, compiled by this very Node, belongs; null where that can't be said. */
exports.folderFor = (text) => {
  try {
    const node = fs.statSync(process.execPath);
    const key = createHash("sha1")
      .update(`${process.platform} ${process.versions.v8} ${node.size} ${node.mtimeMs}\n`)
      .update(text)
      .digest("hex");
    return join(cacheHome(), "zhengce", `${process.version}-${process.arch}-${key.slice(0, 16)}`);
  } catch {
    return null;
  }
};

function cacheHome() {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  if (process.platform === "win32" && LOCALAPPDATA) return LOCALAPPDATA;
  if (process.platform === "darwin") return join(homedir(), "Library/Caches");
  return XDG_CACHE_HOME && isAbsolute(XDG_CACHE_HOME) ? XDG_CACHE_HOME : join(homedir(), ".cache");
}

/** The code kept under this name; undefined where there is none that can be trusted. */
exports.readCode = (folder, name) => {
  let file;
  try {
    file = fs.openSync(join(folder, name), "r");
    const { mode, uid } = fs.fstatSync(file);
    const foreign = process.getuid !== undefined && (uid !== process.getuid() || (mode & 0o022) !== 0);
    const whole = foreign ? Buffer.alloc(0) : fs.readFileSync(file);
    const data = whole.subarray(DIGEST_BYTES);
    return data.length > 0 && digestOf(data).equals(whole.subarray(0, DIGEST_BYTES)) ? data : undefined;
  } catch {
    return undefined;
  } finally {
    if (file !== undefined) fs.closeSync(file);
  }
};

/** Keeps the code under this name: written beside it, then renamed. */
exports.writeCode = (folder, name, data) => {
  const beside = join(folder, `.${name}-${process.pid}-${randomBytes(4).toString("hex")}`);
  try {
    fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
    forgetOthers(folder);
    fs.writeFileSync(beside, Buffer.concat([digestOf(data), data]), { mode: 0o600, flag: "wx" });
    fs.renameSync(beside, join(folder, name));
  } catch {
    try {
      fs.rmSync(beside, { force: true });
    } catch {
      // A cache is worth no word.
    }
  }
};

/** Removes the folders that were changed longest ago. */
function forgetOthers(folder) {
  const home = join(folder, "..");
  const others = fs
    .readdirSync(home)
    .map((name) => join(home, name))
    .filter((path) => FOLDER.test(path.slice(home.length + 1)) && path !== folder)
    .sort((a, b) => fs.statSync(b).mtimeMs - fs.statSync(a).mtimeMs);
  for (const path of others.slice(KEPT)) fs.rmSync(path, { recursive: true, force: true });
}
