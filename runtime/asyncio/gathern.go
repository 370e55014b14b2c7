package asyncio

import "context"

func gatherTasks(ctx context.Context, tasks ...awaited) error {
	return current(ctx).await(newGathering(current(ctx).loop, &members{list: tasks}, false))
}

// Gather2 runs coroutines with results of different types as tasks, and gives their results or the first error.
func Gather2[A, B any](ctx context.Context, a func(context.Context) (A, error), b func(context.Context) (B, error)) (rA A, rB B, err error) {
	tA := CreateTaskOf(ctx, a)
	tB := CreateTaskOf(ctx, b)
	if err := gatherTasks(ctx, tA, tB); err != nil {
		return rA, rB, err
	}
	return tA.value, tB.value, nil
}

// Gather3 is Gather2 for three coroutines.
func Gather3[A, B, C any](ctx context.Context, a func(context.Context) (A, error), b func(context.Context) (B, error), c func(context.Context) (C, error)) (rA A, rB B, rC C, err error) {
	tA := CreateTaskOf(ctx, a)
	tB := CreateTaskOf(ctx, b)
	tC := CreateTaskOf(ctx, c)
	if err := gatherTasks(ctx, tA, tB, tC); err != nil {
		return rA, rB, rC, err
	}
	return tA.value, tB.value, tC.value, nil
}

// Gather4 is Gather2 for four coroutines.
func Gather4[A, B, C, D any](ctx context.Context, a func(context.Context) (A, error), b func(context.Context) (B, error), c func(context.Context) (C, error), d func(context.Context) (D, error)) (rA A, rB B, rC C, rD D, err error) {
	tA := CreateTaskOf(ctx, a)
	tB := CreateTaskOf(ctx, b)
	tC := CreateTaskOf(ctx, c)
	tD := CreateTaskOf(ctx, d)
	if err := gatherTasks(ctx, tA, tB, tC, tD); err != nil {
		return rA, rB, rC, rD, err
	}
	return tA.value, tB.value, tC.value, tD.value, nil
}

// Gather5 is Gather2 for five coroutines.
func Gather5[A, B, C, D, E any](ctx context.Context, a func(context.Context) (A, error), b func(context.Context) (B, error), c func(context.Context) (C, error), d func(context.Context) (D, error), e func(context.Context) (E, error)) (rA A, rB B, rC C, rD D, rE E, err error) {
	tA := CreateTaskOf(ctx, a)
	tB := CreateTaskOf(ctx, b)
	tC := CreateTaskOf(ctx, c)
	tD := CreateTaskOf(ctx, d)
	tE := CreateTaskOf(ctx, e)
	if err := gatherTasks(ctx, tA, tB, tC, tD, tE); err != nil {
		return rA, rB, rC, rD, rE, err
	}
	return tA.value, tB.value, tC.value, tD.value, tE.value, nil
}

// Gather6 is Gather2 for six coroutines.
func Gather6[A, B, C, D, E, F any](ctx context.Context, a func(context.Context) (A, error), b func(context.Context) (B, error), c func(context.Context) (C, error), d func(context.Context) (D, error), e func(context.Context) (E, error), f func(context.Context) (F, error)) (rA A, rB B, rC C, rD D, rE E, rF F, err error) {
	tA := CreateTaskOf(ctx, a)
	tB := CreateTaskOf(ctx, b)
	tC := CreateTaskOf(ctx, c)
	tD := CreateTaskOf(ctx, d)
	tE := CreateTaskOf(ctx, e)
	tF := CreateTaskOf(ctx, f)
	if err := gatherTasks(ctx, tA, tB, tC, tD, tE, tF); err != nil {
		return rA, rB, rC, rD, rE, rF, err
	}
	return tA.value, tB.value, tC.value, tD.value, tE.value, tF.value, nil
}
