module example.com/imgresize

go 1.24
