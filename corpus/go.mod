module github.com/statusconst/statusconst/corpus

go 1.26.0

require (
	github.com/statusconst/statusconst v0.0.0
	github.com/statusconst/statusconst/bench v0.0.0-00010101000000-000000000000
	golang.org/x/tools v0.52.0
)

require (
	github.com/BurntSushi/toml v1.6.0 // indirect
	github.com/aymanbagabas/go-udiff v0.4.1 // indirect
	github.com/sashamelentyev/usestdlibvars v1.29.0 // indirect
	golang.org/x/exp/typeparams v0.0.0-20260811152304-ee035b5b010f // indirect
	golang.org/x/mod v0.42.0 // indirect
	golang.org/x/sync v0.24.0 // indirect
	golang.org/x/sys v0.49.0 // indirect
	honnef.co/go/tools v0.8.2 // indirect
)

replace (
	github.com/statusconst/statusconst => ../
	github.com/statusconst/statusconst/bench => ../bench
)
