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
	var call merr.CallErr
	if !errors.As(err, &call) {
		log.Printf("no token: %v", err)
		var network *url.Error
		if errors.As(err, &network) {
			return tryLater
		}
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
	log.Printf("no token: %s, HTTP %d, correlation %s, retry after %q",
		body.Error, status, body.CorrelationID,
		call.Resp.Header.Get("Retry-After"))
	// There is nobody to prompt: the scheduler waits for the service,
	// or a person mends the registration, certificate or policy.
	if status == http.StatusTooManyRequests || status >= 500 {
		return tryLater
	}
	return fixNeeded
}

func main() {
	app, err := newApp()
	if err != nil {
		log.Fatal(err)
	}
	result, err := app.AcquireTokenByCredential(context.Background(), scopes)
	if err != nil {
		os.Exit(explain(err))
	}
	runJob(result.AccessToken)
}

func runJob(accessToken string) {
	panic("call your API here")
}
