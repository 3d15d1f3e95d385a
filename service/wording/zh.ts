// What the service says, in Chinese.
import type { Words } from "./words.js";

export const zh: Words = {
  refusals: {
    "not-json": () => "请求的内容不是有效的 JSON",
    "not-utf8": () => "请求的内容不是 UTF-8 编码的文本",
    "repeated-key": () => "有一个键写了两次，不知道以哪个为准；请删去一个",
    "not-a-pair": () => '应为 {"before": 缴费时的事实, "after": 后来认定的事实}，不多不少',
    "bad-parameter": ({ parameter }) => `网址里的参数不对；可用的参数：${parameter}`,
    "bad-request": () => "这不是有效的 HTTP 请求",
    "unknown-path": () => "没有这个地址；GET /openapi.json 列出全部地址",
    "unknown-notice": ({ notices }) =>
      `没有这份通知；${notices === undefined ? "GET /notices 列出全部通知" : `可用的是：${notices}`}`,
    "wrong-method": ({ allow }) => `这个地址只接受 ${allow}`,
    "too-slow": ({ limit }) => `没有在 ${limit} 秒内做完`,
    "body-too-large": ({ limit }) => `请求的内容超过了 ${limit} 字节`,
    "wrong-type": ({ expected }) => `内容类型应为 ${expected}`,
    facts: () => "事实有误",
    "answer-too-large": ({ limit }) => `答复超过了 ${limit} 字节`,
    "header-too-large": () => "请求头太长",
    internal: () => "服务内部出错",
    stopping: () => "服务正在停止",
    "too-many-rows": ({ limit }) => `一批最多 ${limit} 行；后面的没有读`,
    "row-too-long": ({ limit }) => `有一行超过了 ${limit} 字节；这一行和后面的没有读`,
    "unknown-tool": ({ tools }) => `没有这个工具；可用的是：${tools}`,
    "wrong-arguments": ({ expected }) =>
      expected === "" ? "这个工具不带参数" : `这个工具的参数应为：${expected}，不多不少`,
    "not-a-row": () => '每行应为 {"key": 文字或整数, "facts": 事实}，“key”可缺',
  },
  listening: ({ notices, refused, address }) =>
    `${address} 上提供 ${notices} 份通知${refused === 0 ? "" : `；${refused} 个文件有错误，没有提供`}\n`,
  refused: (file, serving) =>
    serving === null ? `${file} 有错误，没有提供：` : `${file} 有错误，仍按上一个没有错误的版本（${serving}）提供：`,
  reloaded: ({ notices, refused }) =>
    `已重新读入：提供 ${notices} 份通知${refused === 0 ? "" : `，${refused} 个文件有错误`}\n`,
  failed: (reason) => `没有重新读入，仍按上一个版本提供：${reason}\n`,
  none: "没有一份通知可以提供\n",
  stopped: "已停止\n",
};
