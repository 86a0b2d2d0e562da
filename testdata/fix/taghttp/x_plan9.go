package taghttp

var nethttp = 1
