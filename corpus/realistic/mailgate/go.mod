module example.com/mailgate

go 1.24
