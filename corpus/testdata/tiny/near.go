// Package tiny has a line for each rule about what is labelled: those that end
// in "want" have candidates, and "want N" says how many.
package tiny

import (
	"fmt"
	"net/http"
	"os"
	"strconv"
	"strings"
	"time"
)

type number int16

type own struct{ Duration }

// Duration is like time's.
type Duration int

const declared = 404

const (
	first = 200
	sum   = 200 + 4
)

var variable = 404       // want
var typed uint16 = 0x194 // want
var grouped = 4_0_4      // want
var octal, mode = 0644, os.FileMode(0o600)
var plain os.FileMode = 420
var outside = []int{99, 600, 1000, 0, 4}
var edges = []int{100, 599} // want 2
var narrow, letter, signed = byte(200), 'a', int8(100)
var char rune = 300
var float = 404.0 + 200
var another float64 = 404
var pointer uintptr = 404
var wait = 200 * time.Millisecond
var timeout time.Duration = 500
var mine = own{Duration: 300}
var keys = map[int]string{404: "", 500: ""} // want 2
var texts = [...]string{404: "", 500: ""}   // want 2
var lengths [404]int
var converted = number(404)   // want
var twice = int64(int32(404)) // want
var squeezed = int(uint8(200))
var boxed any = 404 // want
var negative = -404

func compare(resp *http.Response, m map[int]bool, list []int, array [512]int) bool {
	switch resp.StatusCode {
	case 404, (410): // want 2
	}
	if resp.StatusCode/100 == 200 { // want
		resp.StatusCode += 200
	}
	if n := len(list); n > 300 { // want
		return len(list) > 300 || 300 < cap(list)
	}
	for range 404 {
	}
	for i := 200; i < 300; i++ { // want 2
		list[i] = i
	}
	resp.StatusCode = resp.StatusCode%500 + 200 - 100
	_ = resp.StatusCode<<100 | 0x100&300 ^ 200
	_ = list[404] + len(list[100:200:300])
	return m[404] || array[404] > 0 // want 2
}

func call[T int | int64](w http.ResponseWriter, f func(T)) (int, error) {
	w.WriteHeader(404) // want
	f(404)             // want
	_ = make([]int, 200, 300)
	_ = append([]int{}, 200, 300) // want 2
	_ = max(200, 300)             // want 2
	_ = strings.Repeat("", 404)
	_ = strconv.Itoa(404) // want
	_, _ = strconv.ParseInt("", 404, 500)
	_ = time.Date(404, 1, 1, 1, 1, 1, 200, time.UTC)
	fmt.Println(404, T(500)) // want 2
	return 404, nil          // want
}
