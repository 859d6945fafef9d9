package main

import (
	"context"
	"encoding/json"
	"errors"
	"log"
	"net/http"
	"net/url"
	"os"

	"github.com/AzureAD/microsoft-authentication-library-for-go/apps/confidential"
	merr "github.com/AzureAD/microsoft-authentication-library-for-go/apps/errors"
)

const (
	tryLater  = 75
	fixNeeded = 78
)

var scopes = []string{"https://graph.microsoft.com/.default"}

func newApp() (confidential.Client, error) {
	pem, err := os.ReadFile("YOUR_CERTIFICATE_AND_KEY.pem")
	if err != nil {
		return confidential.Client{}, err
	}
	certs, key, err := confidential.CertFromPEM(pem, "")
	if err != nil {
		return confidential.Client{}, err
	}
	cred, err := confidential.NewCredFromCert(certs, key)
	if err != nil {
		return confidential.Client{}, err
	}
	return confidential.New(
		"https://login.microsoftonline.com/YOUR_TENANT_ID",
		"YOUR_CLIENT_ID", cred,
		confidential.WithClientCapabilities([]string{"cp1"}))
}

// explain logs why there is no token and chooses the exit code.
func explain(err error) int {
	var garbled merr.InvalidJsonErr
	var network *url.Error
	if errors.As(err, &garbled) || errors.As(err, &network) {
		log.Printf("no answer of the service: %T", err)
		return tryLater
	}
	var call merr.CallErr
	if !errors.As(err, &call) {
		log.Printf("no request was sent: %v", err)
		return fixNeeded
	}
	var body struct {
		Error         string
		CorrelationID string `json:"correlation_id"`
	}
	if err := json.NewDecoder(call.Resp.Body).Decode(&body); err != nil {
		log.Printf("unreadable answer: %v", err)
	}
	status := call.Resp.StatusCode
	log.Printf("no token: %q, HTTP %d, correlation %q, retry after %q",
		body.Error, status, body.CorrelationID,
		call.Resp.Header.Get("Retry-After"))
	// There is nobody to prompt: the scheduler waits for the service,
	// or a person mends the registration, certificate or policy.
	if status == http.StatusTooManyRequests || status >= 500 {
		return tryLater
	}
	return fixNeeded
}

func run(job func(accessToken string)) int {
	app, err := newApp()
	if err != nil {
		log.Print(err)
		return fixNeeded
	}
	result, err := app.AcquireTokenByCredential(context.Background(), scopes)
	if err != nil {
		return explain(err)
	}
	job(result.AccessToken)
	return 0
}

func main() {
	os.Exit(run(func(accessToken string) {
		panic("call your API here")
	}))
}
