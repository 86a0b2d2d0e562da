#!/bin/sh
# Counts, for each module beside this script, the integer literals in code and
# those that a comment "// want 404 410" names. Says where a comment names a
# number that its line has not. Run: ./count.sh [module...]
set -e
cd "$(dirname "$0")"
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cat >"$tmp/count.go" <<'GO'
package main

import (
	"fmt"
	"go/scanner"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
)

var want = regexp.MustCompile(`^// want((?: \d+)+)$`)

func main() {
	var sumFiles, sumWanted, sumOther, sumLook int
	bad := false
	fmt.Printf("%-14s %6s %9s %7s %26s\n", "module", "files", "labelled", "others", "of which 100..599, 3 digits")
	for _, dir := range os.Args[1:] {
		files, wanted, other, look := 0, 0, 0, 0
		filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() || !strings.HasSuffix(path, ".go") {
				return err
			}
			files++
			src, err := os.ReadFile(path)
			if err != nil {
				return err
			}
			fset := token.NewFileSet()
			file := fset.AddFile(path, -1, len(src))
			var s scanner.Scanner
			s.Init(file, src, nil, scanner.ScanComments)
			ints := map[int][]string{}
			labels := map[int][]string{}
			for {
				pos, tok, lit := s.Scan()
				if tok == token.EOF {
					break
				}
				line := fset.Position(pos).Line
				switch tok {
				case token.INT:
					ints[line] = append(ints[line], lit)
				case token.COMMENT:
					if m := want.FindStringSubmatch(lit); m != nil {
						labels[line] = strings.Fields(m[1])
					} else if strings.HasPrefix(lit, "// want") {
						fmt.Printf("%s:%d: no label: %s\n", path, line, lit)
					}
				}
			}
			for line, ls := range labels {
				rest := append([]string(nil), ints[line]...)
				for _, l := range ls {
					found := false
					for i, r := range rest {
						if r == l {
							rest = append(rest[:i], rest[i+1:]...)
							found = true
							break
						}
					}
					if !found {
						fmt.Printf("%s:%d: %s is not on the line\n", path, line, l)
						bad = true
					}
				}
				for _, r := range rest {
					for _, l := range ls {
						if r == l {
							fmt.Printf("%s:%d: %s is there more often than labelled\n", path, line, l)
							bad = true
						}
					}
				}
				wanted += len(ls)
				ints[line] = rest
			}
			for _, rest := range ints {
				other += len(rest)
				for _, r := range rest {
					if len(r) == 3 && r[0] >= '1' && r[0] <= '5' {
						look++
					}
				}
			}
			return nil
		})
		fmt.Printf("%-14s %6d %9d %7d %26d\n", filepath.Base(dir), files, wanted, other, look)
		sumFiles, sumWanted, sumOther, sumLook = sumFiles+files, sumWanted+wanted, sumOther+other, sumLook+look
	}
	fmt.Printf("%-14s %6d %9d %7d %26d\n", "all", sumFiles, sumWanted, sumOther, sumLook)
	if bad {
		os.Exit(1)
	}
}
GO
[ $# -gt 0 ] || set -- $(for f in */go.mod; do dirname "$f"; done)
GO111MODULE=off go run "$tmp/count.go" "$@"
