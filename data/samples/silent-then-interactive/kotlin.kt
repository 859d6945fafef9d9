package com.example.yourapp

import android.app.Activity
import android.content.Context
import com.microsoft.identity.client.AcquireTokenParameters
import com.microsoft.identity.client.AcquireTokenSilentParameters
import com.microsoft.identity.client.AuthenticationCallback
import com.microsoft.identity.client.IAccount
import com.microsoft.identity.client.IAuthenticationResult
import com.microsoft.identity.client.PublicClientApplication
import com.microsoft.identity.client.exception.MsalException
import com.microsoft.identity.client.exception.MsalUiRequiredException
import kotlin.coroutines.resume
import kotlin.coroutines.resumeWithException
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.suspendCancellableCoroutine
import kotlinx.coroutines.withContext

/**
 * res/raw/auth_config.json sets client_id, redirect_uri, authorities,
 * "account_mode": "SINGLE" and "client_capabilities": "CP1".
 */
class TokenProvider(private val context: Context) {
    private val scopes = listOf("User.Read")
    private val app by lazy {
        PublicClientApplication.createSingleAccountPublicClientApplication(
            context.applicationContext, R.raw.auth_config
        )
    }

    /** Returns null when the person cancelled. */
    suspend fun token(activity: Activity): String? {
        val account = withContext(Dispatchers.IO) {
            app.currentAccount.currentAccount
        } ?: return signIn(activity, null)
        val request = AcquireTokenSilentParameters.Builder()
            .withScopes(scopes)
            .forAccount(account)
            .fromAuthority(account.authority)
            .build()
        return try {
            withContext(Dispatchers.IO) {
                app.acquireTokenSilent(request).accessToken
            }
        } catch (needed: MsalUiRequiredException) {
            // In single mode a prompt without the account is refused.
            signIn(activity, account)
        }
    }

    private suspend fun signIn(activity: Activity, account: IAccount?) =
        suspendCancellableCoroutine<String?> { waiting ->
            val callback = object : AuthenticationCallback {
                override fun onSuccess(result: IAuthenticationResult) =
                    waiting.resume(result.accessToken)

                override fun onError(error: MsalException) =
                    waiting.resumeWithException(error)

                override fun onCancel() = waiting.resume(null)
            }
            app.acquireToken(
                AcquireTokenParameters.Builder()
                    .startAuthorizationFromActivity(activity)
                    .withScopes(scopes)
                    .forAccount(account)
                    .withCallback(callback)
                    .build()
            )
        }
}
