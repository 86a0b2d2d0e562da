package main

import (
	"fmt"
	"go/version"
	"strings"
)

// release is a version of gopls, the Go that it needs, and its sum as go.sum
// has it.
type release struct{ gopls, needs, sum string }

// releases are those that this program was tried with, the newest first.
var releases = []release{
	{"v0.24.0", "go1.27", "h1:nPO/LffYa4sP62Ueuema5PPnZPGaZjGl+vZGvbTek4g="},
	{"v0.23.0", "go1.26", "h1:Dn6mf9WXu9iLnTftDDMb9wV0c6Se7PjzEMqP0LEe08Y="},
	{"v0.22.0", "go1.26", "h1:9aON2mTxKrZ1y71RbQVnlPTTNfKZ9y5cv3x/f6XpsZw="},
	{"v0.21.1", "go1.25", "h1:1/o9z5Brdero4jFm9Jr46Uwj8GU9lQdoSXHMlwRHb/w="},
	{"v0.20.0", "go1.24", "h1:fxOYZXKl6IsOTKIh6IgjDbIDHlr5btOtOUkrGOgFDB4="},
}

func known() []string {
	var list []string
	for _, r := range releases {
		list = append(list, fmt.Sprintf("%s (%s)", r.gopls, r.needs))
	}
	return list
}

// choose returns the release of gopls to build: the one that is asked for, or
// the newest that the Go at hand can build.
func choose(asked, have string) (release, error) {
	for _, r := range releases {
		fits := version.Compare(version.Lang(have), r.needs) >= 0
		switch {
		case asked == r.gopls && !fits:
			return release{}, fmt.Errorf("gopls %s needs %s, this is %s; known: %s", asked, r.needs, have, strings.Join(known(), ", "))
		case asked == r.gopls, asked == "" && fits:
			return r, nil
		}
	}
	if asked == "" {
		return release{}, fmt.Errorf("%s builds none of the known versions of gopls: %s", have, strings.Join(known(), ", "))
	}
	return release{}, fmt.Errorf("-gopls %s is not known; known: %s", asked, strings.Join(known(), ", "))
}
