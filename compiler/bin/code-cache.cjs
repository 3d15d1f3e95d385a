// Compiled code in the user's cache directory, a folder for each pair of a Node and a text. What can't be read, is not this user's or
// is not whole is no cache; what can't be written is not written. Nothing here throws.
"use strict";
const fs = require("node:fs");
const { homedir } = require("node:os");
const { isAbsolute, join } = require("node:path");
const { crc32 } = require("node:zlib");

/** V8 trusts what it is given: a damaged cache ends the process. */
function digestOf(data) {
  // Loading node:crypto takes as long as all the rest of this file; a Node older than 20.15 has nothing else.
  if (crc32 === undefined)
    return require("node:crypto").createHash("sha1").update(data).digest().subarray(0, DIGEST_BYTES);
  const digest = Buffer.alloc(DIGEST_BYTES);
  digest.writeUInt32LE(crc32(data));
  return digest;
}
const DIGEST_BYTES = 4;
/** Folders of other Nodes and other texts that are kept beside a new one. */
const KEPT = 3;
const FOLDER = /^v\d+\.\d+\.\d+-[a-z0-9]+-[0-9a-f]{16}$/u;

/** Where the code of these bytes of a script, compiled by this very Node, belongs; null where that can't be said. */
exports.folderFor = (bytes) => {
  try {
    const { size, mtimeMs } = fs.statSync(process.execPath);
    const node = Buffer.from(`${process.platform} ${process.versions.v8} ${size} ${mtimeMs} ${bytes.length}`);
    const key = digestOf(node).toString("hex") + digestOf(bytes).toString("hex");
    return join(cacheHome(), "zhengce", `${process.version}-${process.arch}-${key}`);
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
  const beside = join(folder, `.${name}-${process.pid}-${Date.now()}`);
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
