package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log"
	"time"

	merr "github.com/AzureAD/microsoft-authentication-library-for-go/apps/errors"
	"github.com/AzureAD/microsoft-authentication-library-for-go/apps/public"
	"github.com/pkg/browser"
)

var scopes = []string{"User.Read"}

// getToken reports false, and no error, when nobody signed in.
func getToken(ctx context.Context, app public.Client) (
	string, bool, error) {
	accounts, err := app.Accounts(ctx)
	if err != nil {
		return "", false, err
	}
	opened := false
	options := []public.AcquireInteractiveOption{
		public.WithOpenURL(func(address string) error {
			err := browser.OpenURL(address)
			opened = err == nil
			return err
		}),
	}
	if len(accounts) > 0 {
		account := public.WithSilentAccount(accounts[0])
		result, err := app.AcquireTokenSilent(ctx, scopes, account)
		if err == nil {
			return result.AccessToken, true, nil
		}
		claims, helps := promptHelps(err)
		if !helps {
			return "", false, fmt.Errorf("silent: %w", err)
		}
		options = append(options, public.WithClaims(claims),
			public.WithLoginHint(accounts[0].PreferredUsername))
	}
	result, err := app.AcquireTokenInteractive(ctx, scopes, options...)
	if err == nil {
		return result.AccessToken, true, nil
	}
	if opened && plain(err) && ctx.Err() == nil {
		return "", false, nil
	}
	return "", false, fmt.Errorf("interactive: %w", err)
}

func promptHelps(err error) (claims string, helps bool) {
	var call merr.CallErr
	if !errors.As(err, &call) {
		return "", plain(err)
	}
	body, _ := io.ReadAll(call.Resp.Body)
	call.Resp.Body = io.NopCloser(bytes.NewReader(body))
	var answer struct{ Error, Claims string }
	if json.Unmarshal(body, &answer) != nil {
		return "", false
	}
	switch answer.Error {
	case "invalid_grant", "interaction_required",
		"login_required", "consent_required":
		return answer.Claims, true
	}
	return "", false
}

// plain finds what MSAL Go has no type for: an empty cache, and a sign-in
// page that sent no code. Refusals have a type, other failures are wrapped.
func plain(err error) bool {
	var call merr.CallErr
	var garbled merr.InvalidJsonErr
	return errors.Unwrap(err) == nil &&
		!errors.As(err, &call) && !errors.As(err, &garbled)
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
	_, signedIn, err := getToken(ctx, app)
	if err != nil {
		log.Fatalf("no token: %T", err)
	}
	fmt.Println("signed in:", signedIn)
}
