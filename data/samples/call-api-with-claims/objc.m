#import <MSAL/MSAL.h>
#import <UIKit/UIKit.h>

// All three are nil when the person cancels.
typedef void (^ApiDone)(NSData *body, NSHTTPURLResponse *response,
                        NSError *error);

@interface ApiClient : NSObject
@property(nonatomic, readonly) MSALPublicClientApplication *app;
- (instancetype)initWithError:(NSError **)error;
- (void)get:(NSURL *)url as:(MSALAccount *)account
       from:(UIViewController *)screen done:(ApiDone)done;
@end

@implementation ApiClient

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

- (void)get:(NSURL *)url as:(MSALAccount *)account
       from:(UIViewController *)screen done:(ApiDone)done {
    [self send:url claims:nil as:account from:screen
          done:^(NSData *body, NSHTTPURLResponse *answer, NSError *error) {
        NSString *json = answer.statusCode == 401
            ? [self claimsIn:answer] : nil;
        if (!json) return done(body, answer, error);
        NSError *malformed = nil;
        MSALClaimsRequest *claims = [[MSALClaimsRequest alloc]
            initWithJsonString:json error:&malformed];
        if (malformed) return done(nil, nil, malformed);
        // Without the claims the cache returns the token just refused.
        [self send:url claims:claims as:account from:screen done:done];
    }];
}

- (void)send:(NSURL *)url claims:(MSALClaimsRequest *)claims
          as:(MSALAccount *)account from:(UIViewController *)screen
        done:(ApiDone)done {
    MSALCompletionBlock use = ^(MSALResult *result, NSError *error) {
        if ([self is:MSALErrorUserCanceled error:error]) {
            return done(nil, nil, nil);
        }
        if (error) return done(nil, nil, error);
        NSMutableURLRequest *request = [NSMutableURLRequest requestWithURL:url];
        [request setValue:[@"Bearer " stringByAppendingString:
            result.accessToken] forHTTPHeaderField:@"Authorization"];
        [[NSURLSession.sharedSession dataTaskWithRequest:request
            completionHandler:^(NSData *body, NSURLResponse *answer,
                                NSError *failure) {
            done(body, (NSHTTPURLResponse *)answer, failure);
        }] resume];
    };
    MSALSilentTokenParameters *silent = [[MSALSilentTokenParameters alloc]
        initWithScopes:@[ @"YOUR_API_SCOPE" ] account:account];
    silent.claimsRequest = claims;
    silent.completionBlockQueue = dispatch_get_main_queue();
    [self.app acquireTokenSilentWithParameters:silent completionBlock:
        ^(MSALResult *result, NSError *error) {
        if (![self is:MSALErrorInteractionRequired error:error]) {
            return use(result, error);
        }
        MSALInteractiveTokenParameters *prompt =
            [[MSALInteractiveTokenParameters alloc]
                initWithScopes:silent.scopes
                webviewParameters:[[MSALWebviewParameters alloc]
                    initWithAuthPresentationViewController:screen]];
        prompt.account = account;
        prompt.claimsRequest = claims;
        [self.app acquireTokenWithParameters:prompt completionBlock:use];
    }];
}

- (BOOL)is:(MSALError)code error:(NSError *)error {
    return [error.domain isEqualToString:MSALErrorDomain] &&
        error.code == code;
}

- (NSString *)claimsIn:(NSHTTPURLResponse *)answer {
    NSString *header =
        [answer valueForHTTPHeaderField:@"WWW-Authenticate"] ?: @"";
    NSRegularExpression *parameter = [NSRegularExpression
        regularExpressionWithPattern:
            @"(?:^|,)\\s*(?:([\\w-]+)\\s+)?([\\w-]+)\\s*=\\s*"
            @"(?:\"([^\"]*)\"|([^\\s,\"=]+))" options:0 error:NULL];
    NSString *scheme = @"", *raw = nil;
    BOOL refused = NO;
    for (NSTextCheckingResult *part in
         [parameter matchesInString:header options:0
                              range:NSMakeRange(0, header.length)]) {
        NSString *(^group)(NSUInteger) = ^NSString *(NSUInteger index) {
            NSRange range = [part rangeAtIndex:index];
            return range.location == NSNotFound
                ? nil : [header substringWithRange:range];
        };
        scheme = group(1).lowercaseString ?: scheme;
        if (![scheme isEqualToString:@"bearer"]) continue;
        NSString *value = group(3) ?: group(4);
        if ([group(2) isEqualToString:@"error"]) {
            refused |= [value isEqualToString:@"insufficient_claims"];
        } else if ([group(2) isEqualToString:@"claims"]) {
            raw = value;
        }
    }
    if (!refused || raw.length == 0) return nil;
    raw = [[raw stringByReplacingOccurrencesOfString:@"-" withString:@"+"]
        stringByReplacingOccurrencesOfString:@"_" withString:@"/"];
    raw = [raw stringByPaddingToLength:(raw.length + 3) / 4 * 4
                            withString:@"=" startingAtIndex:0];
    NSData *data = [[NSData alloc]
        initWithBase64EncodedString:raw options:0];
    return data ? [[NSString alloc] initWithData:data
                              encoding:NSUTF8StringEncoding] : nil;
}

@end
