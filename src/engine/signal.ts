export type SignalKind =
  | 'code'
  | 'oauth-error'
  | 'suberror'
  | 'error-uri'
  | 'classification'
  | 'correlation-id'
  | 'trace-id'
  | 'timestamp'
  | 'claims'
  | 'http-status'
  | 'retry-after'
  | 'exception'
  | 'library'
  | 'library-version'
  | 'broker-tag'
  | 'flow'
  | 'tenant'
  | 'app'
  | 'app-name'
  | 'resource'
  | 'scope'
  | 'redirect-uri'
  | 'user'
  | 'ip'
  | 'token'
  | 'secret';

/** One fact found in a paste; `start` and `end` are offsets of UTF-16 units in the paste as given. */
export interface Signal {
  kind: SignalKind;
  /** The value after undoing escapes; codes in their canonical form, tokens and secrets masked. */
  value: string;
  start: number;
  end: number;
}
