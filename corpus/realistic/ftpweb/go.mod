module example.com/ftpweb

go 1.24
