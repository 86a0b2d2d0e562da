/*
Package comments: comments before and after the package clause and among the
imports.
*/
package comments

// A comment after the package clause.

/* and another */

import (
	// before the first
	"fixture.test/fix/client" // after it
	// between

	// before the second
	"os"
	/* last */)

// A comment after the imports.

func commented() bool {
	// before
	return client.Get().StatusCode == /* inside */ 404 && os.Args == nil // want `use http.StatusNotFound`
}
