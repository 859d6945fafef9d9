package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log"
	"net/url"
	"time"

	merr "github.com/AzureAD/microsoft-authentication-library-for-go/apps/errors"
	"github.com/AzureAD/microsoft-authentication-library-for-go/apps/public"
)

var scopes = []string{"User.Read"}

func getToken(ctx context.Context, app public.Client) (string, error) {
	accounts, err := app.Accounts(ctx)
	if err != nil {
		return "", err
	}
	options := []public.AcquireInteractiveOption{}
	if len(accounts) > 0 {
		account := public.WithSilentAccount(accounts[0])
		result, err := app.AcquireTokenSilent(ctx, scopes, account)
		if err == nil {
			return result.AccessToken, nil
		}
		claims, ok := interactionNeeded(err)
		if !ok {
			return "", fmt.Errorf("silent: %w", err)
		}
		// Without the claims the next try is refused the same way.
		options = append(options, public.WithClaims(claims),
			public.WithLoginHint(accounts[0].PreferredUsername))
	}
	result, err := app.AcquireTokenInteractive(ctx, scopes, options...)
	if err != nil {
		return "", fmt.Errorf("interactive: %w", err)
	}
	return result.AccessToken, nil
}

// interactionNeeded reports whether a prompt can help, with its claims.
// Errors that never left the process mean that the cache had no token.
func interactionNeeded(err error) (claims string, ok bool) {
	var call merr.CallErr
	if !errors.As(err, &call) {
		var network *url.Error
		return "", !errors.As(err, &network)
	}
	var body struct{ Error, Claims string }
	if json.NewDecoder(call.Resp.Body).Decode(&body) != nil {
		return "", false
	}
	switch body.Error {
	case "invalid_grant", "interaction_required", "login_required":
		return body.Claims, true
	}
	return "", false
}

func main() {
	app, err := public.New("YOUR_CLIENT_ID",
		public.WithAuthority(
			"https://login.microsoftonline.com/YOUR_TENANT_ID"),
		public.WithClientCapabilities([]string{"cp1"}))
	if err != nil {
		log.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(
		context.Background(), 5*time.Minute)
	defer cancel()
	if _, err := getToken(ctx, app); err != nil {
		log.Fatal(err)
	}
}
