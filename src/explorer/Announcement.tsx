import { useEffect, useState } from 'preact/hooks';

/** Longer than the pause between two keys. */
const pause = 700;

/** Says a text to screen readers once it has stood for a moment: not at every key. */
export function Announcement({ text }: { text: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), pause);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p class="sr-only" role="status">
      {said}
    </p>
  );
}
