#import <MSAL/MSAL.h>
#import <os/log.h>

static NSString *const errorSite = @"https://YOUR_ERROR_SITE/e/";

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

// A refused silent call keeps the numbers in the error beneath.
static id find(NSString *key, NSError *error) {
    id value = error.userInfo[key];
    NSError *beneath = error.userInfo[NSUnderlyingErrorKey];
    return value || !beneath ? value : find(key, beneath);
}

static void logFailure(NSError *error) {
    NSArray<NSNumber *> *numbers = find(MSALSTSErrorCodesKey, error);
    NSString *oauthError = find(MSALOAuthErrorKey, error);
    NSString *page = numbers.firstObject.stringValue ?: oauthError;
    NSMutableDictionary *line = [NSMutableDictionary new];
    line[@"domain"] = error.domain;
    line[@"code"] = @(error.code);
    line[@"internalCode"] = find(MSALInternalErrorCodeKey, error);
    line[@"oauthError"] = oauthError;
    line[@"suberror"] = find(MSALOAuthSubErrorKey, error);
    line[@"httpStatus"] = find(MSALHTTPResponseCodeKey, error);
    line[@"numbers"] = numbers;
    line[@"correlationId"] = find(MSALCorrelationIDKey, error);
    line[@"replayed"] = error.userInfo[MSALThrottlingCacheHitKey];
    if (page) {
        line[@"link"] = [NSString
            stringWithFormat:@"%@%@/", errorSite, page];
    }
    if (![NSJSONSerialization isValidJSONObject:line]) return;
    NSData *json = [NSJSONSerialization
        dataWithJSONObject:line
                   options:NSJSONWritingSortedKeys |
                           NSJSONWritingWithoutEscapingSlashes
                     error:NULL];
    NSString *text = [[NSString alloc] initWithData:json
                                           encoding:NSUTF8StringEncoding];
    os_log_error(OS_LOG_DEFAULT, "%{public}@", text);
}

void getToken(MSALPublicClientApplication *app, MSALAccount *account,
              MSALCompletionBlock done) {
    MSALSilentTokenParameters *request = [[MSALSilentTokenParameters alloc]
        initWithScopes:@[ @"YOUR_API_SCOPE" ] account:account];
    request.completionBlockQueue = dispatch_get_main_queue();
    [app acquireTokenSilentWithParameters:request
                          completionBlock:^(MSALResult *result,
                                            NSError *error) {
        if (error) logFailure(error);
        done(result, error);
    }];
}
