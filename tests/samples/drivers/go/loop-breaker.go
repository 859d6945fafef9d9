package main

import (
	"context"
	"testing"
)

func TestDrive(t *testing.T) {
	tokens, err := newTokens()
	if err != nil {
		t.Fatal(err)
	}
	steps(func(string) (map[string]any, error) {
		token, err := tokens.get(context.Background(), []string{"YOUR_API_SCOPE"}, "")
		return map[string]any{"token": token}, err
	})
}
