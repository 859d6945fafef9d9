package main

import (
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"io"
	"slices"
	"strings"
	"sync"
	"time"

	merr "github.com/AzureAD/microsoft-authentication-library-for-go/apps/errors"
	"github.com/AzureAD/microsoft-authentication-library-for-go/apps/public"
)

const memory = 5 * time.Minute

// noHelpError says that a person signed in and is refused all the same.
type noHelpError struct {
	correlationID string
	cause         error
}

func (e *noHelpError) Error() string {
	return "signing in again does not help, correlation " + e.correlationID
}

func (e *noHelpError) Unwrap() error { return e.cause }

type prompt struct{ account, scopes, claims string }

type tokens struct {
	app     public.Client
	mu      sync.Mutex
	prompts map[prompt]time.Time
}

func newTokens() (*tokens, error) {
	app, err := public.New("YOUR_CLIENT_ID",
		public.WithAuthority(
			"https://login.microsoftonline.com/YOUR_TENANT_ID"),
		public.WithClientCapabilities([]string{"cp1"}))
	return &tokens{app: app, prompts: map[prompt]time.Time{}}, err
}

// get takes the claims of an API's refusal, or "".
func (t *tokens) get(ctx context.Context, scopes []string,
	claims string) (string, error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	accounts, err := t.app.Accounts(ctx)
	if err != nil {
		return "", err
	}
	what := strings.Join(slices.Sorted(slices.Values(scopes)), " ")
	var options []public.AcquireInteractiveOption
	if len(accounts) > 0 {
		account := accounts[0]
		result, err := t.app.AcquireTokenSilent(ctx, scopes,
			public.WithSilentAccount(account), public.WithClaims(claims))
		if err == nil {
			return result.AccessToken, nil
		}
		answer, ok := refusalIn(err)
		if !ok {
			return "", err
		}
		claims = cmp.Or(claims, answer.Claims)
		last := t.prompts[prompt{account.HomeAccountID, what, claims}]
		if time.Since(last) < memory {
			return "", &noHelpError{answer.CorrelationID, err}
		}
		options = append(options,
			public.WithLoginHint(account.PreferredUsername))
	}
	options = append(options, public.WithClaims(claims))
	result, err := t.app.AcquireTokenInteractive(ctx, scopes, options...)
	if err != nil {
		return "", err
	}
	// Whoever signed in counts, not the account that was hinted at: the
	// next refusal is for them.
	who := result.Account.HomeAccountID
	t.prompts[prompt{who, what, claims}] = time.Now()
	return result.AccessToken, nil
}

type refusal struct {
	Error, Claims string
	CorrelationID string `json:"correlation_id"`
}

func refusalIn(err error) (answer refusal, promptHelps bool) {
	var call merr.CallErr
	if !errors.As(err, &call) {
		// A bare error is an empty cache; a lost network is wrapped.
		return refusal{}, errors.Unwrap(err) == nil
	}
	body, _ := io.ReadAll(call.Resp.Body)
	call.Resp.Body = io.NopCloser(bytes.NewReader(body))
	if json.Unmarshal(body, &answer) != nil {
		return refusal{}, false
	}
	return answer, slices.Contains([]string{"invalid_grant",
		"interaction_required", "login_required", "consent_required"},
		answer.Error)
}
