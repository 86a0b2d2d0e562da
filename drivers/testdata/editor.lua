-- Drives Neovim as a person would: type a literal into an unsaved buffer, wait
-- for the diagnostic, apply the code action, wait for silence. Writes what
-- happened to $REPORT, a line a step.
local report = {}
local function say(text) table.insert(report, text) end

local function finish(ok)
  say(ok and "ok" or "failed")
  vim.fn.writefile(report, vim.env.REPORT)
  vim.cmd(ok and "qall!" or "cquit!")
end

local function ours()
  return vim.tbl_filter(function(d) return d.source == "statusconst" end, vim.diagnostic.get(0))
end

local function session()
  local client = vim.lsp.start_client({
    name = "gopls",
    cmd = { vim.env.GOPLS },
    root_dir = vim.fn.getcwd(),
    init_options = { analyses = { statusconst = vim.env.ANALYSIS ~= "off" } },
  })
  vim.cmd("edit probe.go")
  vim.lsp.buf_attach_client(0, client)
  if not vim.wait(60000, function() return vim.lsp.buf_get_clients(0)[client] and vim.lsp.get_client_by_id(client).initialized end, 50) then
    say("gopls does not start")
    finish(false)
  end

  vim.api.nvim_buf_set_lines(0, -1, -1, false, { "", "func missing() bool { return get().StatusCode == 404 }" })
  local found = vim.wait(vim.env.ANALYSIS == "off" and 15000 or 60000, function() return #ours() > 0 end, 100)
  if vim.env.ANALYSIS == "off" then
    say(found and "a diagnostic, though switched off" or "silent when switched off")
    finish(not found)
    return
  end
  if not found then
    say("no diagnostic arrives")
    finish(false)
  end
  local d = ours()[1]
  say("diagnostic: " .. d.message)
  vim.api.nvim_win_set_cursor(0, { d.lnum + 1, d.col })

  -- The choice that a person would make in the menu of code actions.
  vim.ui.select = function(items, opts, choose)
    for i, item in ipairs(items) do
      local title = opts.format_item(item)
      if title:match("^Replace 404") then
        say("code action: " .. title)
        choose(item, i)
      end
    end
  end
  vim.lsp.buf.code_action()
  if not vim.wait(30000, function()
    return table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), "\n"):match("http%.StatusNotFound")
  end, 100) then
    say("the code action changes nothing")
    finish(false)
  end
  for _, line in ipairs(vim.api.nvim_buf_get_lines(0, 0, -1, false)) do say("| " .. line) end
  if not vim.wait(60000, function() return #ours() == 0 end, 100) then
    say("the diagnostic stays")
    finish(false)
  end
  say(vim.bo.modified and "the buffer was never saved" or "the buffer was saved")
  finish(vim.bo.modified)
end

local passed, problem = pcall(session)
if not passed then
  say(tostring(problem))
  finish(false)
end
