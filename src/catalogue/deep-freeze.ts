/** Freezes a table and all in it, so that no caller can change what another caller reads. */
export function deepFreeze<Table extends object>(table: Table): Table {
  for (const value of Object.values(table))
    if (typeof value === 'object' && value !== null) deepFreeze(value as object);
  return Object.freeze(table);
}
