#!/usr/bin/env bash
# Makes docs/editor.png: Neovim with a gopls that has the analyzer inside, a
# diagnostic on an unsaved line, and the menu with its quick fix.
#
# Needs Debian's neovim, xvfb, xterm, imagemagick and fonts-dejavu-core.
# usage: docs/screenshot.sh path/to/gopls
set -euo pipefail
server=$(realpath "$1")
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
display=:97
trap 'kill $(jobs -p) 2>/dev/null; rm -rf "$work"' EXIT

printf 'module editor.test\n\ngo 1.24\n' >"$work/go.mod"
cat >"$work/server.go" <<'GO'
package editor

import (
	"encoding/json"
	"net/http"
)

func respond(w http.ResponseWriter, code int, v any) {
	w.WriteHeader(code)
	_ = json.NewEncoder(w).Encode(v)
}
GO
cat >"$work/users.go" <<'GO'
package editor

import "net/http"

// GetUser answers with a user.
func GetUser(w http.ResponseWriter, r *http.Request) {
	user, err := find(r.PathValue("id"))
	if err != nil {
		return
	}
	respond(w, http.StatusOK, user)
}

func find(id string) (any, error) { return id, nil }
GO
Xvfb $display -screen 0 1164x524x24 >/dev/null 2>&1 &
sleep 2
export DISPLAY=$display GOPLS=$server WAIT=$work/ready
cd "$work"
xterm -fa 'DejaVu Sans Mono' -fs 12 -geometry 116x26+0+0 -bg '#fafafa' -fg '#333333' \
  -e nvim -u NONE -n -c "luafile $here/screenshot.lua" &
for _ in $(seq 120); do [ -e "$work/ready" ] && break; sleep 0.5; done
[ -e "$work/ready" ] || { echo "no diagnostic arrived"; exit 1; }
sleep 3
import -window root "$here/editor.png"
echo "wrote $here/editor.png"
