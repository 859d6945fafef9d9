package com.example.yourapp

import android.content.Context
import com.microsoft.identity.client.AcquireTokenSilentParameters
import com.microsoft.identity.client.IAccount
import com.microsoft.identity.client.PublicClientApplication
import com.microsoft.identity.client.exception.MsalException
import com.microsoft.identity.client.exception.MsalUiRequiredException
import com.microsoft.identity.common.java.constants.OAuth2SubErrorCode
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.withContext

sealed interface Answer

data class Token(val value: String) : Answer

/** What the person reads, and whether a sign-in is offered below it. */
data class Advice(val message: String, val canPrompt: Boolean) : Answer

class Tokens(private val context: Context) {
    private val scopes = listOf("YOUR_API_SCOPE")
    private val app by lazy {
        PublicClientApplication.createSingleAccountPublicClientApplication(
            context.applicationContext, R.raw.auth_config
        )
    }

    suspend fun token(account: IAccount): Answer =
        withContext(Dispatchers.IO) {
            val request = AcquireTokenSilentParameters.Builder()
                .withScopes(scopes)
                .forAccount(account)
                .fromAuthority(account.authority)
                .build()
            try {
                Token(app.acquireTokenSilent(request).accessToken)
            } catch (error: MsalException) {
                adviceFor(error) ?: throw error
            }
        }
}

/** Null where neither a prompt nor a sentence of ours would help. */
fun adviceFor(error: MsalException): Advice? = when (error.subErrorCode) {
    OAuth2SubErrorCode.BASIC_ACTION ->
        Advice("Your organisation asks for one more step.", true)
    OAuth2SubErrorCode.ADDITIONAL_ACTION ->
        Advice("Something has to be set up first. Sign in to see what.", true)
    OAuth2SubErrorCode.MESSAGE_ONLY ->
        Advice("Your organisation does not allow this from here.", false)
    OAuth2SubErrorCode.CONSENT_REQUIRED ->
        Advice("The app needs your permission to go on.", true)
    OAuth2SubErrorCode.USER_PASSWORD_EXPIRED ->
        Advice("Your password has expired. Sign in to change it.", true)
    OAuth2SubErrorCode.BAD_TOKEN, OAuth2SubErrorCode.TOKEN_EXPIRED ->
        Advice("You have been signed out. Please sign in again.", true)
    // No prompt mends these two: one needs Intune, one a known device.
    OAuth2SubErrorCode.PROTECTION_POLICY_REQUIRED ->
        Advice("Your organisation has to protect this app first.", false)
    OAuth2SubErrorCode.DEVICE_AUTHENTICATION_FAILED ->
        Advice("Your organisation does not know this device.", false)
    else ->
        if (error is MsalUiRequiredException) {
            Advice("Please sign in again.", true)
        } else {
            null
        }
}
