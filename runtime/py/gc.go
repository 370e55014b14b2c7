package py

import (
	"math"
	"os"
	"runtime"
	"runtime/debug"
	"runtime/metrics"
)

// Go collects a small heap each time that it has grown by 4 MB. A Python program makes more objects than one written in
// Go would, most of them dead at once, and a third of its time could go there. So the heap may always grow by heapGrowth
// before it is collected: a large heap is paced as ever, by its own size. GOGC in the environment is obeyed.
const (
	heapGrowth = 16 << 20
	goGrowth   = 4 << 20 // what a small heap grows by at GOGC=100
)

func init() {
	if os.Getenv("GOGC") == "" {
		p := &pacer{live: []metrics.Sample{{Name: "/gc/heap/live:bytes"}}}
		p.set(100 * heapGrowth / goGrowth)
		p.watch()
	}
}

// pacer sets the percentage by which the heap grows anew after each collection.
type pacer struct {
	percent int
	live    []metrics.Sample
}

func (p *pacer) set(percent int) {
	p.percent = percent
	debug.SetGCPercent(percent)
}

// watch calls adjust at the end of the next collection, which finds garbage made for it.
func (p *pacer) watch() {
	runtime.SetFinalizer(&collected{p}, func(c *collected) {
		c.pacer.adjust()
		c.pacer.watch()
	})
}

type collected struct{ pacer *pacer }

// adjust follows the live heap. Setting the percentage stops the program for a moment: small changes are let be.
func (p *pacer) adjust() {
	metrics.Read(p.live)
	live := max(p.live[0].Value.Uint64(), 1)
	percent := int(min(max(100*heapGrowth/live, 100), 100*heapGrowth/goGrowth))
	if math.Abs(float64(percent-p.percent)) > float64(p.percent)/10 {
		p.set(percent)
	}
}
