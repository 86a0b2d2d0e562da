package catalog

// Class returns what the codes are called that begin with value, the first of
// its class, such as "client errors" for 400, and whether it is one whose edge
// is often missed: 300 and 400. For 200 and 500, people mean what is above them
// as often as not. The classes are those of RFC 9110, section 15.
func Class(value int64) (name string, ok bool) {
	switch value {
	case 300:
		return "redirects", true
	case 400:
		return "client errors", true
	}
	return "", false
}

// Plausible reports whether value may be a status code: the catalog has it, or it is
// an unassigned number of the five classes (RFC 9110, section 15).
func Plausible(value int64) bool {
	const first, last = 100, 599
	if first <= value && value <= last {
		return true
	}
	_, listed := Lookup(value)
	return listed
}
