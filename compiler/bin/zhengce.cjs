#!/usr/bin/env node
// Starts the bundled command line from V8's code cache, which saves the parsing of half a megabyte at every start. Without a
// cache, or with one of another Node version, it simply starts slower.
"use strict";
const { readFileSync } = require("node:fs");
const { createRequire, wrap } = require("node:module");
const { dirname, join } = require("node:path");
const { Script, constants } = require("node:vm");

const file = join(__dirname, "../dist/zhengce.cjs");
const cache = `${file}.cache`;

function cachedCode() {
  try {
    return readFileSync(cache);
  } catch {
    return undefined;
  }
}

const script = new Script(wrap(readFileSync(file, "utf8")), {
  filename: file,
  cachedData: cachedCode(),
  importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
});
script.runInThisContext()(exports, createRequire(file), module, file, dirname(file));

// The build asks for a cache of what this very run has compiled.
const wanted = process.env.ZHENGCE_WRITE_CODE_CACHE;
if (wanted) process.once("exit", () => require("node:fs").writeFileSync(wanted, script.createCachedData()));
