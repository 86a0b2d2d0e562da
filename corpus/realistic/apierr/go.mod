module example.com/apierr

go 1.24
