import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { fill } from '../i18n/fill.ts';
import { AnswerColumn } from './AnswerColumn.tsx';
import { createCatalogApi } from './api.ts';
import { Examples } from './Examples.tsx';
import { FactsColumn } from './FactsColumn.tsx';
import { hrefIn, type IslandProps } from './island.ts';
import { Leaks } from './Leaks.tsx';
import { PasteField } from './PasteField.tsx';
import { useAnswer } from './useAnswer.ts';
import { useDiagnosis } from './useDiagnosis.ts';
import { usePaste } from './usePaste.ts';
import { useWide } from './useWide.ts';

interface Props extends IslandProps {
  /** What the home page shows while nothing is pasted. */
  children?: ComponentChildren;
}

/** The explorer: one field, and the answer beneath it as one types. */
export function Explorer({ base, localBase, version, locale, strings, children }: Props) {
  const { paste, leaks, setPaste } = usePaste();
  const field = useRef<HTMLTextAreaElement>(null);
  const api = useMemo(() => createCatalogApi(base, version), [base, version]);
  const { index, diagnosis, failed } = useDiagnosis(paste, api);
  const primary = diagnosis?.primary ?? null;
  const loaded = useAnswer(primary?.entry ?? null, index, api, locale);
  const wide = useWide();
  const href = hrefIn(localBase);
  const { home, answer } = strings;

  useEffect(() => {
    const asked = new URLSearchParams(location.search).get('q');
    // What was typed before the island woke up stands in the field already.
    setPaste(field.current?.value || asked || '');
  }, [setPaste]);

  /** On a phone a focused field unfolds and hides its answer. */
  const attend = () => (wide ? field.current?.focus({ preventScroll: true }) : field.current?.blur());
  const show = (text: string) => {
    setPaste(text);
    attend();
  };

  const known = diagnosis && index && { paste, diagnosis, index, loaded, href, strings };
  const facts = known && <FactsColumn {...known} />;
  return (
    <div class={paste ? 'explorer answered' : 'explorer'} id="_top">
      <h1 class={paste ? 'sr-only' : 'home-title'}>{home.title}</h1>
      {!paste && <p class="lead">{home.lead}</p>}
      <div class="columns">
        <div class="paste-column">
          <PasteField
            paste={paste}
            signals={diagnosis?.signals ?? []}
            onText={setPaste}
            onPasted={attend}
            fieldRef={field}
            strings={strings}
          />
          <Leaks leaks={leaks} strings={strings} />
          {wide && facts}
        </div>
        {known && <AnswerColumn {...known} locale={locale} />}
        {!wide && facts}
      </div>
      {failed && <p role="alert">{home.loadFailed}</p>}
      <p class="sr-only" role="status">
        {primary && loaded ? fill(answer.updated, { code: primary.id, title: loaded.entry.title }) : ''}
      </p>
      {!paste && (
        <>
          <Examples onChoose={show} strings={strings} />
          {children}
        </>
      )}
    </div>
  );
}
