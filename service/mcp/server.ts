// One MCP server over what is served; transports stand beside it.
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { CallToolRequestSchema, ListToolsRequestSchema } from "@modelcontextprotocol/sdk/types.js";
import type { Served } from "../notices/served.js";
import type { ServeOptions } from "../options.js";
import { callTool, toolsOf } from "./tools.js";

/** @param served asked at each call, so that one call sees one version */
export function mcpServer(
  served: () => Served,
  options: Pick<ServeOptions, "version" | "locale" | "limits">,
): McpServer["server"] {
  // The schemas are those of the notices: they are handed on as they are.
  const { server } = new McpServer({ name: "zhengce", version: options.version }, { capabilities: { tools: {} } });
  server.setRequestHandler(ListToolsRequestSchema, () => ({
    tools: toolsOf(served(), options.locale).map((tool) => ({ ...tool, annotations: { readOnlyHint: true } })),
  }));
  server.setRequestHandler(CallToolRequestSchema, ({ params }) => {
    const { text, isError } = callTool(served(), params.name, params.arguments, options);
    return { content: [{ type: "text", text }], isError };
  });
  return server;
}
