package com.example.yourapp

import android.content.Context
import android.net.Uri
import android.util.Log
import com.microsoft.identity.client.AcquireTokenSilentParameters
import com.microsoft.identity.client.IAccount
import com.microsoft.identity.client.PublicClientApplication
import com.microsoft.identity.client.exception.MsalException
import com.microsoft.identity.client.exception.MsalServiceException
import com.microsoft.identity.common.java.exception.ServiceException
import java.util.UUID
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.withContext
import org.json.JSONArray
import org.json.JSONObject

private const val EXPLAINED_AT = "https://YOUR_ERROR_SITE/e"
private val number = Regex("AADSTS(\\d+)")

/** res/raw/auth_config.json leaves "pii_enabled" at false. */
class LoggedTokens(private val context: Context) {
    private val scopes = listOf("YOUR_API_SCOPE")
    private val app by lazy {
        PublicClientApplication.createSingleAccountPublicClientApplication(
            context.applicationContext, R.raw.auth_config
        )
    }

    suspend fun token(account: IAccount): String =
        withContext(Dispatchers.IO) {
            // MSAL puts no correlation id on its exceptions: choose it here.
            val id = UUID.randomUUID()
            val request = AcquireTokenSilentParameters.Builder()
                .withScopes(scopes)
                .forAccount(account)
                .fromAuthority(account.authority)
                .withCorrelationId(id)
                .build()
            try {
                app.acquireTokenSilent(request).accessToken
            } catch (error: MsalException) {
                Log.w("SignIn", "${describe(error, id)}")
                throw error
            }
        }
}

/** Words and ids only: the message may name the person. */
fun describe(error: MsalException, id: UUID): JSONObject {
    val service = error.cause as? ServiceException
    val answer = service?.httpResponseBody.orEmpty()
    val status = (error as? MsalServiceException)?.httpStatusCode
        ?: service?.httpStatusCode
    val numbers = number.findAll(error.message.orEmpty())
        .map { it.groupValues[1] }.distinct().toList()
    val code = numbers.firstOrNull() ?: error.errorCode.orEmpty()
    return JSONObject()
        .put("event", "sign-in failed")
        .put("type", error.javaClass.simpleName)
        .put("error", error.errorCode)
        .put("suberror", error.subErrorCode)
        .put("status", status?.takeIf { it != 0 })
        .put("numbers", JSONArray(numbers))
        .put("correlationId", "$id")
        .put("traceId", answer["trace_id"])
        .put("timestamp", answer["timestamp"])
        .put("explained", "$EXPLAINED_AT/${Uri.encode(code)}/")
}
