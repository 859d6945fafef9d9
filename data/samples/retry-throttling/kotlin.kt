package com.example.yourapp

import android.content.Context
import com.microsoft.identity.client.AcquireTokenSilentParameters
import com.microsoft.identity.client.IAccount
import com.microsoft.identity.client.PublicClientApplication
import com.microsoft.identity.client.exception.MsalServiceException
import com.microsoft.identity.common.java.exception.ServiceException
import java.text.ParsePosition
import java.text.SimpleDateFormat
import java.util.Locale
import kotlin.random.Random
import kotlin.time.Duration
import kotlin.time.Duration.Companion.milliseconds
import kotlin.time.Duration.Companion.seconds
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.delay
import kotlinx.coroutines.withContext

private const val MAX_TRIES = 4

class PatientTokens(private val context: Context) {
    private val scopes = listOf("YOUR_API_SCOPE")
    private val app by lazy {
        PublicClientApplication.createSingleAccountPublicClientApplication(
            context.applicationContext, R.raw.auth_config
        )
    }

    /** Cancelling the coroutine ends the wait as well. */
    suspend fun token(account: IAccount): String {
        for (tries in 1 until MAX_TRIES) {
            try {
                return silent(account)
            } catch (refused: MsalServiceException) {
                val told = retryAfter(refused)
                if (told == null && !isPassing(refused)) throw refused
                // MSAL has sent a 500, 503 or 504 twice by now, a second
                // apart. It reads no Retry-After and holds nothing back.
                delay(told ?: (5.seconds * (1 shl (tries - 1))))
                delay(Random.nextLong(500, 2_000))
            }
        }
        return silent(account)
    }

    private suspend fun silent(account: IAccount): String =
        withContext(Dispatchers.IO) {
            app.acquireTokenSilent(
                AcquireTokenSilentParameters.Builder()
                    .withScopes(scopes)
                    .forAccount(account)
                    .fromAuthority(account.authority)
                    .build()
            ).accessToken
        }

    private fun isPassing(refused: MsalServiceException) =
        refused.httpStatusCode == 429 || refused.httpStatusCode >= 500

    private fun retryAfter(refused: MsalServiceException): Duration? {
        val headers = (refused.cause as? ServiceException)
            ?.httpResponseHeaders.orEmpty()
        val value = headers.entries
            .find { it.key.equals("Retry-After", ignoreCase = true) }
            ?.value?.firstOrNull() ?: return null
        value.toLongOrNull()?.let { return it.seconds }
        val format = SimpleDateFormat("EEE, d MMM yyyy HH:mm:ss z", Locale.US)
        val date = format.parse(value, ParsePosition(0)) ?: return null
        return (date.time - System.currentTimeMillis()).milliseconds
    }
}
