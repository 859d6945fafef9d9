package main

import (
	"io"
	"net/http"
	"net/http/httptest"
	"testing"
)

func TestDrive(t *testing.T) {
	app, err := newApp()
	if err != nil {
		t.Fatal(err)
	}
	handler := onBehalfOf(app, func(w http.ResponseWriter, _ *http.Request, accessToken string) {
		io.WriteString(w, "called the API behind with a token of its own")
	})
	steps(func(string) (map[string]any, error) {
		request := httptest.NewRequest("GET", "/", nil)
		request.Header.Set("Authorization", "Bearer user-token")
		answer := httptest.NewRecorder()
		handler(answer, request)
		headers := map[string]string{}
		for name := range answer.Header() {
			headers[name] = answer.Header().Get(name)
		}
		return map[string]any{"status": answer.Code, "headers": headers, "body": answer.Body.String()}, nil
	})
}
