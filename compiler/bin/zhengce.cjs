#!/usr/bin/env node
"use strict";
require("../dist/zhengce.cjs");
