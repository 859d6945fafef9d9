package main

import (
	"context"
	"testing"

	"github.com/AzureAD/microsoft-authentication-library-for-go/apps/public"
)

func TestDrive(t *testing.T) {
	app, err := public.New("YOUR_CLIENT_ID",
		public.WithAuthority("https://login.microsoftonline.com/YOUR_TENANT_ID"),
		public.WithClientCapabilities([]string{"cp1"}))
	if err != nil {
		t.Fatal(err)
	}
	steps(func(string) (map[string]any, error) {
		token, signedIn, err := getToken(context.Background(), app)
		return tokenOrNobody(token, signedIn), err
	})
}
