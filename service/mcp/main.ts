// The entry of the bundle that is loaded when MCP is asked for.
export { answerOverHttp } from "./http.js";
export { serveOverStdio } from "./stdio.js";
