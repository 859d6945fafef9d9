import type { Signal, SignalKind } from '../engine/signal.ts';

/** Longer pastes are shown without marks: a mark's place can't be seen in them anyway. */
export const longestHighlighted = 20_000;

/** Colour groups of the signals; what stands in no group is not marked. */
export const markClass: Partial<Record<SignalKind, string>> = {
  code: 'mark-code',
  'oauth-error': 'mark-oauth',
  suberror: 'mark-oauth',
  exception: 'mark-oauth',
  classification: 'mark-oauth',
  'broker-tag': 'mark-id',
  'correlation-id': 'mark-id',
  'trace-id': 'mark-id',
  app: 'mark-id',
  tenant: 'mark-id',
  resource: 'mark-id',
  claims: 'mark-id',
  'app-name': 'mark-id',
  user: 'mark-id',
  ip: 'mark-id',
  scope: 'mark-id',
  'redirect-uri': 'mark-id',
  timestamp: 'mark-time',
  'retry-after': 'mark-time',
  'http-status': 'mark-time',
};

/** Signals that can be marked, none inside another. */
function apart(signals: Signal[]): Signal[] {
  let end = 0;
  return signals.filter((signal) => {
    if (!markClass[signal.kind] || signal.start < end || signal.end <= signal.start) return false;
    end = signal.end;
    return true;
  });
}

/** The paste with its recognised parts marked; it lies behind the field and is not read out. */
export function Highlights({ paste, signals }: { paste: string; signals: Signal[] }) {
  if (paste.length > longestHighlighted) return null;
  const parts = [];
  let from = 0;
  for (const { kind, start, end } of apart(signals)) {
    parts.push(
      paste.slice(from, start),
      <mark class={markClass[kind]} key={start}>
        {paste.slice(start, end)}
      </mark>,
    );
    from = end;
  }
  return (
    <div class="highlights" aria-hidden="true">
      {parts}
      {paste.slice(from)}
      {'\n'}
    </div>
  );
}
