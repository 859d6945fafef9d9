package com.example.yourapp

import android.content.Context
import android.os.Handler
import android.os.Looper
import com.microsoft.identity.client.AcquireTokenSilentParameters
import com.microsoft.identity.client.IAuthenticationResult
import com.microsoft.identity.client.IPublicClientApplication
import com.microsoft.identity.client.PublicClientApplication
import com.microsoft.identity.client.exception.MsalException
import com.microsoft.identity.client.exception.MsalUiRequiredException
import java.util.Date
import kotlin.coroutines.resume
import kotlin.coroutines.resumeWithException
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.suspendCancellableCoroutine
import kotlinx.coroutines.withContext

sealed interface SignIn

data class SignedIn(val token: String) : SignIn

/** What the screen says; [canRetry] puts a button for a new code below. */
data class Stopped(val message: String, val canRetry: Boolean) : SignIn

/** For a device without a browser; "account_mode" is "SINGLE". */
class DeviceSignIn(private val context: Context) {
    private val scopes = listOf("YOUR_API_SCOPE")
    private val main = Handler(Looper.getMainLooper())
    private val app by lazy {
        PublicClientApplication.createSingleAccountPublicClientApplication(
            context.applicationContext, R.raw.auth_config
        )
    }

    suspend fun signIn(show: (address: String, code: String) -> Unit) =
        withContext(Dispatchers.IO) {
            silent()?.let { SignedIn(it) } ?: withCode(show)
        }

    private fun silent(): String? = try {
        app.currentAccount.currentAccount?.let { account ->
            app.acquireTokenSilent(
                AcquireTokenSilentParameters.Builder()
                    .withScopes(scopes)
                    .forAccount(account)
                    .fromAuthority(account.authority)
                    .build()
            ).accessToken
        }
    } catch (needed: MsalUiRequiredException) {
        null
    }

    private suspend fun withCode(show: (String, String) -> Unit) =
        suspendCancellableCoroutine<SignIn> { waiting ->
            val callback = object :
                IPublicClientApplication.DeviceCodeFlowCallback {
                // MSAL calls this one on the thread that polls.
                override fun onUserCodeReceived(
                    address: String, code: String, text: String, end: Date
                ) {
                    main.post { show(address, code) }
                }

                override fun onTokenReceived(result: IAuthenticationResult) =
                    waiting.resume(SignedIn(result.accessToken))

                override fun onError(error: MsalException) =
                    when (error.errorCode) {
                        "authorization_declined" -> waiting.resume(
                            Stopped("The sign-in was declined.", false)
                        )
                        "expired_token" -> waiting.resume(
                            Stopped("The code has run out.", true)
                        )
                        else -> waiting.resumeWithException(error)
                    }
            }
            app.acquireTokenWithDeviceCode(scopes, callback)
        }
}
