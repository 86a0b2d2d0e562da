// Package remote has tests that ask a server of others, or a package that makes
// its responses.
package remote
