package main

import (
	"context"
	"fmt"
	"math/rand/v2"
	"net"
	"net/http"
	"os"
	"strconv"
	"time"

	"github.com/AzureAD/microsoft-authentication-library-for-go/apps/confidential"
	"github.com/AzureAD/microsoft-authentication-library-for-go/apps/errors"
)

const (
	authority  = "https://login.microsoftonline.com/YOUR_TENANT_ID"
	maxTries   = 4
	firstDelay = 5 * time.Second
)

func newApp() (confidential.Client, error) {
	cred, err := confidential.NewCredFromSecret(os.Getenv("CLIENT_SECRET"))
	if err != nil {
		return confidential.Client{}, err
	}
	return confidential.New(authority, "YOUR_CLIENT_ID", cred,
		confidential.WithClientCapabilities([]string{"cp1"}))
}

func acquire(ctx context.Context, app confidential.Client) (
	confidential.AuthResult, error) {
	scopes := []string{"YOUR_API/.default"}
	for tries := 0; ; tries++ {
		result, err := app.AcquireTokenByCredential(ctx, scopes)
		if err == nil || ctx.Err() != nil || tries == maxTries-1 {
			return result, err
		}
		// MSAL Go neither repeats nor throttles a token request: without
		// this wait a busy service gets the same call again at once.
		delay, passing := delayAfter(err, firstDelay<<tries)
		if !passing {
			return result, err
		}
		jitter := time.Duration(rand.Int64N(int64(2 * time.Second)))
		select {
		case <-ctx.Done():
			return result, fmt.Errorf("%w after %w", ctx.Err(), err)
		case <-time.After(delay + jitter):
		}
	}
}

func delayAfter(err error, backoff time.Duration) (time.Duration, bool) {
	var refusal errors.CallErr
	if !errors.As(err, &refusal) {
		var network net.Error
		return backoff, errors.As(err, &network) && network.Timeout()
	}
	switch code := refusal.Resp.StatusCode; {
	case code == http.StatusRequestTimeout,
		code == http.StatusTooManyRequests, code >= 500:
		told := refusal.Resp.Header.Get("Retry-After")
		if seconds, err := strconv.Atoi(told); err == nil {
			return time.Duration(seconds) * time.Second, true
		}
		if date, err := http.ParseTime(told); err == nil {
			return max(time.Until(date), 0), true
		}
		return backoff, true
	}
	return 0, false
}
