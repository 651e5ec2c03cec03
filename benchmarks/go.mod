module github.com/memcon/memcon/benchmarks

go 1.25.0

replace github.com/memcon/memcon => ../

require (
	github.com/memcon/memcon v0.0.0
	github.com/yuin/goldmark v1.8.7
)

require golang.org/x/text v0.40.0 // indirect
