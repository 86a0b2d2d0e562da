// Package mistakes finds what is likely wrong about a status, by asking the Result
// of package statuses: it knows nothing of how that knows. Each mistake is one file,
// named as its category is, and one row of checks.
//
//	mistakes.go    what a mistake is given, and what it finds; checks.go the list of them
//	number.go      constants; callee.go what a call calls; ends.go what follows is not reached
//	boundary.go    a comparison by order cuts off the first code of a class
//	redirect.go    a code that is no redirect; redirectors.go what redirects
//	text.go        the status line compared with a text; line.go what holds such a line
//	condition.go   a condition that no number meets, or every one; conditionmessage.go what is
//	               said of it; formula.go what a condition means; subject.go what it asks
//	               about, and what may change that; reached.go what the ones before it leave
//	body.go        a body with a status that has none; bodyfollows.go a body that follows the
//	               status; bodywrapper.go functions that send both
//	late.go        a status for an answer that has begun; answers.go how far an answer is;
//	               writer.go what calls do with a writer; replies.go helpers that reply
//	codes/         sets of numbers
//	behaviour/     what each API does with a status, measured
package mistakes
