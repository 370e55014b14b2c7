package py

func notSubscriptable(v any) error {
	return TypeError.New("'" + TypeName(v) + "' object is not subscriptable")
}
