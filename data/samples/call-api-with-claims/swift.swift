import MSAL
import UIKit

final class ApiClient {
    private let scopes = ["YOUR_API_SCOPE"]
    private let app: MSALPublicClientApplication
    private let session = URLSession.shared

    init() throws {
        let authority = try MSALAADAuthority(url: URL(
            string: "https://login.microsoftonline.com/YOUR_TENANT_ID")!)
        let config = MSALPublicClientApplicationConfig(
            clientId: "YOUR_CLIENT_ID", redirectUri: "YOUR_REDIRECT_URI",
            authority: authority)
        config.clientApplicationCapabilities = ["CP1"]
        app = try MSALPublicClientApplication(configuration: config)
    }

    /// Returns nil when the person cancels.
    func get(_ url: URL, as account: MSALAccount,
             from screen: UIViewController)
        async throws -> (Data, HTTPURLResponse)? {
        let first = try await send(url, nil, account, screen)
        guard let (_, response) = first, response.statusCode == 401,
              let claims = try challenge(in: response)
        else { return first }
        // Without the claims the cache returns the token just refused.
        return try await send(url, claims, account, screen)
    }

    private func send(_ url: URL, _ claims: MSALClaimsRequest?,
                      _ account: MSALAccount, _ screen: UIViewController)
        async throws -> (Data, HTTPURLResponse)? {
        var request = URLRequest(url: url)
        do {
            let token = try await acquire(claims, account, screen)
            request.setValue("Bearer \(token)",
                             forHTTPHeaderField: "Authorization")
        } catch let error as NSError where error.isMSAL(.userCanceled) {
            return nil
        }
        let (data, response) = try await session.data(for: request)
        guard let http = response as? HTTPURLResponse else {
            throw URLError(.badServerResponse)
        }
        return (data, http)
    }

    @MainActor
    private func acquire(_ claims: MSALClaimsRequest?,
                         _ account: MSALAccount,
                         _ screen: UIViewController)
        async throws -> String {
        let silent = MSALSilentTokenParameters(
            scopes: scopes, account: account)
        silent.claimsRequest = claims
        do {
            return try await app.acquireTokenSilent(with: silent).accessToken
        } catch let error as NSError
            where error.isMSAL(.interactionRequired) {
            let prompt = MSALInteractiveTokenParameters(
                scopes: scopes,
                webviewParameters: MSALWebviewParameters(
                    authPresentationViewController: screen))
            prompt.account = account
            prompt.claimsRequest = claims
            return try await app.acquireToken(with: prompt).accessToken
        }
    }

    private func challenge(in response: HTTPURLResponse) throws
        -> MSALClaimsRequest? {
        let header = response.value(
            forHTTPHeaderField: "WWW-Authenticate") ?? ""
        let parameter = try NSRegularExpression(
            pattern: "(?:^|,)\\s*(?:([\\w-]+)\\s+)?([\\w-]+)\\s*=\\s*"
                + "(?:\"([^\"]*)\"|([^\\s,\"=]+))")
        var scheme = "", refused = false, raw = ""
        let whole = NSRange(header.startIndex..., in: header)
        for part in parameter.matches(in: header, range: whole) {
            let group = { (index: Int) -> String? in
                let range = Range(part.range(at: index), in: header)
                return range.map { String(header[$0]) }
            }
            if let next = group(1) { scheme = next.lowercased() }
            guard scheme == "bearer" else { continue }
            let value = group(3) ?? group(4) ?? ""
            if group(2) == "error" {
                refused = refused || value == "insufficient_claims"
            }
            if group(2) == "claims" { raw = value }
        }
        guard refused, !raw.isEmpty else { return nil }
        raw = raw.replacingOccurrences(of: "-", with: "+")
            .replacingOccurrences(of: "_", with: "/")
        raw += String(repeating: "=", count: (4 - raw.count % 4) % 4)
        guard let data = Data(base64Encoded: raw) else { return nil }
        var error: NSError?
        let claims = MSALClaimsRequest(
            jsonString: String(decoding: data, as: UTF8.self),
            error: &error)
        if let error { throw error }
        return claims
    }
}

private extension NSError {
    func isMSAL(_ code: MSALError) -> Bool {
        domain == MSALErrorDomain && self.code == code.rawValue
    }
}
