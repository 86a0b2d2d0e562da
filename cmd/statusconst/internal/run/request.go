package run

// Request is what is to be analysed, and how.
type Request struct {
	Patterns []string // of packages
	Tags     string   // of the build
	Load     way
	// constants is the setting of that name.
	Constants string
	Settings  []string // the analyzer's flags that were given, to hand on
	Fresh     string   // makes the go command analyse what it remembers, too
}
