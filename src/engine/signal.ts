export type SignalKind =
  | 'code'
  | 'oauth-error'
  | 'suberror'
  | 'classification'
  | 'correlation-id'
  | 'trace-id'
  | 'timestamp'
  | 'claims'
  | 'http-status'
  | 'retry-after'
  | 'exception'
  | 'library'
  | 'tenant'
  | 'app'
  | 'resource'
  | 'redirect-uri';

/** One fact found in a paste; `start` and `end` are offsets of UTF-16 units in the paste as given. */
export interface Signal {
  kind: SignalKind;
  /** The value after undoing escapes; codes in their canonical form. */
  value: string;
  start: number;
  end: number;
}
