package group

import ("fmt"; "fixture.test/fix/client")

func oneline() bool { return client.Get().StatusCode == 404 && fmt.Sprint() == "" } // want `use http.StatusNotFound`
