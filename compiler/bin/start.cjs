// Runs the bundled command line from V8's code cache, which saves the parsing of a megabyte at every start. The cache is made on
// the machine that uses it, by the Node that uses it: another build of the same version can crash on it, so none is shipped.
// Node's own cache (`enableCompileCache`) keeps what is compiled while a module loads; it serves what the bundle requires.
"use strict";
const { readFileSync } = require("node:fs");
const module_ = require("node:module");
const { dirname } = require("node:path");
const { Script } = require("node:vm");
const { folderFor, readCode, writeCode } = require("./code-cache.cjs");

/** Runs the CommonJS module at `file`, an absolute path; it is written in ASCII alone, which is read the fastest. */
exports.start = (file) => {
  const bytes = readFileSync(file);
  const text = bytes.latin1Slice();
  const folder = process.env.NODE_DISABLE_COMPILE_CACHE ? null : folderFor(bytes);
  // What a command compiles is kept for that command: a cache of everything takes longer to load.
  const name = process.argv.slice(2).find((word) => /^[a-z]{2,12}$/u.test(word)) ?? "start";
  const cachedData = folder === null ? undefined : readCode(folder, name);
  if (folder !== null) module_.enableCompileCache?.(`${folder}/modules`);
  const script = new Script(module_.wrap(text), { filename: file, cachedData });
  if (folder !== null && (cachedData === undefined || script.cachedDataRejected)) {
    process.once("exit", (code) => {
      if (code <= 1) writeCode(folder, name, script.createCachedData());
    });
  }
  // Node warns of a script that imports by itself; what the bundle imports lies where this file finds it.
  module.load = (name) => import(name);
  script.runInThisContext()(exports, module_.createRequire(file), module, file, dirname(file));
};
