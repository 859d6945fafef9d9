package com.example.yourapp

import android.app.Activity
import android.content.Context
import android.util.Base64
import com.microsoft.identity.client.AcquireTokenParameters
import com.microsoft.identity.client.AcquireTokenSilentParameters
import com.microsoft.identity.client.AuthenticationCallback
import com.microsoft.identity.client.IAccount
import com.microsoft.identity.client.IAuthenticationResult
import com.microsoft.identity.client.PublicClientApplication
import com.microsoft.identity.client.claims.ClaimsRequest
import com.microsoft.identity.client.exception.MsalException
import com.microsoft.identity.client.exception.MsalUiRequiredException
import kotlin.coroutines.resume
import kotlin.coroutines.resumeWithException
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.suspendCancellableCoroutine
import kotlinx.coroutines.withContext
import okhttp3.OkHttpClient
import okhttp3.Request
import okhttp3.Response

/** res/raw/auth_config.json sets "client_capabilities": "CP1". */
class ApiClient(private val context: Context) {
    private val scopes = listOf("YOUR_API_SCOPE")
    private val http = OkHttpClient()
    private val app by lazy {
        PublicClientApplication.createSingleAccountPublicClientApplication(
            context.applicationContext, R.raw.auth_config
        )
    }

    /** Returns null when the person cancels. */
    suspend fun get(url: String, account: IAccount, activity: Activity):
        Response? {
        val response = send(url, null, account, activity)
        if (response?.code != 401) return response
        val claims = claimsFrom(response) ?: return response
        response.close()
        // Without the claims the cache returns the token just refused.
        return send(url, claims, account, activity)
    }

    private suspend fun send(
        url: String, claims: String?, account: IAccount, activity: Activity
    ): Response? = withContext(Dispatchers.IO) {
        val token = try {
            silentToken(claims, account)
        } catch (needed: MsalUiRequiredException) {
            prompt(claims, account, activity)
        } ?: return@withContext null
        val request = Request.Builder().url(url)
            .header("Authorization", "Bearer $token").build()
        http.newCall(request).execute()
    }

    private fun silentToken(claims: String?, account: IAccount): String =
        app.acquireTokenSilent(
            AcquireTokenSilentParameters.Builder()
                .withScopes(scopes)
                .forAccount(account)
                .fromAuthority(account.authority)
                .withClaims(claims?.let { parse(it) })
                .build()
        ).accessToken

    private suspend fun prompt(
        claims: String?, account: IAccount, activity: Activity
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
                .startAuthorizationFromActivity(activity)
                .withScopes(scopes)
                .forAccount(account)
                .withClaims(claims?.let { parse(it) })
                .withCallback(callback)
                .build()
        )
    }

    private fun parse(claims: String) =
        ClaimsRequest.getClaimsRequestFromJsonString(claims)

    private fun claimsFrom(response: Response): String? {
        val challenge = response.challenges().find {
            it.scheme.equals("Bearer", ignoreCase = true) &&
                it.authParams["error"] == "insufficient_claims"
        }
        val raw = challenge?.authParams?.get("claims") ?: return null
        val encoded = raw.replace('+', '-').replace('/', '_')
        return String(Base64.decode(encoded, Base64.URL_SAFE))
    }
}
