// Package schedule decides which declarations are looked at.
//
// Most have nothing to do with a status, and cost no more than a glance at
// their names. A schedule starts with those that name a known carrier or a
// status constant, or that may compare two operands. What evidence links with a
// carrier may be one: when that reaches a field, a function or a package
// variable, all declarations that name it are looked at too, until nothing new
// is reached. So every declaration that is left out could neither make a
// carrier nor unmake one.
//
//	schedule.go  the worklist
//	start.go     where evidence may start
//	reach.go     where evidence leads
//	question.go  of what the users are looked for
//	scan.go      … by going through all uses
//	index.go     … and, after a few rounds, by an index of them
package schedule
