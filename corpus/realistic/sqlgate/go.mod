module example.com/sqlgate

go 1.24
