import { useRef } from 'preact/hooks';
import { shortCode, splitId } from '../catalog/id.ts';
import { chainOf, type Link } from '../engine/chain.ts';
import { findEntry } from '../engine/lookup.ts';
import type { ColumnProps } from './column.ts';

function ChainLink({ link, index, choose, locale, strings: { answer } }: ColumnProps & { link: Link }) {
  const { id, role, reason } = link;
  const entry = findEntry(index, id)?.entry ?? null;
  const title = entry && (entry.titles[locale] ?? entry.title);
  const isPrimary = role === null;
  return (
    <li class={isPrimary ? 'primary' : undefined}>
      <button type="button" class="chain-link" aria-pressed={isPrimary} onClick={() => choose(id)}>
        <code>{shortCode(splitId(id).code)}</code> {title && <span>{title}</span>}
      </button>
      <p class="why">{isPrimary ? answer.chain.act : `${answer.roles[role]}: ${answer.reasons[reason]}`}</p>
    </li>
  );
}

/** The errors of a paste as a chain from the outer wrapper to the cause; each can be made the one to read about. */
export function Others(props: ColumnProps) {
  const { diagnosis, chosen, choose, strings } = props;
  const { answer } = strings;
  const section = useRef<HTMLElement>(null);
  const { chain, beside } = chainOf(diagnosis);
  if (!diagnosis.primary || diagnosis.others.length === 0) return null;
  /** The button that was pressed goes away; the focus stays in the chain. */
  const undo = () => {
    choose(null);
    section.current?.querySelector<HTMLElement>('.chain-link')?.focus();
  };
  return (
    <section class="chain-box" ref={section} aria-label={answer.chain.title}>
      <h2 class="small">{answer.chain.title}</h2>
      <p class="why">
        {answer.reason}: {answer.reasons[diagnosis.primary.reason]}
        {chosen && diagnosis.primary.reason === 'chosen' && (
          <button type="button" class="quiet" onClick={undo}>
            {answer.chain.ours}
          </button>
        )}
      </p>
      <ol class="chain">
        {chain.map((link) => (
          <ChainLink {...props} link={link} key={link.id} />
        ))}
      </ol>
      {beside.length > 0 && (
        <ul class="beside">
          {beside.map((link) => (
            <ChainLink {...props} link={link} key={link.id} />
          ))}
        </ul>
      )}
    </section>
  );
}
