import type { RefObject } from 'preact';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Diagnosis } from '../engine/diagnosis.ts';
import { createCatalogApi } from './api.ts';
import { Boundary } from './Boundary.tsx';
import type { ColumnProps } from './column.ts';
import { Examples } from './Examples.tsx';
import { isQuestion } from './further.ts';
import { Leaks } from './Leaks.tsx';
import { Log } from './Log.tsx';
import { fieldSize, PasteField } from './PasteField.tsx';
import { Said } from './Said.tsx';
import { Several } from './Several.tsx';
import { hrefIn, type Site } from './site.ts';
import { Trouble } from './Trouble.tsx';
import { type Answer, useAnswer } from './useAnswer.ts';
import { useAnswering, type Views } from './useAnswering.ts';
import { type Diagnosing, useDiagnosis } from './useDiagnosis.ts';
import { useHeight } from './useHeight.ts';
import { useLate } from './useLate.ts';
import { usePaste } from './usePaste.ts';
import { useSources } from './useSources.ts';
import { useWhole } from './useWhole.ts';
import { useWide } from './useWide.ts';
import { type ShellWords, withWords } from './words.ts';
import '../styles/home.css';

interface Props extends Site {
  words: ShellWords;
}

/** What the columns that speak of a paste are made from; null until there is an answer. */
function useColumns(site: Site, views: Views | null, answer: Answer | null, { chosen, choose }: Diagnosing) {
  const [lit, light] = useState<string | null>(null);
  const { localBase, locale } = site;
  const href = useMemo(() => hrefIn(localBase), [localBase]);
  const strings = useMemo(
    () => views && withWords(views.strings, answer?.nothing?.words ?? {}),
    [views, answer],
  );
  const whole = useWhole(answer !== null);
  const props = strings && answer && { ...answer, whole, chosen, choose, lit, light, href, locale, strings };
  return { lit, light, props };
}

/** What the page shows of a text: marks, columns and all else change in one frame, the answer's if it is not late. */
function useStage(text: string, props: ColumnProps | null) {
  const isLate = useLate(text);
  return {
    // The marks come with the facts that they belong to.
    isMarked: isLate || (props?.whole && props.paste === text),
    isAnswered: text !== '' && (isLate || props !== null),
    isWaiting: isLate && props === null && isQuestion(text),
  };
}

interface MarksProps extends Pick<ColumnProps, 'paste' | 'lit' | 'light'> {
  views: Views | null;
  diagnosis: Diagnosis | null;
  fieldRef: RefObject<HTMLTextAreaElement>;
}

/** The marks of a paste, once there is what draws them. */
function Marks({ views, diagnosis, ...props }: MarksProps) {
  if (!views || !diagnosis) return null;
  return <views.Highlights {...props} signals={diagnosis.signals} strings={views.strings} />;
}

/** How to try again what failed; null where nothing did. */
function failing(parts: [failed: boolean, retry: () => void][]): (() => void) | null {
  return parts.find(([failed]) => failed)?.[1] ?? null;
}

/** The explorer: one field, and the answer beneath it as one types. What answers comes with the first key press. */
export function Explorer({ words, ...site }: Props) {
  const { base, version, locale } = site;
  const api = useMemo(() => createCatalogApi(base, version, locale), [base, version, locale]);
  const { paste: text, leaks, setPaste } = usePaste();
  const field = useRef<HTMLTextAreaElement>(null);
  const columns = useRef<HTMLDivElement>(null);
  const pasteColumn = useRef<HTMLDivElement>(null);
  const factsPlace = useRef<HTMLDivElement>(null);
  useHeight(pasteColumn, factsPlace, '--paste-height');
  const wide = useWide();
  const { engine, views: loadedViews, prepare } = useAnswering(api, text);
  const views = loadedViews.value;
  const diagnosing = useDiagnosis(text, engine.value, api);
  const { paste, diagnosis, settled } = diagnosing;
  const fetched = useAnswer(paste, settled ? diagnosis : undefined, engine.value, api, locale);
  const { answer } = fetched;
  const { lit, light, props } = useColumns(site, views, answer, diagnosing);

  useEffect(() => {
    const asked = new URLSearchParams(location.search).get('q');
    // What was typed before the island woke up stands in the field already.
    setPaste(field.current?.value || asked || '');
    if (document.activeElement === field.current) prepare();
  }, [setPaste, prepare]);

  /** After a paste the answer is what one wants to see: the field goes to the top, and on a phone it folds. */
  const attend = useCallback(() => {
    if (wide) field.current?.focus({ preventScroll: true });
    else field.current?.blur();
    columns.current?.scrollIntoView();
  }, [wide]);
  const show = useCallback(
    (shown: string) => {
      setPaste(shown);
      if (shown) attend();
      else scrollTo(0, 0);
    },
    [setPaste, attend],
  );
  const { log, count, takes, openFiles, pick, back, close, retry } = useSources(api, show);

  const { isMarked, isAnswered, isWaiting } = useStage(text, props);
  const isReading = log !== null && !log.hidden;
  // In one column the facts stand beneath the answer, which must not push them down when all of it is there.
  const facts = views && props?.whole && <views.FactsColumn key={fieldSize(props.paste)} {...props} />;
  const tryAgain = failing([
    [engine.failed, engine.ask],
    [loadedViews.failed, loadedViews.ask],
    [diagnosing.failed, diagnosing.retry],
    [fetched.failed, fetched.retry],
  ]);
  return (
    <div class={`paste-view${isAnswered ? ' answered' : ''}${isReading ? ' reading' : ''}`}>
      <h1 class="home-title">{words.home.title}</h1>
      <p class="lead">{words.home.lead}</p>
      <div class="columns" ref={columns}>
        <div class="paste-column" ref={pasteColumn}>
          <PasteField
            paste={text}
            size={isAnswered ? fieldSize(text) : 'empty'}
            onText={(typed) => (typed ? setPaste(typed) : show(''))}
            onPasted={attend}
            takes={takes}
            onFiles={(files) => void openFiles(files)}
            onTouched={prepare}
            fieldRef={field}
            words={words}
          >
            {isMarked && paste === text && (
              <Marks
                views={views}
                diagnosis={diagnosis}
                paste={paste}
                lit={lit}
                light={light}
                fieldRef={field}
              />
            )}
          </PasteField>
          {log?.hidden && (
            <button type="button" class="quiet" onClick={back}>
              {words.home.backToLog}
            </button>
          )}
          <Leaks leaks={leaks} words={words} />
          <Several paste={answer?.paste} onCount={() => count(text)} words={words} />
        </div>
        {views && props && (
          <Boundary key={props.loaded?.entry.id} words={words}>
            <views.AnswerColumn {...props} />
          </Boundary>
        )}
        <div class="facts-place" ref={factsPlace}>
          {facts}
        </div>
        {isWaiting && !tryAgain && <p class="waiting">{words.home.waiting}</p>}
        {tryAgain && <Trouble onRetry={tryAgain} words={words} />}
      </div>
      <Said isWaiting={isWaiting} answer={answer} strings={views?.strings} words={words} />
      {log && <Log log={log} site={site} onOpen={pick} onClose={close} onRetry={retry} words={words} />}
      {!isAnswered && !isReading && <Examples onChoose={show} words={words} />}
    </div>
  );
}
