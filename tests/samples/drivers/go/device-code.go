package main

import (
	"context"
	"errors"
	"testing"
)

func TestDrive(t *testing.T) {
	app, err := newApp()
	if err != nil {
		t.Fatal(err)
	}
	steps(func(string) (map[string]any, error) {
		token, err := getToken(context.Background(), app)
		switch {
		case errors.Is(err, errDeclined):
			return map[string]any{"outcome": "declined"}, nil
		case errors.Is(err, errExpired):
			return map[string]any{"outcome": "expired"}, nil
		}
		return map[string]any{"token": token}, err
	})
}
