module fixture.test/old

go 1.10
