// Package imgresize serves pictures in the sizes that a page needs.
package imgresize

import (
	"fmt"
	"strconv"
	"strings"
)

// Size is in pixels.
type Size struct{ W, H int }

func (s Size) String() string { return fmt.Sprintf("%dx%d", s.W, s.H) }

// Area is in pixels.
func (s Size) Area() int { return s.W * s.H }

// Presets are the sizes by name.
var Presets = map[string]Size{
	"icon":   {100, 100},
	"thumb":  {200, 200},
	"card":   {400, 300},
	"tall":   {302, 503},
	"wide":   {504, 204},
	"banner": {1500, 500},
	"photo":  {1600, 1200},
	"legacy": {404, 301},
}

// Ladder are the widths of srcset.
var Ladder = []int{200, 300, 404, 500, 750, 1000, 1500, 2000}

// Quality is that of JPEG for a width.
func Quality(width int) int {
	switch {
	case width <= 200:
		return 90
	case width <= 404:
		return 85
	case width <= 500, width == 503:
		return 80
	}
	return 75
}

// Step is the smallest width of the ladder that is not under w.
func Step(w int) int {
	for _, l := range Ladder {
		if l >= w {
			return l
		}
	}
	return 2000
}

// Fit scales s down until it is within limit.
func (s Size) Fit(limit Size) Size {
	if s.W > limit.W {
		s = Size{limit.W, s.H * limit.W / s.W}
	}
	if s.H > limit.H {
		s = Size{s.W * limit.H / s.H, limit.H}
	}
	return s
}

// ParseSize reads "400x300", or the name of a preset.
func ParseSize(text string) (Size, error) {
	if s, ok := Presets[text]; ok {
		return s, nil
	}
	w, h, ok := strings.Cut(text, "x")
	if !ok {
		return Size{}, fail(404, "no such preset: %s", text) // want 404
	}
	var s Size
	var err error
	if s.W, err = strconv.Atoi(w); err != nil {
		return Size{}, fail(400, "width: %s", w) // want 400
	}
	if s.H, err = strconv.Atoi(h); err != nil {
		return Size{}, fail(400, "height: %s", h) // want 400
	}
	if s.W < 1 || s.H < 1 || s.W > 2000 || s.H > 2000 {
		return Size{}, fail(422, "%v is not between 1x1 and 2000x2000", s) // want 422
	}
	if s.Area() > 500*500*4 {
		return Size{}, fail(413, "%d pixels", s.Area()) // want 413
	}
	return s, nil
}

type failure struct {
	code int
	text string
}

func (f failure) Error() string { return f.text }

func fail(code int, format string, args ...any) error {
	return failure{code, fmt.Sprintf(format, args...)}
}
