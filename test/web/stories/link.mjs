// A link of the docs opens the page with an example, another with a whole text.
import { shown } from "../files.mjs";

export const places = ["file", "server"];

export async function story({ page, url }) {
  const context = page.context();
  await context.setOffline(false);
  for (const [hash, path] of [
    ["example=yunling-2024", "yunling-2024.policy"],
    [`text=${encodeURIComponent("通知 某县2027 { 年度 2027 }\n")}`, "link.policy"],
  ]) {
    const linked = await context.newPage();
    await linked.goto(`${url}#${hash}`);
    await shown(linked, path);
    await linked.close();
  }
}
