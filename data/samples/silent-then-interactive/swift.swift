import MSAL
import OSLog
import UIKit

enum TokenOutcome {
    case token(String), cancelled, offline, appProtectionRequired
    case failed(NSError?)
}

final class TokenProvider {
    typealias Done = (TokenOutcome) -> Void
    private let app: MSALPublicClientApplication
    private let log = Logger(subsystem: "YOUR_BUNDLE_ID", category: "auth")

    init() throws {
        let authority = try MSALAADAuthority(url: URL(
            string: "https://login.microsoftonline.com/YOUR_TENANT_ID")!)
        let config = MSALPublicClientApplicationConfig(
            clientId: "YOUR_CLIENT_ID", redirectUri: "YOUR_REDIRECT_URI",
            authority: authority)
        config.clientApplicationCapabilities = ["CP1"]
        app = try MSALPublicClientApplication(configuration: config)
    }

    func token(for scopes: [String], from screen: UIViewController,
               narrowed: Bool = false, done: @escaping Done) {
        let signIn = { [self] (account: MSALAccount?) in
            let request = MSALInteractiveTokenParameters(
                scopes: scopes,
                webviewParameters: MSALWebviewParameters(
                    authPresentationViewController: screen))
            request.account = account
            app.acquireToken(with: request) { [self] result, error in
                let error = error as NSError?
                let granted = error?.userInfo[MSALGrantedScopesKey]
                guard code(error) == .serverDeclinedScopes, !narrowed,
                      let rest = granted as? [String], !rest.isEmpty
                else { return done(outcome(result, error)) }
                // Only once: who declines again would be asked for ever.
                token(for: rest, from: screen, narrowed: true, done: done)
            }
        }
        let lookup = MSALParameters()
        lookup.completionBlockQueue = .main
        app.getCurrentAccount(with: lookup) { [self] account, _, error in
            if let error { return done(.failed(error as NSError)) }
            guard let account else { return signIn(nil) }
            let request = MSALSilentTokenParameters(
                scopes: scopes, account: account)
            request.completionBlockQueue = .main
            app.acquireTokenSilent(with: request) { [self] result, error in
                let error = error as NSError?
                if code(error) == .interactionRequired {
                    return signIn(account)
                }
                done(outcome(result, error))
            }
        }
    }

    private func code(_ error: NSError?) -> MSALError? {
        guard let error, error.domain == MSALErrorDomain else { return nil }
        return MSALError(rawValue: error.code)
    }

    private func outcome(
        _ result: MSALResult?, _ error: NSError?
    ) -> TokenOutcome {
        if let result { return .token(result.accessToken) }
        if error?.domain == NSURLErrorDomain,
           error?.code == NSURLErrorNotConnectedToInternet {
            return .offline
        }
        switch code(error) {
        case .userCanceled: return .cancelled
        case .serverProtectionPoliciesRequired: return .appProtectionRequired
        case .internal:
            let number = error?.userInfo[MSALInternalErrorCodeKey] as? Int
            let id = error?.userInfo[MSALCorrelationIDKey] as? String
            log.error("internal \(number ?? 0), \(id ?? "-", privacy: .public)")
            return .failed(error)
        default: return .failed(error)
        }
    }
}
