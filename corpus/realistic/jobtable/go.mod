module example.com/jobtable

go 1.24
