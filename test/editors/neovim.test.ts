// Headless Neovim as a person uses it: it opens a broken notice, is told, takes the quick fix, formats, renames, writes.
import { describe, expect, it } from "vitest";
import { has, runEditor } from "./editor.js";

const script = `
vim.cmd([[autocmd BufRead,BufNewFile *.policy setfiletype policy]])
vim.o.swapfile = false
local function log(text) io.stdout:write(text .. "\\n") end
local ok, problem = pcall(function()
  vim.cmd("edit notice.policy")
  local id = vim.lsp.start_client({ name = "zhengce", cmd = { ZHENGCE }, root_dir = vim.fn.getcwd() })
  vim.lsp.buf_attach_client(0, id)
  local function errors() return vim.diagnostic.get(0, { severity = vim.diagnostic.severity.ERROR }) end
  assert(vim.wait(20000, function() return #errors() > 0 end, 20), "no diagnostics")
  local found = errors()[1]
  log("found " .. found.code .. " on line " .. (found.lnum + 1))

  local client = vim.lsp.get_client_by_id(id)
  local function request(method, params)
    local answers, problem = vim.lsp.buf_request_sync(0, method, params, 10000)
    assert(answers and answers[id], method .. ": " .. tostring(problem))
    assert(not answers[id].error, vim.inspect(answers[id].error))
    return answers[id].result
  end
  vim.api.nvim_win_set_cursor(0, { found.lnum + 1, found.col })
  local params = vim.lsp.util.make_range_params()
  params.context = { diagnostics = { found.user_data.lsp and vim.tbl_extend("force", {
    range = params.range, message = found.message, severity = found.severity, code = found.code }, {}) } }
  params.range = { start = { line = found.lnum, character = 0 }, ["end"] = { line = found.lnum, character = 30 } }
  params.context.diagnostics[1].range = params.range
  local fix
  for _, action in ipairs(request("textDocument/codeAction", params)) do
    if not fix and action.kind == "quickfix" then fix = action end
  end
  assert(fix, "no quick fix")
  log("fix " .. fix.title)
  if not fix.edit then fix = request("codeAction/resolve", fix) end
  vim.lsp.util.apply_workspace_edit(fix.edit, client.offset_encoding)
  assert(vim.wait(20000, function() return #errors() == 0 end, 20), "still an error")

  vim.lsp.util.apply_text_edits(request("textDocument/formatting", vim.lsp.util.make_formatting_params()) or {}, vim.api.nvim_get_current_buf(), client.offset_encoding)

  vim.fn.search("特困人员")
  local rename = vim.lsp.util.make_position_params()
  rename.newName = "特困供养人员"
  vim.lsp.util.apply_workspace_edit(request("textDocument/rename", rename), client.offset_encoding)
  vim.cmd("write")
  log("written")
end)
if not ok then log("FAILED " .. tostring(problem)) end
vim.cmd("qa!")
`;

describe.runIf(has("nvim"))("Neovim", () => {
  it("is told, takes the quick fix, formats, renames, and the file on disk is right", () => {
    const { output, file } = runEditor("nvim", ["--headless", "--clean", "-u", "init.lua"], "init.lua", script);
    expect(output).toContain("found echo-mismatch on line 17");
    expect(output).toContain("written");
    expect(file).toContain("财政补助（1100元）");
    expect(file).toContain("\n  标准 个人缴费 400元\n");
    expect(file.match(/特困供养人员/gu)).toHaveLength(2);
    expect(file).not.toContain("特困人员");
  });
});
