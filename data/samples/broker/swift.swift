import MSAL
import UIKit

enum BrokerAnswer {
    case token(String), cancelled, notFinished
    case deviceToRegister, appProtectionRequired
}

// Info.plist needs msauth.YOUR_BUNDLE_ID in CFBundleURLSchemes, and
// msauthv2 and msauthv3 in LSApplicationQueriesSchemes; without these the
// initialiser below throws.
final class SceneDelegate: UIResponder, UIWindowSceneDelegate {
    var window: UIWindow?

    func scene(_ scene: UIScene,
               openURLContexts contexts: Set<UIOpenURLContext>) {
        guard let context = contexts.first else { return }
        MSALPublicClientApplication.handleMSALResponse(
            context.url, sourceApplication: context.options.sourceApplication)
    }
}

@MainActor
final class BrokeredSignIn {
    private let scopes = ["YOUR_API_SCOPE"]
    private let app: MSALPublicClientApplication
    private let forget: (MSALAccount) -> Void

    /// - Parameter forget: clears what the app holds of someone who left.
    init(forget: @escaping (MSALAccount) -> Void) throws {
        let authority = try MSALAADAuthority(url: URL(
            string: "https://login.microsoftonline.com/YOUR_TENANT_ID")!)
        let config = MSALPublicClientApplicationConfig(
            clientId: "YOUR_CLIENT_ID",
            redirectUri: "msauth.YOUR_BUNDLE_ID://auth", authority: authority)
        config.clientApplicationCapabilities = ["CP1"]
        app = try MSALPublicClientApplication(configuration: config)
        self.forget = forget
    }

    func token(from screen: UIViewController) async throws -> BrokerAnswer {
        let (account, previous) = try await app.currentAccount(with: nil)
        if let previous, previous.identifier != account?.identifier {
            forget(previous)
        }
        do {
            return .token(try await acquire(account, screen).accessToken)
        } catch let error as NSError where error.domain == MSALErrorDomain {
            let detail = error.userInfo[MSALInternalErrorCodeKey] as? Int
            let unfinished = MSALInternalError
                .internalErrorBrokerResponseNotReceived.rawValue
            switch MSALError(rawValue: error.code) {
            case .userCanceled: return .cancelled
            case .workplaceJoinRequired: return .deviceToRegister
            case .serverProtectionPoliciesRequired:
                return .appProtectionRequired
            case .internal where detail == unfinished: return .notFinished
            default: throw error
            }
        }
    }

    /// On a shared device, signing out reaches every app.
    func isSharedDevice() async throws -> Bool {
        let device = try await app.deviceInformation(with: nil)
        return device.deviceMode == .shared
    }

    private func acquire(_ account: MSALAccount?,
                         _ screen: UIViewController)
        async throws -> MSALResult {
        if let account {
            do {
                return try await app.acquireTokenSilent(
                    with: MSALSilentTokenParameters(
                        scopes: scopes, account: account))
            } catch let error as NSError {
                guard error.domain == MSALErrorDomain,
                      MSALError(rawValue: error.code) == .interactionRequired
                else { throw error }
            }
        }
        let prompt = MSALInteractiveTokenParameters(
            scopes: scopes,
            webviewParameters: MSALWebviewParameters(
                authPresentationViewController: screen))
        prompt.account = account
        return try await app.acquireToken(with: prompt)
    }
}
