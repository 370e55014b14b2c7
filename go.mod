module github.com/gosyncio/gosyncio

go 1.26.8
