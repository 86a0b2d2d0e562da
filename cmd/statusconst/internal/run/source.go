package run

import (
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/statusconst/statusconst/analyzer"
	"github.com/statusconst/statusconst/cmd/statusconst/internal/finding"
	"github.com/statusconst/statusconst/cmd/statusconst/internal/run/source"
)

// fromSource analyses the packages without building anything. It returns false
// where only the go command can: the caller then asks it.
func fromSource(ctx context.Context, o Request, env Env) (Outcome, bool) {
	replaced, ok := overlay(env)
	if !ok || len(chunks(o.Patterns, longestCommand())) > 1 {
		return Outcome{}, false
	}
	all, err := list(ctx, o, listFields+sourceFields)
	if err != nil || len(all.named) == 0 {
		return Outcome{}, false
	}
	causes := all.unloadable()
	roots := all.roots(causes)
	notices, ok := all.runCgo(ctx, o, roots)
	if !ok {
		return Outcome{}, false
	}
	run := source.Run{
		Analyzer: analyzer.Analyzer, Roots: roots, Arch: env.arch, Release: env.release, Overlay: replaced,
		Mark: finding.MarkFor,
	}
	for i := range all.items {
		run.Packages = append(run.Packages, &all.items[i].Package)
	}
	found, failures, err := run.Do(ctx)
	result := Outcome{Notices: notices, Err: err}
	for _, t := range found {
		result.Trees = append(result.Trees, finding.Tree(t))
	}
	for _, f := range failures {
		result.complaints = append(result.complaints, complaint{f.ImportPath, strings.Split(shorter(f.Err.Error()), "\n")})
	}
	if err == nil {
		all.uncompiled(result.complaints, causes)
		if len(causes) > 0 {
			result.Err = unanalysed{causes: causes, of: len(all.named)}
		}
	}
	return result, true
}

// roots are the items that go vet reports on: of a package with tests in it, the
// variant that has them.
func (p *packages) roots(broken causes) map[string]bool {
	roots := map[string]bool{}
	for _, item := range p.items {
		_, bad := broken[item.owner()]
		program := item.Name == "main" && strings.HasSuffix(item.ImportPath, ".test")
		if item.DepOnly || bad || program || len(item.GoFiles)+len(item.CgoFiles) == 0 {
			continue
		}
		roots[item.ImportPath] = true
		if item.Path() == item.ForTest {
			delete(roots, item.ForTest)
		}
	}
	return roots
}

// runCgo finds what cgo makes of the packages whose findings are wanted, and of those
// that reach net/http and may share facts about statuses. Of other packages it is enough
// to know nothing of C: cgo compiles the C, which takes minutes for a database. Notices
// are what a C compiler warns of. It returns false if it fails.
func (p *packages) runCgo(ctx context.Context, o Request, roots map[string]bool) (notices string, ok bool) {
	var paths []string
	reach := map[string]bool{"net/http": true}
	for _, item := range p.items {
		if slices.ContainsFunc(item.Imports, func(path string) bool { return reach[path] }) {
			reach[item.ImportPath] = true
		}
		shares := reach[item.ImportPath] && !item.Standard
		if len(item.CgoFiles) > 0 && (roots[item.ImportPath] || shares) && !slices.Contains(paths, item.owner()) {
			paths = append(paths, item.owner())
		}
	}
	if len(paths) == 0 {
		return "", true
	}
	args := append([]string{"-test", "-compiled", "-json=ImportPath,CompiledGoFiles"}, paths...)
	out, said, err := goOutputs(ctx, goCommand(ctx, "list", o, args...))
	if err != nil {
		return "", false
	}
	notices, _ = sortOut(headless(said))
	compiled := map[string][]string{}
	for decoder := json.NewDecoder(strings.NewReader(string(out))); decoder.More(); {
		var item source.Package
		if decoder.Decode(&item) != nil {
			return "", false
		}
		compiled[item.ImportPath] = item.CompiledGoFiles
	}
	for i := range p.items {
		p.items[i].CompiledGoFiles = compiled[p.items[i].ImportPath]
	}
	return notices, true
}

// overlay reads which files stand for others. It returns false if that cannot be
// read.
func overlay(env Env) (map[string]string, bool) {
	flags := env.place[2]
	if !strings.Contains(flags, "-overlay") {
		return nil, true
	}
	var file string
	for flag := range strings.FieldsSeq(flags) {
		if value, ok := strings.CutPrefix(strings.TrimPrefix(flag, "-"), "-overlay="); ok {
			file = value
		}
		if value, ok := strings.CutPrefix(flag, "-overlay="); ok {
			file = value
		}
	}
	var o struct{ Replace map[string]string }
	data, err := os.ReadFile(file)
	if err != nil || json.Unmarshal(data, &o) != nil {
		return nil, false
	}
	replaced := map[string]string{}
	for from, to := range o.Replace {
		from, _ = filepath.Abs(from)
		replaced[from], _ = filepath.Abs(to)
	}
	return replaced, true
}

// shorter is the text with paths that are relative to here, as the go command
// prints them.
func shorter(text string) string {
	dir, err := os.Getwd()
	if err != nil {
		return text
	}
	return strings.ReplaceAll(text, dir+string(filepath.Separator), "")
}
