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
	steps(func(name string) (map[string]any, error) {
		if name == "sign-in" {
			result, err := app.AcquireTokenInteractive(context.Background(), scopes)
			return map[string]any{"token": result.AccessToken}, err
		}
		got, err := tokenOrAdvice(context.Background(), app)
		return map[string]any{"message": got.message, "canPrompt": got.canPrompt}, err
	})
}
