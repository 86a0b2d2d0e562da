module example.com/tinycache

go 1.24
