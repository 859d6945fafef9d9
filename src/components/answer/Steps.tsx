import { Inline } from './Inline.tsx';

/** Numbered steps, in the order in which they are done. */
export function Steps({ steps }: { steps: string[] }) {
  return (
    <ol class="steps">
      {steps.map((step) => (
        <li key={step}>
          <span>
            <Inline text={step} />
          </span>
        </li>
      ))}
    </ol>
  );
}
