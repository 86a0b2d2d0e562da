package tagtest

type http struct{}
