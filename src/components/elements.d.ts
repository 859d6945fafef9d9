import type { HTMLAttributes } from 'preact';

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'sample-tabs': HTMLAttributes<HTMLElement> & {
        'data-prefer'?: string | undefined;
        'data-source'?: string | undefined;
        'data-failed'?: string;
      };
    }
  }
}
