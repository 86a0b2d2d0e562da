// Package phonebook looks up telephone numbers.
package phonebook

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
)

// Number is a telephone number in parts.
type Number struct {
	Country int
	Area    int
	Line    int
	Ext     int
}

func (n Number) String() string {
	s := fmt.Sprintf("+%d %d %07d", n.Country, n.Area, n.Line)
	if n.Ext != 0 {
		s += fmt.Sprintf(" ext. %d", n.Ext)
	}
	return s
}

// countries are the calling codes of three digits that we know.
var countries = map[int]string{
	202: "(unassigned)",
	212: "Morocco",
	226: "Burkina Faso",
	229: "Benin",
	298: "Faroe Islands",
	351: "Portugal",
	353: "Ireland",
	358: "Finland",
	420: "Czechia",
	421: "Slovakia",
	500: "Falkland Islands",
	501: "Belize",
	502: "Guatemala",
	503: "El Salvador",
	504: "Honduras",
	505: "Nicaragua",
}

// areas are those of North America.
var areas = []struct {
	code int
	city string
}{
	{201, "Jersey City"},
	{202, "Washington"},
	{204, "Winnipeg"},
	{206, "Seattle"},
	{302, "Wilmington"},
	{303, "Denver"},
	{305, "Miami"},
	{403, "Calgary"},
	{404, "Atlanta"},
	{405, "Oklahoma City"},
	{408, "San José"},
	{410, "Baltimore"},
	{412, "Pittsburgh"},
	{415, "San Francisco"},
	{416, "Toronto"},
	{502, "Louisville"},
	{503, "Portland"},
	{504, "New Orleans"},
	{505, "Albuquerque"},
}

// ErrNoNumber says that a text is no number.
var ErrNoNumber = errors.New("phonebook: no number")

// City names the place of an area code.
func City(area int) (string, bool) {
	for _, a := range areas {
		if a.code == area {
			return a.city, true
		}
	}
	return "", false
}

// TollFree says whether the one who is called pays.
func (n Number) TollFree() bool {
	if n.Country != 1 {
		return n.Area == 800 || n.Area == 500 && n.Country == 44
	}
	switch n.Area {
	case 800, 833, 844, 855, 866, 877, 888:
		return true
	}
	return false
}

// Cents is what a minute costs.
func (n Number) Cents() int {
	switch {
	case n.TollFree():
		return 0
	case n.Country == 1 && n.Area == 900:
		return 299
	case n.Country >= 500:
		return 200
	case n.Country >= 200 && n.Country < 300:
		return 100
	}
	return 5
}

// Parse reads "+1 404 5550100" and "+1 404 5550100 ext. 302".
func Parse(s string) (Number, error) {
	var n Number
	s, ext, ok := strings.Cut(s, " ext. ")
	if ok {
		e, err := strconv.Atoi(ext)
		if err != nil {
			return n, ErrNoNumber
		}
		n.Ext = e
	}
	if _, err := fmt.Sscanf(s, "+%d %d %d", &n.Country, &n.Area, &n.Line); err != nil {
		return n, ErrNoNumber
	}
	if n.Country == 1 && (n.Area < 200 || n.Area > 999) {
		return n, ErrNoNumber
	}
	return n, nil
}
