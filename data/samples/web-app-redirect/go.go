package main

import (
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"log"
	"net/http"
	"net/url"
	"os"
	"strings"
	"sync"

	"github.com/AzureAD/microsoft-authentication-library-for-go/apps/confidential"
	merr "github.com/AzureAD/microsoft-authentication-library-for-go/apps/errors"
)

const (
	clientID = "YOUR_CLIENT_ID"
	backHere = "http://localhost:3000/back"
	offer    = `<p>Nobody is here yet. <a href="/sign-in">Sign in</a>`
)

var (
	scopes          = []string{"User.Read"}
	app             confidential.Client
	flows, accounts sync.Map // By cookie; a real app keeps them elsewhere.
)

type flow struct{ state, nonce, verifier string }

func signIn(w http.ResponseWriter, r *http.Request) {
	address, err := app.AuthCodeURL(r.Context(), clientID, backHere,
		append([]string{"openid", "profile", "offline_access"}, scopes...))
	if err != nil {
		fail(w, r, err)
		return
	}
	f := flow{rand.Text(), rand.Text(), rand.Text() + rand.Text()}
	hash := sha256.Sum256([]byte(f.verifier))
	challenge := base64.RawURLEncoding.EncodeToString(hash[:])
	// AuthCodeURL adds neither those three scopes nor what protects the way.
	address += "&" + url.Values{
		"state": {f.state}, "nonce": {f.nonce},
		"code_challenge":        {challenge},
		"code_challenge_method": {"S256"},
	}.Encode()
	flows.Store(newCookie(w, "flow"), f)
	http.Redirect(w, r, address, http.StatusFound)
}

func back(w http.ResponseWriter, r *http.Request) {
	// Used up at once: a reloaded page must not spend the code twice.
	found, _ := flows.LoadAndDelete(cookie(r, "flow"))
	f, started := found.(flow)
	query := r.URL.Query()
	if !started || query.Get("state") != f.state {
		http.Error(w, "This sign-in was not started here.",
			http.StatusBadRequest)
		return
	}
	if query.Get("error") == "access_denied" {
		fmt.Fprint(w, offer)
		return
	}
	if query.Get("code") == "" {
		fail(w, r, errors.New("the sign-in page sent no code"))
		return
	}
	result, err := app.AcquireTokenByAuthCode(
		r.Context(), query.Get("code"), backHere, scopes,
		confidential.WithChallenge(f.verifier))
	if err == nil && nonceIn(result.IDToken.RawToken) != f.nonce {
		err = errors.New("the ID token is for another sign-in")
	}
	if err != nil {
		fail(w, r, err)
		return
	}
	accounts.Store(newCookie(w, "session"), result.Account.HomeAccountID)
	http.Redirect(w, r, "/", http.StatusFound)
}

func home(w http.ResponseWriter, r *http.Request) {
	if _, ok := accounts.Load(cookie(r, "session")); !ok {
		fmt.Fprint(w, offer)
		return
	}
	fmt.Fprint(w, "<p>You are signed in.")
}

func newCookie(w http.ResponseWriter, name string) string {
	id := rand.Text()
	http.SetCookie(w, &http.Cookie{Name: name, Value: id, Path: "/",
		Secure: true, HttpOnly: true, SameSite: http.SameSiteLaxMode})
	return id
}

func cookie(r *http.Request, name string) string {
	if found, err := r.Cookie(name); err == nil {
		return found.Value
	}
	return ""
}

func nonceIn(idToken string) string {
	_, rest, _ := strings.Cut(idToken, ".")
	payload, _, _ := strings.Cut(rest, ".")
	decoded, _ := base64.RawURLEncoding.DecodeString(payload)
	var claims struct{ Nonce string }
	_ = json.Unmarshal(decoded, &claims)
	return claims.Nonce
}

func fail(w http.ResponseWriter, r *http.Request, err error) {
	var answer struct {
		Error         string
		CorrelationID string `json:"correlation_id"`
	}
	var call merr.CallErr
	if errors.As(err, &call) {
		_ = json.NewDecoder(call.Resp.Body).Decode(&answer)
	}
	log.Printf("sign-in: %T, page %q, service %q, correlation %q",
		err, r.FormValue("error"), answer.Error, answer.CorrelationID)
	http.Error(w, "Sign-in is not possible. Reference: "+
		answer.CorrelationID, http.StatusBadGateway)
}

func main() {
	cred, err := confidential.NewCredFromSecret(os.Getenv("CLIENT_SECRET"))
	if err != nil {
		log.Fatal(err)
	}
	app, err = confidential.New(
		"https://login.microsoftonline.com/YOUR_TENANT_ID", clientID,
		cred, confidential.WithClientCapabilities([]string{"cp1"}))
	if err != nil {
		log.Fatal(err)
	}
	http.HandleFunc("GET /sign-in", signIn)
	http.HandleFunc("GET /back", back)
	http.HandleFunc("GET /{$}", home)
	log.Fatal(http.ListenAndServe("localhost:3000", nil))
}
