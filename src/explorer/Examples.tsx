import type { ExampleName } from './example-pastes.ts';
import type { ShellWords } from './words.ts';

/** Pastes to try, for those who have none at hand; they are loaded when one is wanted. */
export function Examples({ onChoose, words: { home } }: { onChoose(text: string): void; words: ShellWords }) {
  const choose = async (name: ExampleName) => {
    const { examples } = await import('./example-pastes.ts');
    onChoose(examples[name]);
  };
  return (
    <p class="try">
      <span>{home.try}</span>
      {(Object.entries(home.examples) as [ExampleName, string][]).map(([name, label]) => (
        <button type="button" class="button" key={name} onClick={() => void choose(name)}>
          {label}
        </button>
      ))}
    </p>
  );
}
