// What lays modules out. It stands before the workers' script in the one worker that writes modules, and nowhere else: the others begin sooner.
import * as babel from "prettier/plugins/babel";
import * as estree from "prettier/plugins/estree";
import * as standalone from "prettier/standalone";
import { provide } from "../node/module.js";
import * as morph from "../node/ts-morph.js";

provide({
  "ts-morph": morph,
  "prettier/standalone": standalone,
  "prettier/plugins/babel": babel,
  "prettier/plugins/estree": estree,
});
