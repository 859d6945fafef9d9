package main

import (
	"context"
	"testing"
	"time"
)

func TestDrive(t *testing.T) {
	app, err := newApp()
	if err != nil {
		t.Fatal(err)
	}
	steps(func(string) (map[string]any, error) {
		result, signedIn, err := signIn(context.Background(), app, 10*time.Second)
		return tokenOrNobody(result.AccessToken, signedIn), err
	})
}
