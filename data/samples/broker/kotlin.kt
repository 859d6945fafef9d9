package com.example.yourapp

import android.app.Activity
import android.content.Context
import com.microsoft.identity.client.AcquireTokenParameters
import com.microsoft.identity.client.AcquireTokenSilentParameters
import com.microsoft.identity.client.AuthenticationCallback
import com.microsoft.identity.client.IAccount
import com.microsoft.identity.client.IAuthenticationResult
import com.microsoft.identity.client.PublicClientApplication
import com.microsoft.identity.client.exception.MsalClientException
import com.microsoft.identity.client.exception.MsalException
import com.microsoft.identity.client.exception.MsalUiRequiredException
import com.microsoft.identity.client.exception.MsalUnsupportedBrokerException
import kotlin.coroutines.resume
import kotlin.coroutines.resumeWithException
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.suspendCancellableCoroutine
import kotlinx.coroutines.withContext

sealed interface SignIn

data class SignedIn(val token: String, val accountId: String) : SignIn

data object Cancelled : SignIn

data class Blocked(val message: String) : SignIn

/**
 * res/raw/auth_config.json: "account_mode": "SINGLE",
 * "broker_redirect_uri_registered": true and, as "redirect_uri",
 * msauth://PACKAGE_NAME/SIGNATURE_HASH with the hash URL-encoded.
 */
class BrokeredSignIn(private val context: Context) {
    private val scopes = listOf("YOUR_API_SCOPE")
    private val app by lazy {
        PublicClientApplication.createSingleAccountPublicClientApplication(
            context.applicationContext, R.raw.auth_config
        )
    }

    /** MSAL asks the broker where there is one, and else the browser. */
    suspend fun signIn(activity: Activity): SignIn =
        withContext(Dispatchers.IO) {
            try {
                // Read each time: on a shared device others sign in and out.
                val account = app.currentAccount.currentAccount
                (account?.let { silent(it) } ?: prompt(account, activity))
                    ?.let { SignedIn(it.accessToken, it.account.id) }
                    ?: Cancelled
            } catch (error: MsalException) {
                Blocked(messageFor(error) ?: throw error)
            }
        }

    private fun messageFor(error: MsalException) = when (error.errorCode) {
        MsalClientException.BROKER_BIND_FAILURE ->
            "Open Authenticator or Company Portal once, then try again."
        MsalClientException.CURRENT_ACCOUNT_MISMATCH ->
            "Somebody else has signed in meanwhile. Try again."
        "broker_needs_to_be_installed" ->
            "Install the app from the page that opened, then try again."
        else -> "Update Authenticator or Company Portal, then try again."
            .takeIf { error is MsalUnsupportedBrokerException }
    }

    private fun silent(account: IAccount): IAuthenticationResult? = try {
        app.acquireTokenSilent(
            AcquireTokenSilentParameters.Builder()
                .withScopes(scopes)
                .forAccount(account)
                .fromAuthority(account.authority)
                .build()
        )
    } catch (needed: MsalUiRequiredException) {
        null
    }

    private suspend fun prompt(account: IAccount?, activity: Activity) =
        suspendCancellableCoroutine<IAuthenticationResult?> { waiting ->
            val callback = object : AuthenticationCallback {
                override fun onSuccess(result: IAuthenticationResult) =
                    waiting.resume(result)

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
