package main

import (
	"context"
	"testing"
)

func TestDrive(t *testing.T) {
	app, err := newApp()
	if err != nil {
		t.Fatal(err)
	}
	steps(func(string) (map[string]any, error) {
		result, err := acquire(context.Background(), app)
		return map[string]any{"token": result.AccessToken}, err
	})
}
