#import <MSAL/MSAL.h>

@interface SignInAdvice : NSObject
@property(nonatomic, copy) NSString *message;
@property(nonatomic) BOOL canPrompt;
@end

@implementation SignInAdvice
@end

// Advice is nil where there is a token, or an error that needs a log.
typedef void (^Advised)(NSString *token, SignInAdvice *advice,
                        NSError *error);

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

static SignInAdvice *advise(NSString *message, BOOL canPrompt) {
    SignInAdvice *advice = [SignInAdvice new];
    advice.message = message;
    advice.canPrompt = canPrompt;
    return advice;
}

static SignInAdvice *adviceForSuberror(NSString *suberror) {
    SignInAdvice *ordinary = advise(@"Please sign in again.", YES);
    NSDictionary<NSString *, SignInAdvice *> *known = @{
        @"basic_action" : advise(
            @"Your organisation asks for one more sign-in step.", YES),
        @"additional_action" : advise(
            @"There is a step to do first. Sign in to read which.", YES),
        @"message_only" : advise(
            @"You cannot use this at the moment. Ask your IT staff.", NO),
        @"consent_required" : advise(
            @"The app needs your permission. Sign in to give it.", YES),
        @"user_password_expired" : advise(
            @"Your password has expired. Sign in to change it.", YES),
        @"bad_token" : ordinary,
        @"token_expired" : ordinary,
        @"client_mismatch" : ordinary,
        @"device_authentication_failed" : advise(
            @"This device has to be registered again.", NO),
    };
    // A value that comes up tomorrow gets the ordinary prompt.
    return known[suberror ?: @""] ?: ordinary;
}

static SignInAdvice *adviceForError(NSError *error) {
    if (![error.domain isEqualToString:MSALErrorDomain]) return nil;
    switch (error.code) {
        case MSALErrorInteractionRequired:
            return adviceForSuberror(error.userInfo[MSALOAuthSubErrorKey]);
        case MSALErrorServerProtectionPoliciesRequired:
            return advise(@"Your organisation has to protect this app.", NO);
        case MSALErrorWorkplaceJoinRequired:
            return advise(@"This device has to be registered first.", NO);
        default:
            return nil;
    }
}

void getToken(MSALPublicClientApplication *app, MSALAccount *account,
              Advised done) {
    MSALSilentTokenParameters *request = [[MSALSilentTokenParameters alloc]
        initWithScopes:@[ @"YOUR_API_SCOPE" ] account:account];
    request.completionBlockQueue = dispatch_get_main_queue();
    [app acquireTokenSilentWithParameters:request
                          completionBlock:^(MSALResult *result,
                                            NSError *error) {
        SignInAdvice *advice = adviceForError(error);
        done(result.accessToken, advice, advice ? nil : error);
    }];
}
