import { plugin } from "./plugin.js";

export type { PluginOptions } from "./plugin.js";
export default plugin.rolldown;
