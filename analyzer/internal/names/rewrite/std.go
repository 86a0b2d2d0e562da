package rewrite

import (
	"go/ast"
	"strconv"
	"strings"
)

const (
	netHTTP = "net/http"
	cgo     = "C"
)

func quoted(path string) string { return strconv.Quote(path) }

// pathOf returns the path that spec imports.
func pathOf(spec ast.Spec) string {
	s, ok := spec.(*ast.ImportSpec)
	if !ok {
		return ""
	}
	path, err := strconv.Unquote(s.Path.Value)
	if err != nil {
		return ""
	}
	return path
}

// before reports whether gofmt sorts net/http, with the specification added,
// before spec: by path, then by name.
func before(added string, spec *ast.ImportSpec) bool {
	path := pathOf(spec)
	if path != netHTTP || spec.Name == nil {
		return path > netHTTP
	}
	name, _, named := strings.Cut(added, " ")
	return !named || name < spec.Name.Name
}

// isStd reports whether path is one of the standard library. A module may have
// a path without a dot too, so that the first element is looked up.
func isStd(path string) bool {
	first, _, _ := strings.Cut(path, "/")
	return std[first]
}

// std is every first element of a path in the standard library.
var std = map[string]bool{
	"archive":   true,
	"bufio":     true,
	"bytes":     true,
	"cmp":       true,
	"compress":  true,
	"container": true,
	"context":   true,
	"crypto":    true,
	"database":  true,
	"debug":     true,
	"embed":     true,
	"encoding":  true,
	"errors":    true,
	"expvar":    true,
	"flag":      true,
	"fmt":       true,
	"go":        true,
	"hash":      true,
	"html":      true,
	"image":     true,
	"index":     true,
	"io":        true,
	"iter":      true,
	"log":       true,
	"maps":      true,
	"math":      true,
	"mime":      true,
	"net":       true,
	"os":        true,
	"path":      true,
	"plugin":    true,
	"reflect":   true,
	"regexp":    true,
	"runtime":   true,
	"slices":    true,
	"sort":      true,
	"strconv":   true,
	"strings":   true,
	"structs":   true,
	"sync":      true,
	"syscall":   true,
	"testing":   true,
	"text":      true,
	"time":      true,
	"unicode":   true,
	"unique":    true,
	"unsafe":    true,
	"uuid":      true, // of Go 1.27
	"weak":      true,
}
