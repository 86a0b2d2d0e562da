module fixture.test

go 1.24
