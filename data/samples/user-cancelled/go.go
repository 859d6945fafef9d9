package main

import (
	"context"
	"errors"
	"fmt"
	"log"
	"time"

	merr "github.com/AzureAD/microsoft-authentication-library-for-go/apps/errors"
	"github.com/AzureAD/microsoft-authentication-library-for-go/apps/public"
	"github.com/pkg/browser"
)

const longestWait = 5 * time.Minute

var scopes = []string{"User.Read"}

func newApp() (public.Client, error) {
	return public.New("YOUR_CLIENT_ID",
		public.WithAuthority(
			"https://login.microsoftonline.com/YOUR_TENANT_ID"),
		public.WithClientCapabilities([]string{"cp1"}))
}

// signIn reports false, and no error, when nobody signed in. No browser
// tells when its tab is closed, so the wait ends with the limit.
func signIn(ctx context.Context, app public.Client, limit time.Duration,
	options ...public.AcquireInteractiveOption) (
	result public.AuthResult, signedIn bool, err error) {
	wait, cancel := context.WithTimeout(ctx, limit)
	defer cancel()

	opened := false
	options = append(options,
		public.WithOpenURL(func(address string) error {
			err := browser.OpenURL(address)
			opened = err == nil
			return err
		}))
	result, err = app.AcquireTokenInteractive(wait, scopes, options...)
	switch {
	case err == nil:
		return result, true, nil
	case ctx.Err() == nil && opened && !failed(err):
		return public.AuthResult{}, false, nil
	}
	return public.AuthResult{}, false, err
}

// failed tells failures from a decline and from the end of the wait. MSAL
// Go drops the code of a declined sign-in (access_denied) and leaves a bare
// error, whereas what fails after the sign-in page is wrapped or typed.
func failed(err error) bool {
	var refusal merr.CallErr
	return errors.Unwrap(err) != nil || errors.As(err, &refusal)
}

func main() {
	app, err := newApp()
	if err != nil {
		log.Fatal(err)
	}
	result, signedIn, err := signIn(
		context.Background(), app, longestWait)
	if err != nil {
		log.Fatalf("no sign-in: %T", err)
	}
	if !signedIn {
		fmt.Println("You are not signed in. Start again when you like.")
		return
	}
	callAPI(result.AccessToken)
}

func callAPI(accessToken string) {
	panic("call your API here")
}
