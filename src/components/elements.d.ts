import type { HTMLAttributes } from 'preact';

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'sample-tabs': HTMLAttributes<HTMLElement> & {
        'data-situation': string;
        'data-prefer'?: string | undefined;
        'data-source'?: string | undefined;
        'data-page'?: string | undefined;
        'data-failed'?: string | undefined;
      };
      'redirect-comparer': HTMLAttributes<HTMLElement> & {
        'data-against'?: string | undefined;
        'data-failed'?: string | undefined;
      };
    }
  }
}
