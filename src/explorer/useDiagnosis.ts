import { useEffect, useState } from 'preact/hooks';
import type { CatalogIndex, Template } from '../catalog/knowledge.ts';
import { diagnose } from '../engine/diagnose.ts';
import type { Diagnosis } from '../engine/diagnosis.ts';
import type { CatalogApi } from './api.ts';

/** Longer pastes wait for a pause in typing; shorter ones are answered in the same frame. */
const longPaste = 50_000;

function answer(paste: string, index: CatalogIndex, templates: Template[] | null): Diagnosis {
  return diagnose(paste, templates ? { index, templates } : { index });
}

export interface Diagnosing {
  index: CatalogIndex | null;
  diagnosis: Diagnosis | null;
  failed: boolean;
}

/** Diagnoses a paste as it changes; fetches the messages only when a paste holds no code. */
export function useDiagnosis(paste: string, api: CatalogApi): Diagnosing {
  const [index, setIndex] = useState<CatalogIndex | null>(null);
  const [templates, setTemplates] = useState<Template[] | null>(null);
  const [diagnosis, setDiagnosis] = useState<Diagnosis | null>(null);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    api.index().then(setIndex, () => setFailed(true));
  }, [api]);

  useEffect(() => {
    if (!index || paste.trim() === '') {
      setDiagnosis(null);
      return;
    }
    const run = () => {
      const result = answer(paste, index, templates);
      setDiagnosis(result);
      if (!result.primary && !templates) api.templates().then(setTemplates, () => setFailed(true));
    };
    const timer = setTimeout(run, paste.length > longPaste ? 150 : 0);
    return () => clearTimeout(timer);
  }, [paste, index, templates, api]);

  return { index, diagnosis, failed };
}
