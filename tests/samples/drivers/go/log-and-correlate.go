package main

import (
	"context"
	"testing"
)

func TestDrive(t *testing.T) {
	ctx := context.Background()
	app, err := newApp()
	if err != nil {
		t.Fatal(err)
	}
	steps(func(name string) (map[string]any, error) {
		if name == "sign-in" {
			result, err := app.AcquireTokenInteractive(ctx, scopes)
			return map[string]any{"token": result.AccessToken}, err
		}
		accounts, err := app.Accounts(ctx)
		if err != nil {
			return nil, err
		}
		token, err := getToken(ctx, app, accounts[0])
		return map[string]any{"token": token}, err
	})
}
