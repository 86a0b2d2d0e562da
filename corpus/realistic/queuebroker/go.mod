module example.com/queuebroker

go 1.24
