import { type Order, type SortKey, startsDescending } from './order.ts';
import { roles } from './roles.ts';
import type { Words } from './words.ts';

type Column = keyof Words['view']['sort'];

/** The columns of the table in the order of its cells; those that can be sorted by name their key. */
const columns: { name: Column; key?: SortKey }[] = [
  { name: 'code', key: 'code' },
  { name: 'title' },
  { name: 'count', key: 'count' },
  { name: 'ids' },
  { name: 'spark' },
  { name: 'first', key: 'first' },
  { name: 'last', key: 'last' },
  { name: 'actor', key: 'actor' },
  { name: 'handling' },
];

interface Props {
  order: Order;
  onOrder(order: Order): void;
  words: Words;
}

/** The table's head; its buttons sort, and turn the order around. */
export function TableHead({ order, onOrder, words: { view } }: Props) {
  const direction = order.descending ? 'descending' : 'ascending';
  return (
    <thead {...roles.group}>
      <tr {...roles.row}>
        {columns.map(({ name, key }) => (
          <th
            key={name}
            {...roles.columnHead}
            scope="col"
            class={`cell-${name}`}
            aria-sort={key && (key === order.by ? direction : 'none')}
          >
            {key ? (
              <button
                type="button"
                onClick={() =>
                  onOrder({
                    by: key,
                    descending: key === order.by ? !order.descending : startsDescending[key],
                  })
                }
              >
                {view.sort[name]}
                <span class="arrow" aria-hidden="true">
                  {key === order.by && (order.descending ? '↓' : '↑')}
                </span>
              </button>
            ) : (
              view.sort[name]
            )}
          </th>
        ))}
      </tr>
    </thead>
  );
}
