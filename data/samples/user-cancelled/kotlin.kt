package com.example.yourapp

import android.app.Activity
import android.content.Context
import android.util.Log
import com.microsoft.identity.client.AcquireTokenParameters
import com.microsoft.identity.client.AuthenticationCallback
import com.microsoft.identity.client.IAuthenticationResult
import com.microsoft.identity.client.PublicClientApplication
import com.microsoft.identity.client.exception.MsalException
import com.microsoft.identity.client.exception.MsalServiceException
import com.microsoft.identity.client.exception.MsalUserCancelException
import kotlin.coroutines.resume
import kotlin.coroutines.resumeWithException
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.suspendCancellableCoroutine
import kotlinx.coroutines.withContext

/** res/raw/auth_config.json sets "account_mode": "SINGLE". */
class SignIn(private val context: Context) {
    private val scopes = listOf("YOUR_API_SCOPE")
    private val app by lazy {
        PublicClientApplication.createSingleAccountPublicClientApplication(
            context.applicationContext, R.raw.auth_config
        )
    }

    /** Returns null when nobody signed in: the caller stays where it is. */
    suspend fun token(activity: Activity): String? = try {
        val token = withContext(Dispatchers.IO) { prompt(activity) }
        if (token == null) Log.i("SignIn", "The person closed the page")
        token
    } catch (error: MsalException) {
        if (!isRefusal(error)) throw error
        Log.i("SignIn", "The person declined")
        null
    }

    private fun isRefusal(error: MsalException) =
        error is MsalUserCancelException ||
            error.errorCode == MsalServiceException.ACCESS_DENIED

    private suspend fun prompt(activity: Activity): String? {
        val account = app.currentAccount.currentAccount
        return suspendCancellableCoroutine { waiting ->
            val callback = object : AuthenticationCallback {
                override fun onSuccess(result: IAuthenticationResult) =
                    waiting.resume(result.accessToken)

                override fun onError(error: MsalException) =
                    waiting.resumeWithException(error)

                // Closing the page ends here and never in onError, which
                // hears of it only when the person declined on the page.
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
}
