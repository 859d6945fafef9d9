import Foundation
import MSAL
import OSLog

private struct FailedCall: Encodable {
    let domain: String
    let code: Int
    let internalCode: Int?
    let oauthError: String?
    let suberror: String?
    let httpStatus: String?
    let numbers: [Int]?
    let correlationId: String?
    let replayed: Bool
    let link: String?
}

final class LoggedTokens {
    private static let site = "https://YOUR_ERROR_SITE/e/"
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

    func token(for account: MSALAccount) async throws -> String {
        let request = MSALSilentTokenParameters(
            scopes: ["YOUR_API_SCOPE"], account: account)
        do {
            return try await app.acquireTokenSilent(with: request).accessToken
        } catch let error as NSError {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
            if let line = try? encoder.encode(describe(error)) {
                let text = String(decoding: line, as: UTF8.self)
                log.error("\(text, privacy: .public)")
            }
            throw error
        }
    }

    private func describe(_ error: NSError) -> FailedCall {
        let oauthError: String? = find(MSALOAuthErrorKey, in: error)
        let numbers: [Int]? = find(MSALSTSErrorCodesKey, in: error)
        let page = numbers?.first.map { String($0) } ?? oauthError
        return FailedCall(
            domain: error.domain,
            code: error.code,
            internalCode: find(MSALInternalErrorCodeKey, in: error),
            oauthError: oauthError,
            suberror: find(MSALOAuthSubErrorKey, in: error),
            httpStatus: find(MSALHTTPResponseCodeKey, in: error),
            numbers: numbers,
            correlationId: find(MSALCorrelationIDKey, in: error),
            replayed: error.userInfo[MSALThrottlingCacheHitKey] != nil,
            link: page.map { Self.site + $0 + "/" })
    }

    // A refused silent call keeps the numbers in the error beneath.
    private func find<Value>(_ key: String, in error: NSError) -> Value? {
        if let value = error.userInfo[key] as? Value { return value }
        let beneath = error.userInfo[NSUnderlyingErrorKey] as? NSError
        return beneath.flatMap { find(key, in: $0) }
    }
}
