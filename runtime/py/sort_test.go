package py

import (
	"encoding/json"
	"os"
	"slices"
	"testing"
)

// TestSortCompares: short lists are sorted by the comparisons that CPython makes, in its order (testdata/record_sorts.py).
func TestSortCompares(t *testing.T) {
	data, err := os.ReadFile("testdata/sorts.json")
	if err != nil {
		t.Fatal(err)
	}
	var record [][3][]int // keys; places of the sorted items; number and digest of the comparisons
	if err := json.Unmarshal(data, &record); err != nil {
		t.Fatal(err)
	}
	for _, r := range record {
		places := make([]int, len(r[0]))
		for i := range places {
			places[i] = i
		}
		count, digest := 0, 0
		stableSort(places, func(a, b int) bool {
			count++
			digest += (a*7 + b*13) * count
			return r[0][a] < r[0][b]
		}, false)
		if !slices.Equal(places, r[1]) || count != r[2][0] || digest != r[2][1] {
			t.Errorf("%v: places %v, %d comparisons (%d); CPython: %v, %d (%d)", r[0], places, count, digest, r[1], r[2][0], r[2][1])
		}
	}
}
