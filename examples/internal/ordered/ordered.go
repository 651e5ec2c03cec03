// Package ordered runs work on many goroutines and hands its results on in
// the order of the input, with a bound on what is held at once.
package ordered

import (
	"context"
	"iter"
	"sync"

	"golang.org/x/sync/semaphore"
)

// share is how many items of weight one may be in flight for each worker. An
// item of this weight or more leaves room for one such item a worker.
const share = 8

// Run calls work for each item of in on the given number of goroutines and
// emit for each result, one at a time and in the order of the input.
//
// An item is in flight from when it is taken until emit has returned. The
// weights of all items in flight stay within [share] times workers; a weight
// is brought into 1..share. So at most one heavy item a worker is held, and a
// slow item does not stop the light ones behind it at once.
//
// Run ends when in does, when ctx is done or when emit fails. It then waits
// for the items already taken and, unless emit failed, emits it. It returns the error of emit, or
// that of ctx.
func Run[T, R any](ctx context.Context, workers int, in iter.Seq[T], weight func(T) int, work func(T) R, emit func(R) error) error {
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	room := semaphore.NewWeighted(int64(share * workers))
	jobs := make(chan job[T, R], share*workers)
	queue := make(chan job[T, R], share*workers)

	go feed(ctx, room, pull(ctx, in), weight, jobs, queue)
	var wg sync.WaitGroup
	for range workers {
		wg.Go(func() {
			for j := range jobs {
				j.result <- work(j.item)
			}
		})
	}
	defer wg.Wait()

	failed := false
	for j := range queue {
		r := <-j.result
		if !failed {
			if err := emit(r); err != nil {
				failed = true
				cancel(err)
			}
		}
		room.Release(j.weight)
	}
	return context.Cause(ctx)
}

// job is an item on its way, and the place where its result will be.
type job[T, R any] struct {
	item   T
	weight int64
	result chan R
}

// pull reads in on a goroutine of its own, so that an input that blocks, such
// as a terminal, does not hold up the end of the run.
func pull[T any](ctx context.Context, in iter.Seq[T]) <-chan T {
	items := make(chan T)
	go func() {
		defer close(items)
		for item := range in {
			select {
			case items <- item:
			case <-ctx.Done():
				return
			}
		}
	}()
	return items
}

// feed gives each item to the workers and, in the same order, to the queue of
// results, as room allows. It closes both when the items end or ctx is done.
func feed[T, R any](ctx context.Context, room *semaphore.Weighted, items <-chan T, weight func(T) int, jobs, queue chan<- job[T, R]) {
	defer close(queue)
	defer close(jobs)
	for {
		select {
		case <-ctx.Done():
			return
		case item, ok := <-items:
			if !ok {
				return
			}
			j := job[T, R]{item: item, weight: int64(min(max(weight(item), 1), share)), result: make(chan R, 1)}
			if room.Acquire(ctx, j.weight) != nil {
				return
			}
			queue <- j
			jobs <- j
		}
	}
}
