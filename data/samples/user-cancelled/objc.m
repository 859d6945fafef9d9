#import <MSAL/MSAL.h>
#import <UIKit/UIKit.h>
#import <os/log.h>

// Without account and error nobody signed in: go back, show no error.
typedef void (^SignedIn)(MSALAccount *account, NSError *error);

@interface SignIn : NSObject
@property(nonatomic, readonly) MSALPublicClientApplication *app;
- (instancetype)initWithError:(NSError **)error;
- (void)signInFrom:(UIViewController *)screen done:(SignedIn)done;
- (void)withdraw;
@end

@implementation SignIn

- (instancetype)initWithError:(NSError **)error {
    if (!(self = [super init])) return nil;
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

- (void)signInFrom:(UIViewController *)screen done:(SignedIn)done {
    MSALWebviewParameters *web = [[MSALWebviewParameters alloc]
        initWithAuthPresentationViewController:screen];
    MSALInteractiveTokenParameters *prompt =
        [[MSALInteractiveTokenParameters alloc]
            initWithScopes:@[ @"YOUR_API_SCOPE" ] webviewParameters:web];
    [self.app acquireTokenWithParameters:prompt
                         completionBlock:^(MSALResult *result,
                                           NSError *error) {
        // A closed window, a declined page and withdraw share this code.
        if ([error.domain isEqualToString:MSALErrorDomain] &&
            error.code == MSALErrorUserCanceled) {
            os_log_info(OS_LOG_DEFAULT, "Sign-in cancelled");
            return done(nil, nil);
        }
        done(result.account, error);
    }];
}

- (void)withdraw {
    [MSALPublicClientApplication cancelCurrentWebAuthSession];
}

@end
