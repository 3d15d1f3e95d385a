// Errors of the framework and of the parser below it, as refusals. Their own messages repeat what was sent: they go nowhere.
import type { ServerResponse } from "node:http";
import type { Socket } from "node:net";
import type { Limits } from "../options.js";
import { Refusal } from "../operations/refusal.js";
import { errorOf } from "../wording/wording.js";
import { JSON_TYPE } from "./bodies.js";
import type { Service } from "./service.js";

/** A bug of ours where nothing else is known. */
export function refusalOf(error: unknown, limits: Limits): Refusal {
  if (error instanceof Refusal) return error;
  const { code, validation, statusCode } = Object(error) as {
    code?: string;
    validation?: unknown;
    statusCode?: number;
  };
  if (validation !== undefined) return new Refusal("bad-parameter", { parameter: "locale, fields" });
  if (code === "FST_ERR_CTP_BODY_TOO_LARGE") return new Refusal("body-too-large", { limit: limits.body });
  if (code === "FST_ERR_CTP_INVALID_MEDIA_TYPE") return new Refusal("wrong-type", { expected: JSON_TYPE });
  if (code === "FST_ERR_CTP_EMPTY_JSON_BODY") return new Refusal("not-json");
  if (code === "FST_ERR_BAD_URL" || code === "FST_ERR_MAX_PARAM_LENGTH") return new Refusal("unknown-path");
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500) return new Refusal("bad-request");
  return new Refusal("internal");
}

/** Answers what is no HTTP, or comes too slowly, on the bare connection. */
export function answerBrokenRequest({
  limits,
  locale,
}: Service): (error: Error & { code?: string }, socket: Socket) => void {
  return ({ code }, socket) => {
    const begun = (socket as Socket & { _httpMessage?: ServerResponse })._httpMessage?.headersSent === true;
    if (code === "ECONNRESET" || !socket.writable || begun) return void socket.destroy();
    const refusal =
      code === "HPE_HEADER_OVERFLOW"
        ? new Refusal("header-too-large")
        : code === "ERR_HTTP_REQUEST_TIMEOUT"
          ? new Refusal("too-slow", { limit: limits.seconds })
          : new Refusal("bad-request");
    const body = JSON.stringify({ error: errorOf(refusal, locale) });
    socket.end(
      `HTTP/1.1 ${refusal.status} Refused\r\nconnection: close\r\ncontent-type: application/json; charset=utf-8\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
    );
  };
}
