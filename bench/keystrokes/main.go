// Command keystrokes measures what a language server costs while one types:
//
//	go run -C bench ./keystrokes FILE STOCK-GOPLS OTHER-GOPLS
//
// It types a function, or a comment, at the end of the file, character by character,
// and waits after each until the server is idle. It prints, for each server, the
// milliseconds of CPU a keystroke in each round. Linux only.
package main

import (
	"flag"
	"fmt"
	"os"
	"slices"
	"strings"
	"time"
)

// typed is a function that no round has typed before: the server caches what it
// found out about a text. A comment in its place leaves the package without an error,
// so that the analyzers run that do not look at broken packages, as most do not.
func typed(comment bool) string {
	if comment {
		return fmt.Sprintf("\n// Added %d: what one types, while all of it compiles.\n", time.Now().UnixNano())
	}
	return fmt.Sprintf("\nfunc added%d(code int) bool {\n\treturn code == 404\n}\n", time.Now().UnixNano())
}

func main() {
	rounds := flag.Int("rounds", 5, "`rounds` of each server, in turn")
	comment := flag.Bool("comment", false, "type a comment, which leaves the package without an error")
	flag.Parse()
	if flag.NArg() < 2 {
		fail(fmt.Errorf("name a file and one or more language servers"))
	}
	spent := map[string][]float64{}
	for round := range *rounds + 1 {
		for _, program := range flag.Args()[1:] {
			ms, err := measure(program, flag.Arg(0), typed(*comment))
			if err != nil {
				fail(err)
			}
			if round > 0 { // the first fills caches
				spent[program] = append(spent[program], ms)
			}
		}
	}
	for _, program := range flag.Args()[1:] {
		list := spent[program]
		slices.Sort(list)
		fmt.Printf("%s: ms of CPU a keystroke: min %.1f, median %.1f, max %.1f\n", program, list[0], list[len(list)/2], list[len(list)-1])
	}
}

func fail(err error) {
	fmt.Fprintln(os.Stderr, "keystrokes:", err)
	os.Exit(2)
}

// measure types the text once, and returns the CPU a keystroke.
func measure(program, file, typed string) (float64, error) {
	text, err := os.ReadFile(file)
	if err != nil {
		return 0, err
	}
	s, err := start(program, file)
	if err != nil {
		return 0, err
	}
	defer s.stop()
	if err := s.open(string(text)); err != nil {
		return 0, err
	}
	s.idle()
	before := s.cpu()
	content := strings.TrimRight(string(text), "\n") + "\n"
	for i := range typed {
		if err := s.change(i+2, content+typed[:i+1]); err != nil {
			return 0, err
		}
		s.idle()
	}
	return float64((s.cpu() - before).Milliseconds()) / float64(len(typed)), nil
}
