// Package names offers a named constant for each integer literal that the Result of
// package statuses has: literal → category → constant → fix.
//
//	names.go     the finder, one file at a time
//	classify.go  which literals, and in which category; bound.go the other bound of a range
//	comment.go   a comment that already says what a code without a constant is
//	message.go   what is said
//	moved.go     edits that a line directive moves to another file
//	rewrite/     which constant, how it is spelled, and where its import goes
package names
