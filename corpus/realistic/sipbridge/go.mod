module example.com/sipbridge

go 1.24
