module github.com/franela/goblin

go 1.24
