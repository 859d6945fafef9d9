package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log"
	"net/http"
	"slices"

	merr "github.com/AzureAD/microsoft-authentication-library-for-go/apps/errors"
	"github.com/AzureAD/microsoft-authentication-library-for-go/apps/public"
)

var (
	scopes      = []string{"YOUR_API_SCOPE"}
	errDeclined = errors.New("the sign-in was declined")
	errExpired  = errors.New("the code ran out; run this for a new one")
)

// MSAL Go reads the body of every answer to a device code and returns it
// empty, so the OAuth error travels in a header of our own as well.
const errorHeader = "X-OAuth-Error"

type keepsError struct{ http.RoundTripper }

func (k keepsError) RoundTrip(r *http.Request) (*http.Response, error) {
	resp, err := k.RoundTripper.RoundTrip(r)
	if err != nil || resp.StatusCode < http.StatusBadRequest {
		return resp, err
	}
	resp.Header.Set(errorHeader, read(resp).Error)
	return resp, nil
}

type refusal struct{ Error, Claims string }

func read(resp *http.Response) (answer refusal) {
	body, _ := io.ReadAll(resp.Body)
	resp.Body.Close()
	resp.Body = io.NopCloser(bytes.NewReader(body))
	if json.Unmarshal(body, &answer) != nil {
		return refusal{}
	}
	return answer
}

func newApp() (public.Client, error) {
	return public.New("YOUR_CLIENT_ID",
		public.WithAuthority(
			"https://login.microsoftonline.com/YOUR_TENANT_ID"),
		public.WithClientCapabilities([]string{"cp1"}),
		public.WithHTTPClient(&http.Client{
			Transport: keepsError{http.DefaultTransport}}))
}

func getToken(ctx context.Context, app public.Client) (string, error) {
	accounts, err := app.Accounts(ctx)
	if err != nil {
		return "", err
	}
	claims := ""
	if len(accounts) > 0 {
		result, err := app.AcquireTokenSilent(ctx, scopes,
			public.WithSilentAccount(accounts[0]))
		if err == nil {
			return result.AccessToken, nil
		}
		asked, needed := personNeeded(err)
		if !needed {
			return "", err
		}
		claims = asked
	}
	code, err := app.AcquireTokenByDeviceCode(ctx, scopes,
		public.WithClaims(claims))
	if err != nil {
		return "", err
	}
	fmt.Printf("Open %s on any device and enter %s before %s.\n",
		code.Result.VerificationURL, code.Result.UserCode,
		code.Result.ExpiresOn.Local().Format("15:04"))
	result, err := code.AuthenticationResult(ctx)
	return result.AccessToken, ended(ctx, err)
}

func personNeeded(err error) (claims string, needed bool) {
	var call merr.CallErr
	if !errors.As(err, &call) {
		return "", errors.Unwrap(err) == nil
	}
	answer := read(call.Resp)
	return answer.Claims, slices.Contains([]string{"invalid_grant",
		"interaction_required", "login_required", "consent_required"},
		answer.Error)
}

func ended(ctx context.Context, err error) error {
	var call merr.CallErr
	if errors.As(err, &call) {
		switch call.Resp.Header.Get(errorHeader) {
		case "authorization_declined", "access_denied":
			return errDeclined
		case "expired_token":
			return errExpired
		}
	}
	// By its own clock MSAL Go ends the wait as a deadline would.
	if errors.Is(err, context.DeadlineExceeded) && ctx.Err() == nil {
		return errExpired
	}
	return err
}

func main() {
	app, err := newApp()
	if err != nil {
		log.Fatal(err)
	}
	_, err = getToken(context.Background(), app)
	if errors.Is(err, errDeclined) || errors.Is(err, errExpired) {
		log.Fatal(err)
	}
	if err != nil {
		log.Fatalf("no token: %T", err)
	}
}
