/** How long the browser has to begin a download, in milliseconds. */
const kept = 60_000;

/** Lets the browser save a text as a file; it is made on this page and sent nowhere. */
export function saveText(text: string, name: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), kept);
}
