// Package drivers has no code. Its tests run the fixtures through every driver
// that users have, and compare each diagnostic and each fixed file.
package drivers
