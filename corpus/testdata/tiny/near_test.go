package tiny_test

import _ "example.com/tiny"

var tested = 404 // want
