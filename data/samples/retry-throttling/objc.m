#import <MSAL/MSAL.h>

static const NSInteger maxTries = 3;
static const NSTimeInterval longestDelay = 120;

MSALPublicClientApplication *makeApp(NSError **error) {
    MSALAADAuthority *authority = [[MSALAADAuthority alloc]
        initWithURL:[NSURL URLWithString:
            @"https://login.microsoftonline.com/YOUR_TENANT_ID"]
              error:error];
    if (!authority) return nil;
    MSALPublicClientApplicationConfig *config =
        [[MSALPublicClientApplicationConfig alloc]
            initWithClientId:@"YOUR_CLIENT_ID"
                 redirectUri:@"YOUR_REDIRECT_URI"
                   authority:authority];
    config.clientApplicationCapabilities = @[ @"CP1" ];
    return [[MSALPublicClientApplication alloc]
        initWithConfiguration:config error:error];
}

static NSDate *httpDate(NSString *text) {
    NSDateFormatter *format = [NSDateFormatter new];
    format.locale =
        [NSLocale localeWithLocaleIdentifier:@"en_US_POSIX"];
    format.dateFormat = @"EEE, dd MMM yyyy HH:mm:ss zzz";
    return [format dateFromString:text];
}

// Negative where waiting does not help.
static NSTimeInterval delayAfter(NSError *error, NSInteger tries) {
    if ([error.domain isEqualToString:NSURLErrorDomain]) {
        BOOL passing = error.code == NSURLErrorTimedOut ||
            error.code == NSURLErrorCannotConnectToHost ||
            error.code == NSURLErrorNetworkConnectionLost;
        return passing ? 5 * pow(2, tries - 1) : -1;
    }
    if (![error.domain isEqualToString:MSALErrorDomain]) return -1;
    NSInteger status =
        [error.userInfo[MSALHTTPResponseCodeKey] integerValue];
    if (status != 429 && (status < 500 || status > 599)) return -1;
    NSDictionary *headers = error.userInfo[MSALHTTPHeadersKey];
    NSString *told = @"";
    for (NSString *name in headers) {
        if ([name caseInsensitiveCompare:@"Retry-After"] == NSOrderedSame) {
            told = headers[name];
        }
    }
    NSInteger seconds = 0;
    NSScanner *scanner = [NSScanner scannerWithString:told];
    if ([scanner scanInteger:&seconds] && scanner.atEnd) {
        return MAX(seconds, 0);
    }
    // For a date, or without the header, MSAL holds silent calls back
    // for 60 s: an earlier try would get the same error, unsent.
    return MAX([httpDate(told) timeIntervalSinceNow], 60);
}

void getToken(MSALPublicClientApplication *app, MSALAccount *account,
              NSInteger tries, MSALCompletionBlock done) {
    MSALSilentTokenParameters *request = [[MSALSilentTokenParameters alloc]
        initWithScopes:@[ @"YOUR_API_SCOPE" ] account:account];
    request.completionBlockQueue = dispatch_get_main_queue();
    [app acquireTokenSilentWithParameters:request
                          completionBlock:^(MSALResult *result,
                                            NSError *error) {
        NSTimeInterval delay = error ? delayAfter(error, tries) : -1;
        if (delay < 0 || delay > longestDelay || tries >= maxTries) {
            return done(result, error);
        }
        delay += 1 + arc4random_uniform(2000) / 1000.0;
        dispatch_after(
            dispatch_time(DISPATCH_TIME_NOW, (int64_t)(delay * NSEC_PER_SEC)),
            dispatch_get_main_queue(), ^{
                getToken(app, account, tries + 1, done);
            });
    }];
}

void getTokenPatiently(MSALPublicClientApplication *app,
                       MSALAccount *account, MSALCompletionBlock done) {
    getToken(app, account, 1, done);
}
