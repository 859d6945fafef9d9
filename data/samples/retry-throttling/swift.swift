import Foundation
import MSAL

final class PatientTokens {
    private static let maxTries = 3
    private static let longestDelay = 120.0
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

    func token(for account: MSALAccount) async throws -> String {
        let request = MSALSilentTokenParameters(
            scopes: ["YOUR_API_SCOPE"], account: account)
        var tries = 0
        while true {
            tries += 1
            do {
                let result = try await app.acquireTokenSilent(with: request)
                return result.accessToken
            } catch let error as NSError {
                guard tries < Self.maxTries,
                      let delay = pause(after: error, tries: tries),
                      delay <= Self.longestDelay
                else { throw error }
                let jitter = Double.random(in: 1...3)
                try await Task.sleep(for: .seconds(delay + jitter))
            }
        }
    }

    private func pause(after error: NSError, tries: Int) -> Double? {
        if error.domain == NSURLErrorDomain {
            let passing = [
                NSURLErrorTimedOut, NSURLErrorCannotConnectToHost,
                NSURLErrorNetworkConnectionLost,
            ]
            let backoff = 5 * pow(2, Double(tries - 1))
            return passing.contains(error.code) ? backoff : nil
        }
        guard error.domain == MSALErrorDomain,
              let text = error.userInfo[MSALHTTPResponseCodeKey] as? String,
              let status = Int(text),
              status == 429 || (500...599).contains(status)
        else { return nil }
        let headers = error.userInfo[MSALHTTPHeadersKey] as? [String: String]
        let told = headers?.first { name, _ in
            name.caseInsensitiveCompare("Retry-After") == .orderedSame
        }?.value ?? ""
        if let seconds = Int(told) { return max(Double(seconds), 0) }
        // For a date, or without the header, MSAL holds silent calls back
        // for 60 s: an earlier try would get the same error, unsent.
        let wait = httpDate(told)?.timeIntervalSinceNow ?? 0
        return max(wait, 60)
    }

    private func httpDate(_ text: String) -> Date? {
        let format = DateFormatter()
        format.locale = Locale(identifier: "en_US_POSIX")
        format.dateFormat = "EEE, dd MMM yyyy HH:mm:ss zzz"
        return format.date(from: text)
    }
}
