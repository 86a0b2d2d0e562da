// Package wrapper hands out what homemade declares.
package wrapper

import "fixture.test/homemade"

// Exchange returns an exchange.
func Exchange() homemade.Exchange { return homemade.New(nil) }
