package py

import (
	"math/big"
	"reflect"
	"strings"
)

type Int struct {
	small int
	big   *big.Int
}

func (a Int) Big() *big.Int {
	if a.big != nil {
		return a.big
	}
	return big.NewInt(int64(a.small))
}
func (a Int) String() string { return a.Big().String() }
func (a Int) Low() uint64    { return a.Big().Uint64() }

type Num struct {
	i       int
	f       float64
	isFloat bool
}

func (n Num) Any() any { return n.i }

type Bytes string

func Hash(v any) int { return len(Repr(v)) }
func TypeName(v any) string {
	s := reflect.TypeOf(v).String()
	return s[strings.LastIndexByte(s, '.')+1:]
}
func funcName(reflect.Value) string { return "f" }

type List[T any] struct{ items []T }

func ListOf[T any](items ...T) *List[T] { return &List[T]{items} }
func (l *List[T]) Repr() string         { return "[" + string(appendItems(nil, l.items)) + "]" }
func newerThanGo(r rune) bool           { return false }
