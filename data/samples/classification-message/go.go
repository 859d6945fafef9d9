package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"

	merr "github.com/AzureAD/microsoft-authentication-library-for-go/apps/errors"
	"github.com/AzureAD/microsoft-authentication-library-for-go/apps/public"
)

var scopes = []string{"YOUR_API_SCOPE"}

// outcome is a token, or words for the person who has none.
type outcome struct {
	token     string
	message   string
	canPrompt bool
	claims    string // For the prompt, unchanged.
}

type advice struct {
	message   string
	canPrompt bool
}

var signIn = advice{"Please sign in to go on.", true}

var advices = map[string]advice{
	"basic_action": {
		"Your organisation asks for one more step.", true},
	"additional_action": {
		"Something has to be set up first. Sign in to see what.", true},
	"message_only": {
		"Your organisation does not allow this from here.", false},
	"consent_required": {
		"This app needs your permission to go on.", true},
	"user_password_expired": {
		"Your password has expired. Sign in to change it.", true},
	"bad_token": {
		"You have been signed out. Sign in once more.", true},
	"token_expired": {
		"Your sign-in has run out. Sign in once more.", true},
	"protection_policy_required": {
		"Your organisation has to protect this app first.", false},
	"device_authentication_failed": {
		"Your organisation does not know this device.", false},
}

func newApp() (public.Client, error) {
	return public.New("YOUR_CLIENT_ID",
		public.WithAuthority(
			"https://login.microsoftonline.com/YOUR_TENANT_ID"),
		public.WithClientCapabilities([]string{"cp1"}))
}

func tokenOrAdvice(ctx context.Context, app public.Client) (
	outcome, error) {
	accounts, err := app.Accounts(ctx)
	if err != nil {
		return outcome{}, err
	}
	if len(accounts) == 0 {
		return outcome{message: signIn.message, canPrompt: true}, nil
	}
	result, err := app.AcquireTokenSilent(ctx, scopes,
		public.WithSilentAccount(accounts[0]))
	if err != nil {
		return advise(err)
	}
	return outcome{token: result.AccessToken}, nil
}

func advise(err error) (outcome, error) {
	var call merr.CallErr
	if !errors.As(err, &call) {
		if errors.Unwrap(err) == nil {
			// A bare error is an empty cache; a lost network is wrapped.
			return outcome{message: signIn.message, canPrompt: true}, nil
		}
		return outcome{}, err
	}
	body, _ := io.ReadAll(call.Resp.Body)
	call.Resp.Body = io.NopCloser(bytes.NewReader(body))
	var answer struct{ Error, Suberror, Claims string }
	if json.Unmarshal(body, &answer) != nil {
		return outcome{}, err
	}
	known, ok := advices[answer.Suberror]
	if !ok {
		switch answer.Error {
		case "invalid_grant", "interaction_required",
			"login_required", "consent_required":
			// New suberrors come; most of these refusals end with a sign-in.
			known = signIn
		default:
			return outcome{}, err
		}
	}
	return outcome{
		message:   known.message,
		canPrompt: known.canPrompt,
		claims:    answer.Claims,
	}, nil
}
