module example.com/loadtool

go 1.24
