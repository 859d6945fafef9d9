import type { Site } from './site.ts';
import { Trouble } from './Trouble.tsx';
import type { OpenLog } from './useLog.ts';
import type { ShellWords } from './words.ts';

interface Props {
  log: OpenLog;
  site: Site;
  onOpen(text: string): void;
  onClose(): void;
  onRetry(): void;
  words: ShellWords;
}

/** A log, with its errors counted. */
export function Log({ log, site, onOpen, onClose, onRetry, words }: Props) {
  const { view, source, dropped, failed, hidden } = log;
  if (failed) return <Trouble onRetry={onRetry} words={words} />;
  if (!view) return <p class="waiting">{words.home.waiting}</p>;
  return (
    <view.View
      {...site}
      source={source}
      dropped={dropped}
      hidden={hidden}
      onOpen={onOpen}
      onClose={onClose}
      strings={view.strings}
    />
  );
}
