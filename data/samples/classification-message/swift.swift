import Foundation
import MSAL

struct SignInAdvice {
    let message: String
    let canPrompt: Bool
}

enum TokenAnswer {
    case token(String)
    case advice(SignInAdvice)
}

final class AdvisedTokens {
    private static let ordinary = SignInAdvice(
        message: "Please sign in again.", canPrompt: true)
    private static let advice: [String: SignInAdvice] = [
        "basic_action": SignInAdvice(
            message: "Your organisation asks for one more sign-in step.",
            canPrompt: true),
        "additional_action": SignInAdvice(
            message: "There is a step to do first. Sign in to read which.",
            canPrompt: true),
        "message_only": SignInAdvice(
            message: "You cannot use this at the moment. Ask your IT staff.",
            canPrompt: false),
        "consent_required": SignInAdvice(
            message: "The app needs your permission. Sign in to give it.",
            canPrompt: true),
        "user_password_expired": SignInAdvice(
            message: "Your password has expired. Sign in to change it.",
            canPrompt: true),
        "bad_token": ordinary,
        "token_expired": ordinary,
        "client_mismatch": ordinary,
        "device_authentication_failed": SignInAdvice(
            message: "This device has to be registered again.",
            canPrompt: false),
    ]
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

    func token(for account: MSALAccount) async throws -> TokenAnswer {
        let request = MSALSilentTokenParameters(
            scopes: ["YOUR_API_SCOPE"], account: account)
        do {
            let result = try await app.acquireTokenSilent(with: request)
            return .token(result.accessToken)
        } catch let error as NSError where error.domain == MSALErrorDomain {
            switch MSALError(rawValue: error.code) {
            case .interactionRequired:
                let word = error.userInfo[MSALOAuthSubErrorKey] as? String
                // A value that comes up tomorrow gets the ordinary prompt.
                return .advice(Self.advice[word ?? ""] ?? Self.ordinary)
            case .serverProtectionPoliciesRequired:
                return .advice(SignInAdvice(
                    message: "Your organisation has to protect this app.",
                    canPrompt: false))
            case .workplaceJoinRequired:
                return .advice(SignInAdvice(
                    message: "This device has to be registered first.",
                    canPrompt: false))
            default: throw error
            }
        }
    }
}
