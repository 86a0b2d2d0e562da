// Package store holds the goods of the shop.
package store

import (
	"errors"
	"sync"
)

// Item is a thing to buy. Prices are in cents, weights in grams.
type Item struct {
	SKU    int    `json:"sku"`
	Name   string `json:"name"`
	Price  int    `json:"price"`
	Weight int    `json:"weight"`
	Stock  int    `json:"stock"`
}

// Errors of Take.
var (
	ErrNone    = errors.New("store: no such item")
	ErrSoldOut = errors.New("store: sold out")
)

// Store is a shop's stock.
type Store struct {
	mu    sync.Mutex
	items map[int]*Item
}

// Demo returns a store with a few things.
func Demo() *Store {
	s := &Store{items: map[int]*Item{}}
	for _, it := range []Item{
		{100, "pencil", 100, 5, 500},
		{200, "notebook", 404, 200, 300},
		{201, "notebook, ruled", 429, 204, 0},
		{301, "ruler", 200, 30, 12},
		{404, "lamp", 5999, 1500, 3},
		{500, "chair", 20000, 8000, 1},
	} {
		s.items[it.SKU] = &it
	}
	return s
}

// Item finds an item.
func (s *Store) Item(sku int) (Item, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	it, ok := s.items[sku]
	if !ok {
		return Item{}, false
	}
	return *it, true
}

// Take takes n of an item.
func (s *Store) Take(sku, n int) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	it, ok := s.items[sku]
	if !ok {
		return ErrNone
	}
	if it.Stock < n {
		return ErrSoldOut
	}
	it.Stock -= n
	return nil
}

// Postage is in cents for a weight in grams.
func Postage(grams int) int {
	switch {
	case grams <= 20:
		return 85
	case grams <= 50:
		return 100
	case grams <= 500:
		return 160
	case grams <= 1000:
		return 275
	}
	return 500 + grams/1000*100
}
