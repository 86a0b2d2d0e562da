-- Types a literal, waits for the diagnostic and opens the menu of code actions.
vim.o.termguicolors, vim.o.number, vim.o.signcolumn = true, true, "yes"
vim.o.laststatus, vim.o.ruler = 0, false
vim.cmd("syntax on")
vim.cmd("edit users.go")
local client = vim.lsp.start_client({ name = "gopls", cmd = { vim.env.GOPLS }, root_dir = vim.fn.getcwd() })
vim.lsp.buf_attach_client(0, client)
vim.wait(60000, function() return vim.lsp.buf_get_clients(0)[client] end, 50)
vim.api.nvim_buf_set_lines(0, 8, 9, false, { "\t\trespond(w, 404, err.Error())", "\t\treturn" })
vim.wait(60000, function() return #vim.diagnostic.get(0) > 0 end, 100)
vim.api.nvim_win_set_cursor(0, { 9, 13 })
vim.cmd("redraw")
vim.fn.writefile({ "ready" }, vim.env.WAIT)
vim.lsp.buf.code_action()
