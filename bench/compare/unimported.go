package compare

func alone() bool { return fetch().StatusCode == 410 }
