package main

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log"
	"net/http"
	"net/url"
	"os"
	"strings"

	"github.com/AzureAD/microsoft-authentication-library-for-go/apps/confidential"
	merr "github.com/AzureAD/microsoft-authentication-library-for-go/apps/errors"
)

const clientID = "YOUR_CLIENT_ID"

var scopes = []string{"YOUR_API_SCOPE"}

func newApp() (confidential.Client, error) {
	cred, err := confidential.NewCredFromSecret(os.Getenv("CLIENT_SECRET"))
	if err != nil {
		return confidential.Client{}, err
	}
	return confidential.New(
		"https://login.microsoftonline.com/YOUR_TENANT_ID",
		clientID, cred,
		confidential.WithClientCapabilities([]string{"cp1"}))
}

type tokenHandler func(http.ResponseWriter, *http.Request, string)

// onBehalfOf hands next a token for the API behind this one. It stands
// behind the middleware that has validated the caller's token.
func onBehalfOf(
	app confidential.Client, next tokenHandler) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		caller := strings.TrimPrefix(
			r.Header.Get("Authorization"), "Bearer ")
		result, err := app.AcquireTokenOnBehalfOf(
			r.Context(), caller, scopes)
		if err != nil {
			refuse(w, err)
			return
		}
		next(w, r, result.AccessToken)
	}
}

type refusal struct {
	Error, Suberror, Claims string
	CorrelationID           string `json:"correlation_id"`
}

func refuse(w http.ResponseWriter, err error) {
	var call merr.CallErr
	if !errors.As(err, &call) {
		log.Printf("no token: %T", err)
		status := http.StatusInternalServerError
		var network *url.Error
		if errors.As(err, &network) {
			status = http.StatusServiceUnavailable
		}
		w.WriteHeader(status)
		return
	}
	body, _ := io.ReadAll(call.Resp.Body)
	call.Resp.Body = io.NopCloser(bytes.NewReader(body))
	var answer refusal
	if json.Unmarshal(body, &answer) != nil {
		log.Print("no token: the answer is no JSON")
	}
	status := call.Resp.StatusCode
	switch {
	case status == http.StatusTooManyRequests || status >= 500:
		if told := call.Resp.Header.Get("Retry-After"); told != "" {
			w.Header().Set("Retry-After", told)
		}
		w.WriteHeader(http.StatusServiceUnavailable)
	case answer.Claims != "":
		challenge(w, fmt.Sprintf(`error="insufficient_claims", claims="%s"`,
			base64.StdEncoding.EncodeToString([]byte(answer.Claims))))
	case answer.Suberror == "consent_required":
		w.Header().Set("Content-Type", "application/json")
		w.WriteHeader(http.StatusForbidden)
		json.NewEncoder(w).Encode(map[string]any{
			"error":    "consent_required",
			"clientId": clientID,
			"scopes":   scopes,
		})
	case answer.Error == "invalid_grant",
		answer.Error == "interaction_required":
		challenge(w, `error="invalid_token"`)
	default:
		log.Printf("no token: %q, HTTP %d, correlation %q",
			answer.Error, status, answer.CorrelationID)
		w.WriteHeader(http.StatusBadGateway)
	}
}

// challenge sends the caller to the person: there is nobody to prompt here.
func challenge(w http.ResponseWriter, parameters string) {
	w.Header().Set("WWW-Authenticate", "Bearer "+parameters)
	w.WriteHeader(http.StatusUnauthorized)
}
