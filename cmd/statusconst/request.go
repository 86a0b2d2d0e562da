package main

// request is what is to be analysed, and how.
type request struct {
	patterns []string // of packages
	tags     string   // of the build
	load     way
	// constants is the setting of that name.
	constants string
	settings  []string // the analyzer's flags that were given, to hand on
	fresh     string   // makes the go command analyse what it remembers, too
}
