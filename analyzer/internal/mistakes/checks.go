package mistakes

// check looks for one mistake.
type check struct {
	category string
	find     func(*Pass)
}

// checks are in the order of the README. Where two speak of one place, the first is
// told.
var checks = [...]check{
	{"boundary", boundary},
	{"redirect", redirect},
	{"text", text},
	{"condition", condition},
	{"body", body},
	{"late", late},
}
