#!/usr/bin/env node
"use strict";
const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 12)) {
  console.error(`zhengce 需要 Node 20.12 或更高版本，当前为 ${process.version}`);
  console.error(`zhengce needs Node 20.12 or newer; this is ${process.version}`);
  process.exit(2);
}
const { join } = require("node:path");
const { start } = require("./start.cjs");
start(join(__dirname, "../dist/zhengce.cjs"));
