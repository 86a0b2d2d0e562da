package run

import (
	"path/filepath"
	"reflect"
	"testing"
)

func TestHunks(t *testing.T) {
	diff := "diff --git a/x.go b/x.go\n--- a/x.go\n+++ b/x.go\n@@ -3 +3 @@ func f() {\n-old\n+new\n@@ -10,0 +11,3 @@\n+++ c\n" +
		"@@ -20,2 +24,0 @@\n-a\n-b\n--- a/gone.go\n+++ /dev/null\n@@ -1,2 +0,0 @@\n--- /dev/null\n+++ b/a b/é.go\t\n@@ -0,0 +1,7 @@\n"
	want := ChangedLines{
		filepath.Join("top", "x.go"):        {{3, 3}, {11, 13}},
		filepath.Join("top", "a b", "é.go"): {{1, 7}},
	}
	if got := hunks(diff, "top"); !reflect.DeepEqual(got, want) {
		t.Errorf("hunks %v, want %v", got, want)
	}
}
