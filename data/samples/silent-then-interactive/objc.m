#import <MSAL/MSAL.h>
#import <UIKit/UIKit.h>

typedef NS_ENUM(NSInteger, Outcome) {
    OutcomeToken, OutcomeCancelled, OutcomeOffline,
    OutcomeAppProtectionRequired, OutcomeFailed
};
typedef void (^Done)(Outcome outcome, NSString *token, NSError *error);

static BOOL isMSAL(NSError *error, MSALError code) {
    return [error.domain isEqualToString:MSALErrorDomain] &&
        error.code == code;
}

static void finish(MSALResult *result, NSError *error, Done done) {
    Outcome outcome = result ? OutcomeToken : OutcomeFailed;
    if ([error.domain isEqualToString:NSURLErrorDomain] &&
        error.code == NSURLErrorNotConnectedToInternet) {
        outcome = OutcomeOffline;
    } else if (isMSAL(error, MSALErrorUserCanceled)) {
        outcome = OutcomeCancelled;
    } else if (isMSAL(error, MSALErrorServerProtectionPoliciesRequired)) {
        outcome = OutcomeAppProtectionRequired;
    } else if (isMSAL(error, MSALErrorInternal)) {
        NSLog(@"MSAL internal error %@, correlation %@",
              error.userInfo[MSALInternalErrorCodeKey],
              error.userInfo[MSALCorrelationIDKey]);
    }
    done(outcome, result.accessToken, error);
}

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

void getToken(MSALPublicClientApplication *app,
              NSArray<NSString *> *scopes, BOOL narrowed,
              UIViewController *screen, Done done) {
    void (^signIn)(MSALAccount *) = ^(MSALAccount *account) {
        MSALWebviewParameters *web = [[MSALWebviewParameters alloc]
            initWithAuthPresentationViewController:screen];
        MSALInteractiveTokenParameters *request =
            [[MSALInteractiveTokenParameters alloc]
                initWithScopes:scopes webviewParameters:web];
        request.account = account;
        [app acquireTokenWithParameters:request
                        completionBlock:^(MSALResult *result, NSError *e) {
            NSArray *granted = e.userInfo[MSALGrantedScopesKey];
            // Only once: who declines again would be asked for ever.
            if (isMSAL(e, MSALErrorServerDeclinedScopes) &&
                granted.count > 0 && !narrowed) {
                getToken(app, granted, YES, screen, done);
            } else {
                finish(result, e, done);
            }
        }];
    };
    MSALParameters *lookup = [MSALParameters new];
    lookup.completionBlockQueue = dispatch_get_main_queue();
    [app getCurrentAccountWithParameters:lookup
                         completionBlock:^(MSALAccount *account,
                                           MSALAccount *previous,
                                           NSError *error) {
        if (error) return finish(nil, error, done);
        if (!account) return signIn(nil);
        MSALSilentTokenParameters *request =
            [[MSALSilentTokenParameters alloc]
                initWithScopes:scopes account:account];
        request.completionBlockQueue = dispatch_get_main_queue();
        [app acquireTokenSilentWithParameters:request
                              completionBlock:^(MSALResult *result,
                                                NSError *e) {
            if (isMSAL(e, MSALErrorInteractionRequired)) {
                signIn(account);
            } else {
                finish(result, e, done);
            }
        }];
    }];
}
