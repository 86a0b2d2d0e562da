module github.com/smartystreets/goconvey

go 1.24
