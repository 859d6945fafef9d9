#import <MSAL/MSAL.h>
#import <UIKit/UIKit.h>

typedef NS_ENUM(NSInteger, BrokerOutcome) {
    BrokerToken, BrokerCancelled, BrokerNotFinished,
    BrokerDeviceToRegister, BrokerAppProtectionRequired, BrokerFailed
};
typedef void (^BrokerDone)(BrokerOutcome outcome, NSString *token,
                           NSError *error);
typedef void (^Forget)(MSALAccount *someoneWhoLeft);

// Info.plist needs msauth.YOUR_BUNDLE_ID in CFBundleURLSchemes, and
// msauthv2 and msauthv3 in LSApplicationQueriesSchemes; without these
// makeApp returns nil.
MSALPublicClientApplication *makeApp(NSError **error) {
    MSALAADAuthority *authority = [[MSALAADAuthority alloc]
        initWithURL:[NSURL URLWithString:
            @"https://login.microsoftonline.com/YOUR_TENANT_ID"]
              error:error];
    if (!authority) return nil;
    MSALPublicClientApplicationConfig *config =
        [[MSALPublicClientApplicationConfig alloc]
            initWithClientId:@"YOUR_CLIENT_ID"
                 redirectUri:@"msauth.YOUR_BUNDLE_ID://auth"
                   authority:authority];
    config.clientApplicationCapabilities = @[ @"CP1" ];
    return [[MSALPublicClientApplication alloc]
        initWithConfiguration:config error:error];
}

@interface SceneDelegate : UIResponder <UIWindowSceneDelegate>
@property(nonatomic, strong) UIWindow *window;
@end

@implementation SceneDelegate

- (void)scene:(UIScene *)scene
    openURLContexts:(NSSet<UIOpenURLContext *> *)contexts {
    UIOpenURLContext *context = contexts.anyObject;
    if (!context) return;
    [MSALPublicClientApplication
        handleMSALResponse:context.URL
         sourceApplication:context.options.sourceApplication];
}

@end

static void finish(MSALResult *result, NSError *error, BrokerDone done) {
    BrokerOutcome outcome = result ? BrokerToken : BrokerFailed;
    if ([error.domain isEqualToString:MSALErrorDomain]) {
        NSNumber *detail = error.userInfo[MSALInternalErrorCodeKey];
        if (error.code == MSALErrorUserCanceled) {
            outcome = BrokerCancelled;
        } else if (error.code == MSALErrorWorkplaceJoinRequired) {
            outcome = BrokerDeviceToRegister;
        } else if (error.code == MSALErrorServerProtectionPoliciesRequired) {
            outcome = BrokerAppProtectionRequired;
        } else if (detail.integerValue ==
                   MSALInternalErrorBrokerResponseNotReceived) {
            outcome = BrokerNotFinished;
        }
    }
    done(outcome, result.accessToken, error);
}

static void prompt(MSALPublicClientApplication *app, MSALAccount *account,
                   UIViewController *screen, BrokerDone done) {
    MSALInteractiveTokenParameters *request =
        [[MSALInteractiveTokenParameters alloc]
            initWithScopes:@[ @"YOUR_API_SCOPE" ]
            webviewParameters:[[MSALWebviewParameters alloc]
                initWithAuthPresentationViewController:screen]];
    request.account = account;
    [app acquireTokenWithParameters:request
                    completionBlock:^(MSALResult *result, NSError *error) {
        finish(result, error, done);
    }];
}

void getToken(MSALPublicClientApplication *app, UIViewController *screen,
              Forget forget, BrokerDone done) {
    MSALParameters *lookup = [MSALParameters new];
    lookup.completionBlockQueue = dispatch_get_main_queue();
    [app getCurrentAccountWithParameters:lookup
                         completionBlock:^(MSALAccount *account,
                                           MSALAccount *previous,
                                           NSError *error) {
        if (error) return finish(nil, error, done);
        if (previous &&
            ![previous.identifier isEqualToString:account.identifier]) {
            forget(previous);
        }
        if (!account) return prompt(app, nil, screen, done);
        MSALSilentTokenParameters *request =
            [[MSALSilentTokenParameters alloc]
                initWithScopes:@[ @"YOUR_API_SCOPE" ] account:account];
        request.completionBlockQueue = dispatch_get_main_queue();
        [app acquireTokenSilentWithParameters:request
                              completionBlock:^(MSALResult *result,
                                                NSError *refusal) {
            if ([refusal.domain isEqualToString:MSALErrorDomain] &&
                refusal.code == MSALErrorInteractionRequired) {
                return prompt(app, account, screen, done);
            }
            finish(result, refusal, done);
        }];
    }];
}

// On a shared device, signing out reaches every app.
void isSharedDevice(MSALPublicClientApplication *app,
                    void (^done)(BOOL shared)) {
    [app getDeviceInformationWithParameters:nil
        completionBlock:^(MSALDeviceInformation *device, NSError *error) {
        done(device.deviceMode == MSALDeviceModeShared);
    }];
}
