// Package carrier has the words that the stages of the inference, the drivers
// and the packages of a program share: what is known of an object as a fact,
// and how an integer literal uses a carrier.
//
// A carrier is a variable, field, parameter or result, or the elements or keys
// of a container, whose value is an HTTP status code.
//
// The package is a leaf, and its path is part of the format of facts: gob knows
// them by it.
package carrier
