package single

import nethttp "net/http"

func get(any) *nethttp.Response { return nil }
