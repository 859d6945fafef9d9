/** Prose whose `code` in backticks becomes code; everything else is text. */
export function Inline({ text }: { text: string }) {
  return <>{text.split('`').map((part, at) => (at % 2 === 1 ? <code key={at}>{part}</code> : part))}</>;
}
