package run

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/statusconst/statusconst/cmd/statusconst/internal/finding"
)

// Ways are the values of -load. The first is the default.
var Ways = []string{"auto", "source", "vet"}

// way is a flag whose value is one of ways: how packages are read.
type way string

func (w *way) String() string { return string(*w) }

func (w *way) Set(value string) error {
	if !slices.Contains(Ways, value) {
		return fmt.Errorf("unknown way (allowed: %s)", strings.Join(Ways, ", "))
	}
	*w = way(value)
	return nil
}

// forced is the flag as it was given, "" if it leaves the choice.
func (w way) forced() string {
	if w == "" || w == "auto" {
		return ""
	}
	return "-load=" + string(w)
}

// unbuilt is why a go command that builds was stopped: it would have to build
// what the packages import, which costs ten times what a run from source does.
type unbuilt struct{ packages int }

func (u unbuilt) Error() string {
	return fmt.Sprintf("the go command has not built what the packages import: it began with %s", finding.Plural(u.packages, "package"))
}

// How many packages the go command compiles before it is stopped: of those that
// import nothing, which are compiled first where nothing is built, and of all. What
// it compiled it keeps, so that one run after the other has less to compile.
const (
	mostLeaves   = 3
	mostCompiled = 12
)

// watch ends a go command when it turns out to build too much. Dir is where it has
// its temporary folder. Nobody else knows what it will build before it does:
// go list computes it, too, but takes as long as a run in which all is built.
func watch(ctx context.Context, dir string, end context.CancelCauseFunc) {
	tick := time.NewTicker(25 * time.Millisecond)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
			if leaves, all := compiled(dir); leaves > mostLeaves || all > mostCompiled {
				end(unbuilt{all})
				return
			}
		}
	}
}

// compiled counts the packages that the go command began to compile, and those of
// them that import nothing. Each has a folder, and in it a file that lists imports.
func compiled(dir string) (leaves, all int) {
	builds, _ := filepath.Glob(filepath.Join(dir, "go-build*"))
	for _, build := range builds {
		actions, _ := os.ReadDir(build)
		for _, action := range actions {
			imports, err := os.ReadFile(filepath.Join(build, action.Name(), "importcfg"))
			if err != nil {
				continue
			}
			all++
			if !strings.Contains(string(imports), "packagefile") {
				leaves++
			}
		}
	}
	return leaves, all
}

// errUnbuilt reports whether the error is that of a go command that was stopped.
func errUnbuilt(err error) bool { return errors.As(err, new(unbuilt)) }
