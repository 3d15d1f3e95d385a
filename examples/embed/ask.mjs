// A counter: what must still be asked of this person, and what the notice says so far. It knows no amount, no day and no group.
// node ask.mjs guizhou-2021 '{"缴费日期": "2021-02-01"}'
const [notice, facts = "{}"] = process.argv.slice(2);
const service = process.env["SERVICE"] ?? "http://127.0.0.1:8080";

/** @param {string} operation @returns {Promise<any>} */
async function ask(operation) {
  const headers = { "content-type": "application/json" };
  const response = await fetch(`${service}/${notice}/${operation}?locale=zh`, { method: "POST", headers, body: facts });
  const body = await response.json();
  if (!response.ok) throw new Error(body.issues?.map(({ message }) => message).join("\n") ?? body.error.message);
  return body;
}

const { needs } = await ask("needs");
if (needs.length > 0) console.log(`还要问：${needs.join("、")}`);
if (!needs.includes("缴费日期")) {
  const { situation, payable, trace } = await ask("explain");
  console.log(`${situation ?? "没有适用的情形"}，个人实缴 ${JSON.stringify(payable)} 分`);
  for (const { clause, detail } of trace) console.log(`  ${clause}  ${detail}`);
}
