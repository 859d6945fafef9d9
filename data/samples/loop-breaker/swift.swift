import MSAL
import UIKit

struct SignInDoesNotHelp: Error {
    let correlationId: String?
}

@MainActor
final class GuardedTokens {
    private static let window = Duration.seconds(300)
    private let scopes = ["YOUR_API_SCOPE"]
    private let clock = ContinuousClock()
    private var signedIn: [String: ContinuousClock.Instant] = [:]
    private let app: MSALPublicClientApplication

    init() throws {
        let authority = try MSALAADAuthority(url: URL(
            string: "https://login.microsoftonline.com/YOUR_TENANT_ID")!)
        let config = MSALPublicClientApplicationConfig(
            clientId: "YOUR_CLIENT_ID", redirectUri: "YOUR_REDIRECT_URI",
            authority: authority)
        config.clientApplicationCapabilities = ["CP1"]
        app = try MSALPublicClientApplication(configuration: config)
    }

    func token(for account: MSALAccount, claims: String? = nil,
               from screen: UIViewController) async throws -> String {
        let claimsRequest = try claims.map { try parse($0) }
        let silent = MSALSilentTokenParameters(
            scopes: scopes, account: account)
        silent.claimsRequest = claimsRequest
        do {
            return try await app.acquireTokenSilent(with: silent).accessToken
        } catch let error as NSError
            where isMSAL(error, .interactionRequired) {
            if let last = signedIn[reason(account, claims)],
               clock.now - last < Self.window {
                throw SignInDoesNotHelp(correlationId:
                    error.userInfo[MSALCorrelationIDKey] as? String)
            }
            let prompt = MSALInteractiveTokenParameters(
                scopes: scopes,
                webviewParameters: MSALWebviewParameters(
                    authPresentationViewController: screen))
            prompt.account = account
            prompt.claimsRequest = claimsRequest
            let result = try await app.acquireToken(with: prompt)
            // Not before: a closed window has not shown whether it helps.
            for person in [account, result.account] {
                signedIn[reason(person, claims)] = clock.now
            }
            return result.accessToken
        }
    }

    private func reason(_ account: MSALAccount, _ claims: String?) -> String {
        ([account.identifier ?? "", claims ?? ""] + scopes.sorted())
            .joined(separator: "\n")
    }

    private func parse(_ claims: String) throws -> MSALClaimsRequest {
        var error: NSError?
        let request = MSALClaimsRequest(jsonString: claims, error: &error)
        if let error { throw error }
        return request
    }

    private func isMSAL(_ error: NSError, _ code: MSALError) -> Bool {
        error.domain == MSALErrorDomain && error.code == code.rawValue
    }
}
