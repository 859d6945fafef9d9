import MSAL
import OSLog
import UIKit

@MainActor
final class SignIn {
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

    /// Returns nil when nobody signed in: go back, show no error.
    func signIn(from screen: UIViewController) async throws -> MSALAccount? {
        let prompt = MSALInteractiveTokenParameters(
            scopes: ["YOUR_API_SCOPE"],
            webviewParameters: MSALWebviewParameters(
                authPresentationViewController: screen))
        do {
            return try await app.acquireToken(with: prompt).account
        } catch let error as NSError where isCancel(error) {
            log.info("Sign-in cancelled")
            return nil
        }
    }

    /// For a screen that goes away while its prompt is open.
    func withdraw() {
        MSALPublicClientApplication.cancelCurrentWebAuthSession()
    }

    // A closed window, a declined page and withdraw() share this code.
    private func isCancel(_ error: NSError) -> Bool {
        error.domain == MSALErrorDomain
            && error.code == MSALError.userCanceled.rawValue
    }
}
