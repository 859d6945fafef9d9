package main

import (
	"bytes"
	"cmp"
	"context"
	"encoding/base64"
	"encoding/json"
	"io"
	"net/http"
	"net/url"
	"regexp"
	"slices"
	"strings"

	"github.com/AzureAD/microsoft-authentication-library-for-go/apps/errors"
	"github.com/AzureAD/microsoft-authentication-library-for-go/apps/public"
)

var (
	scopes       = []string{"YOUR_API_SCOPE"}
	promptErrors = []string{"invalid_grant", "interaction_required",
		"login_required", "consent_required"}
	parameter = regexp.MustCompile(`(?:^|,)\s*(?:([\w-]+)\s+)?` +
		`([\w-]+)\s*=\s*(?:"([^"]*)"|([^\s,"=]+))`)
)

type apiClient struct{ app public.Client }

func newAPIClient() (apiClient, error) {
	app, err := public.New("YOUR_CLIENT_ID",
		public.WithAuthority(
			"https://login.microsoftonline.com/YOUR_TENANT_ID"),
		public.WithClientCapabilities([]string{"cp1"}))
	return apiClient{app}, err
}

func (c apiClient) get(ctx context.Context, target string) (
	*http.Response, error) {
	resp, err := c.send(ctx, target, "")
	if err != nil || resp.StatusCode != http.StatusUnauthorized {
		return resp, err
	}
	claims := claimsFrom(resp.Header)
	if claims == "" {
		return resp, nil
	}
	resp.Body.Close()
	// Without the claims the cache returns the token just refused.
	return c.send(ctx, target, claims)
}

func (c apiClient) send(ctx context.Context, target, claims string) (
	*http.Response, error) {
	token, err := c.token(ctx, claims)
	if err != nil {
		return nil, err
	}
	req, err := http.NewRequestWithContext(ctx, "GET", target, nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", "Bearer "+token)
	return http.DefaultClient.Do(req)
}

func (c apiClient) token(ctx context.Context, claims string) (
	string, error) {
	accounts, err := c.app.Accounts(ctx)
	if err != nil {
		return "", err
	}
	var options []public.AcquireInteractiveOption
	if len(accounts) > 0 {
		result, err := c.app.AcquireTokenSilent(ctx, scopes,
			public.WithSilentAccount(accounts[0]), public.WithClaims(claims))
		asked, prompt := needsPrompt(err)
		if !prompt {
			return result.AccessToken, err
		}
		claims = cmp.Or(claims, asked)
		options = append(options,
			public.WithLoginHint(accounts[0].PreferredUsername))
	}
	options = append(options, public.WithClaims(claims))
	result, err := c.app.AcquireTokenInteractive(ctx, scopes, options...)
	return result.AccessToken, err
}

func needsPrompt(err error) (string, bool) {
	var refusal errors.CallErr
	if !errors.As(err, &refusal) {
		var offline *url.Error
		return "", err != nil && !errors.As(err, &offline)
	}
	body, _ := io.ReadAll(refusal.Resp.Body)
	refusal.Resp.Body = io.NopCloser(bytes.NewReader(body))
	var answer struct{ Error, Claims string }
	if json.Unmarshal(body, &answer) != nil {
		return "", false
	}
	return answer.Claims, slices.Contains(promptErrors, answer.Error)
}

// claimsFrom returns "" for a refusal that asks for no claims.
func claimsFrom(header http.Header) string {
	var scheme, claims string
	var refused bool
	all := strings.Join(header.Values("WWW-Authenticate"), ", ")
	for _, part := range parameter.FindAllStringSubmatch(all, -1) {
		if part[1] != "" {
			scheme = part[1]
		}
		if !strings.EqualFold(scheme, "Bearer") {
			continue
		}
		switch value := part[3] + part[4]; part[2] {
		case "error":
			refused = refused || value == "insufficient_claims"
		case "claims":
			claims = value
		}
	}
	if !refused {
		return ""
	}
	raw := strings.NewReplacer("+", "-", "/", "_", "=", "").Replace(claims)
	decoded, err := base64.RawURLEncoding.DecodeString(raw)
	if err != nil {
		return ""
	}
	return string(decoded)
}
