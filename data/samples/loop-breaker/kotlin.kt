package com.example.yourapp

import android.app.Activity
import android.content.Context
import android.os.SystemClock
import com.microsoft.identity.client.AcquireTokenParameters
import com.microsoft.identity.client.AcquireTokenSilentParameters
import com.microsoft.identity.client.AuthenticationCallback
import com.microsoft.identity.client.IAccount
import com.microsoft.identity.client.IAuthenticationResult
import com.microsoft.identity.client.PublicClientApplication
import com.microsoft.identity.client.claims.ClaimsRequest
import com.microsoft.identity.client.exception.MsalException
import com.microsoft.identity.client.exception.MsalUiRequiredException
import java.util.UUID
import kotlin.coroutines.resume
import kotlin.coroutines.resumeWithException
import kotlin.time.Duration.Companion.minutes
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.suspendCancellableCoroutine
import kotlinx.coroutines.sync.Mutex
import kotlinx.coroutines.sync.withLock
import kotlinx.coroutines.withContext

class SignInDoesNotHelp(val correlationId: UUID, cause: MsalException) :
    Exception("Signing in again does not help: $correlationId", cause)

/** One object for the whole app: it remembers who was prompted for what. */
class CalmTokens(private val context: Context) {
    private data class Reason(val account: String, val claims: String?)

    private val scopes = listOf("YOUR_API_SCOPE")
    private val window = 5.minutes.inWholeMilliseconds
    private val prompted = mutableMapOf<Reason, Long>()
    private val turn = Mutex()
    private val app by lazy {
        PublicClientApplication.createSingleAccountPublicClientApplication(
            context.applicationContext, R.raw.auth_config
        )
    }

    /** Returns null when the person cancels, which may be asked again. */
    suspend fun token(account: IAccount, claims: String?, from: Activity) =
        withContext(Dispatchers.IO) {
            turn.withLock { tokenInTurn(account, claims, from) }
        }

    private suspend fun tokenInTurn(
        account: IAccount, claims: String?, from: Activity
    ): String? {
        val reason = Reason(account.id, claims)
        // MSAL puts no correlation id on its exceptions: choose it here.
        val id = UUID.randomUUID()
        try {
            return silent(account, claims, id).also { prompted -= reason }
        } catch (needed: MsalUiRequiredException) {
            val last = prompted[reason]
            if (last != null && SystemClock.elapsedRealtime() - last < window) {
                throw SignInDoesNotHelp(id, needed)
            }
        }
        return prompt(account, claims, from)?.also {
            prompted[reason] = SystemClock.elapsedRealtime()
        }
    }

    private fun silent(account: IAccount, claims: String?, id: UUID): String =
        app.acquireTokenSilent(
            AcquireTokenSilentParameters.Builder()
                .withScopes(scopes)
                .forAccount(account)
                .fromAuthority(account.authority)
                .withClaims(parse(claims))
                .withCorrelationId(id)
                .build()
        ).accessToken

    private suspend fun prompt(
        account: IAccount, claims: String?, from: Activity
    ) = suspendCancellableCoroutine<String?> { waiting ->
        val callback = object : AuthenticationCallback {
            override fun onSuccess(result: IAuthenticationResult) =
                waiting.resume(result.accessToken)

            override fun onError(error: MsalException) =
                waiting.resumeWithException(error)

            override fun onCancel() = waiting.resume(null)
        }
        app.acquireToken(
            AcquireTokenParameters.Builder()
                .startAuthorizationFromActivity(from)
                .withScopes(scopes)
                .forAccount(account)
                .withClaims(parse(claims))
                .withCallback(callback)
                .build()
        )
    }

    private fun parse(claims: String?) =
        claims?.let { ClaimsRequest.getClaimsRequestFromJsonString(it) }
}
