//go:build !never

package tagconst

const (
	statusClientClosedRequest = 499
	statusUnknownError        = 520
)
