package main

import (
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"strconv"

	merr "github.com/AzureAD/microsoft-authentication-library-for-go/apps/errors"
	"github.com/AzureAD/microsoft-authentication-library-for-go/apps/public"
)

var (
	scopes = []string{"YOUR_API_SCOPE"}
	logger = slog.New(slog.NewJSONHandler(os.Stderr, nil))
)

func newApp() (public.Client, error) {
	return public.New("YOUR_CLIENT_ID",
		public.WithAuthority(
			"https://login.microsoftonline.com/YOUR_TENANT_ID"),
		public.WithClientCapabilities([]string{"cp1"}))
}

func getToken(ctx context.Context, app public.Client,
	account public.Account) (string, error) {
	result, err := app.AcquireTokenSilent(ctx, scopes,
		public.WithSilentAccount(account))
	if err != nil {
		logFailure(ctx, err)
		return "", err
	}
	return result.AccessToken, nil
}

type refusal struct {
	Error         string `json:"error"`
	Suberror      string `json:"suberror"`
	Codes         []int  `json:"error_codes"`
	Timestamp     string `json:"timestamp"`
	TraceID       string `json:"trace_id"`
	CorrelationID string `json:"correlation_id"`
}

// logFailure leaves out err.Error(): it repeats the whole answer, with the
// description and whatever names stand in it.
func logFailure(ctx context.Context, err error) {
	var types []string
	for inner := err; inner != nil; inner = errors.Unwrap(inner) {
		types = append(types, fmt.Sprintf("%T", inner))
	}
	line := logger.With("types", types)
	var call merr.CallErr
	if !errors.As(err, &call) {
		line.ErrorContext(ctx, "no token")
		return
	}
	body, _ := io.ReadAll(call.Resp.Body)
	call.Resp.Body = io.NopCloser(bytes.NewReader(body))
	var answer refusal
	if json.Unmarshal(body, &answer) != nil {
		line = line.With("unreadable", true)
	}
	code := answer.Error
	if len(answer.Codes) > 0 {
		code = strconv.Itoa(answer.Codes[0])
	}
	if code != "" {
		line = line.With("help", "https://YOUR_ERROR_SITE/e/"+code+"/")
	}
	sent := call.Req.Header.Get("client-request-id")
	line.ErrorContext(ctx, "no token",
		"status", call.Resp.StatusCode,
		"error", answer.Error,
		"suberror", answer.Suberror,
		"numbers", answer.Codes,
		"correlation", cmp.Or(answer.CorrelationID, sent),
		"trace", answer.TraceID,
		"timestamp", answer.Timestamp)
}
