module example.com/mocksrv

go 1.24
