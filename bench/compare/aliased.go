package compare

import web "net/http"

func fetch() *web.Response { return nil }

func shadow(http *web.Response) bool { return http.StatusCode == 410 }
