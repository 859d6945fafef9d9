package com.example.yourapp

/** What the Android build makes of `res/raw/auth_config.json`. */
object R {
    object raw {
        const val auth_config = 1
    }
}
