/** What shows an answer: the page loads it while the entry of the first answer is fetched. */
export { AnswerColumn } from './AnswerColumn.tsx';
export { FactsColumn } from './FactsColumn.tsx';
export { Highlights } from './Highlights.tsx';
