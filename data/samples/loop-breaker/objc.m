#import <MSAL/MSAL.h>
#import <UIKit/UIKit.h>

static NSString *const scope = @"YOUR_API_SCOPE";
static const NSTimeInterval window = 300;
static NSString *const GuardErrorDomain = @"GuardErrorDomain";
static const NSInteger GuardErrorSignInDoesNotHelp = 1;

@interface GuardedTokens : NSObject
@property(nonatomic, readonly) MSALPublicClientApplication *app;
@property(nonatomic, readonly)
    NSMutableDictionary<NSString *, NSDate *> *signedIn;
- (instancetype)initWithError:(NSError **)error;
- (void)tokenFor:(MSALAccount *)account
          claims:(NSString *)claims
            from:(UIViewController *)screen
            done:(MSALCompletionBlock)done;
@end

@implementation GuardedTokens

- (instancetype)initWithError:(NSError **)error {
    if (!(self = [super init])) return nil;
    _signedIn = [NSMutableDictionary new];
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
    _app = [[MSALPublicClientApplication alloc]
        initWithConfiguration:config error:error];
    return _app ? self : nil;
}

- (void)tokenFor:(MSALAccount *)account
          claims:(NSString *)claims
            from:(UIViewController *)screen
            done:(MSALCompletionBlock)done {
    NSError *malformed = nil;
    MSALSilentTokenParameters *silent = [[MSALSilentTokenParameters alloc]
        initWithScopes:@[ scope ] account:account];
    silent.completionBlockQueue = dispatch_get_main_queue();
    if (claims) {
        silent.claimsRequest = [[MSALClaimsRequest alloc]
            initWithJsonString:claims error:&malformed];
    }
    if (malformed) return done(nil, malformed);
    [self.app acquireTokenSilentWithParameters:silent
                               completionBlock:^(MSALResult *result,
                                                 NSError *error) {
        if (![self is:MSALErrorInteractionRequired error:error]) {
            return done(result, error);
        }
        NSDate *last = self.signedIn[[self reasonFor:account claims:claims]];
        if (last && -last.timeIntervalSinceNow < window) {
            NSMutableDictionary *info = [NSMutableDictionary new];
            info[NSUnderlyingErrorKey] = error;
            info[MSALCorrelationIDKey] =
                error.userInfo[MSALCorrelationIDKey];
            return done(nil, [NSError
                errorWithDomain:GuardErrorDomain
                           code:GuardErrorSignInDoesNotHelp
                       userInfo:info]);
        }
        [self promptLike:silent claims:claims from:screen done:done];
    }];
}

- (void)promptLike:(MSALSilentTokenParameters *)silent
            claims:(NSString *)claims
              from:(UIViewController *)screen
              done:(MSALCompletionBlock)done {
    MSALInteractiveTokenParameters *prompt =
        [[MSALInteractiveTokenParameters alloc]
            initWithScopes:silent.scopes
            webviewParameters:[[MSALWebviewParameters alloc]
                initWithAuthPresentationViewController:screen]];
    prompt.account = silent.account;
    prompt.claimsRequest = silent.claimsRequest;
    [self.app acquireTokenWithParameters:prompt
                         completionBlock:^(MSALResult *result,
                                           NSError *error) {
        // Not before: a closed window has not shown whether it helps.
        if (result) {
            for (MSALAccount *one in @[ silent.account, result.account ]) {
                NSString *reason = [self reasonFor:one claims:claims];
                self.signedIn[reason] = [NSDate date];
            }
        }
        done(result, error);
    }];
}

- (NSString *)reasonFor:(MSALAccount *)account claims:(NSString *)claims {
    return [@[ account.identifier ?: @"", claims ?: @"", scope ]
        componentsJoinedByString:@"\n"];
}

- (BOOL)is:(MSALError)code error:(NSError *)error {
    return [error.domain isEqualToString:MSALErrorDomain] &&
        error.code == code;
}

@end
