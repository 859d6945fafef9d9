package main

import (
	"context"
	"testing"
)

func TestDrive(t *testing.T) {
	client, err := newAPIClient()
	if err != nil {
		t.Fatal(err)
	}
	steps(func(string) (map[string]any, error) {
		answer, err := client.get(context.Background(), "https://api.example.com/me")
		if err != nil {
			return nil, err
		}
		defer answer.Body.Close()
		return map[string]any{"status": answer.StatusCode}, nil
	})
}
