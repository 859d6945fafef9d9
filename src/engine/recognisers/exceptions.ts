import type { Signal } from '../signal.ts';
import { findAll, type Recogniser } from './recogniser.ts';

/** Exception types of MSAL for Java and Android and of azure-identity, which seldom print their codes. */
export const exceptions: Recogniser = {
  name: 'exceptions',
  find: (view): Signal[] => [
    ...findAll(
      view,
      'exception',
      /\bcom\.microsoft\.aad\.msal4j\.(Msal\w{3,60}Exception)\b/dg,
      ([, type]) => `msal-java:${type}`,
    ),
    ...findAll(
      view,
      'exception',
      /\bcom\.microsoft\.identity\.client\.exception\.(Msal\w{3,60}Exception)\b/dg,
      ([, type]) => `msal-android:${type}`,
    ),
    ...(/com\.microsoft\.identity\./.test(view.text)
      ? findAll(
          view,
          'code',
          /\berrorCode\s?[=:]\s?([a-z][a-z_]{3,60})\b/dg,
          ([, code]) => `msal-android:${code}`,
        )
      : []),
    ...findAll(
      view,
      'exception',
      /\b((?:CredentialUnavailable|AuthenticationFailed|AuthenticationRequired|AggregateAuthentication)(?:Exception|Error))\b/dg,
      ([, type]) => `azure-identity:${type}`,
    ),
    ...findAll(
      view,
      'exception',
      /\bmsal\b[\s\S]{0,4000}?\b(ValueError): /dg,
      () => 'msal-python:ValueError',
    ),
    ...findAll(
      view,
      'classification',
      /\b(?:UiRequiredExceptionClassification\.|\bClassification["']?\s*[:=]\s*["']?)([A-Z][A-Za-z]{3,30})/dg,
    ),
    ...findAll(view, 'classification', /\bInteractionRequiredExceptionReason\.([A-Z_]{4,30})\b/dg),
  ],
};
