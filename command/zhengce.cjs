#!/usr/bin/env node
"use strict";
require("@zhengce/compiler/cli");
