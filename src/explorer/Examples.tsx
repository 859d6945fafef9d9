import type { Strings } from '../i18n/strings.ts';
import { type ExampleName, examples } from './example-pastes.ts';

/** Pastes to try, for those who have none at hand. */
export function Examples({
  onChoose,
  strings: { home },
}: {
  onChoose(text: string): void;
  strings: Strings;
}) {
  return (
    <p class="try">
      <span>{home.try}</span>
      {(Object.keys(examples) as ExampleName[]).map((name) => (
        <button type="button" class="button" key={name} onClick={() => onChoose(examples[name])}>
          {home.examples[name]}
        </button>
      ))}
    </p>
  );
}
