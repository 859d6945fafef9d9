/**
 * The roles of a table's parts, said again: some browsers take them away from parts that are laid out as grids.
 * Spread into the elements they belong to.
 */
export const roles = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  columnHead: { role: 'columnheader' },
  rowHead: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const;
