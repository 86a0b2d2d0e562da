module github.com/statusconst/statusconst/prover

go 1.24.0

require (
	github.com/statusconst/statusconst v0.0.0
	golang.org/x/tools v0.40.0
)

require (
	github.com/aymanbagabas/go-udiff v0.4.1 // indirect
	golang.org/x/mod v0.31.0 // indirect
	golang.org/x/sync v0.19.0 // indirect
	golang.org/x/sys v0.39.0 // indirect
)

replace github.com/statusconst/statusconst => ..
