// The best total assignment of columns to fields, each at most once (the Hungarian method).

/**
 * For each row of `gain` the column that it gets, or -1 where none is worth more than nothing. Gains of 0 or less are
 * never chosen. Takes rows² × columns steps.
 */
export function bestAssignment(gain: readonly (readonly number[])[]): number[] {
  const rows = gain.length;
  const real = gain[0]?.length ?? 0;
  const columns = real + rows;
  const cost = (row: number, column: number) => (column < real ? -Math.max(0, gain[row]?.[column] ?? 0) : 0);
  const rowPotential = new Array<number>(rows + 1).fill(0);
  const columnPotential = new Array<number>(columns + 1).fill(0);
  const rowOf = new Array<number>(columns + 1).fill(0);
  const way = new Array<number>(columns + 1).fill(0);
  for (let row = 1; row <= rows; row++) {
    rowOf[0] = row;
    let column = 0;
    const least = new Array<number>(columns + 1).fill(Number.POSITIVE_INFINITY);
    const used = new Array<boolean>(columns + 1).fill(false);
    do {
      used[column] = true;
      const from = rowOf[column] ?? 0;
      let delta = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let to = 1; to <= columns; to++) {
        if (used[to]) continue;
        const reduced = cost(from - 1, to - 1) - (rowPotential[from] ?? 0) - (columnPotential[to] ?? 0);
        if (reduced < (least[to] ?? 0)) {
          least[to] = reduced;
          way[to] = column;
        }
        if ((least[to] ?? 0) < delta) {
          delta = least[to] ?? 0;
          next = to;
        }
      }
      for (let to = 0; to <= columns; to++) {
        if (used[to]) {
          const at = rowOf[to] ?? 0;
          rowPotential[at] = (rowPotential[at] ?? 0) + delta;
          columnPotential[to] = (columnPotential[to] ?? 0) - delta;
        } else least[to] = (least[to] ?? 0) - delta;
      }
      column = next;
    } while (rowOf[column] !== 0);
    while (column !== 0) {
      const previous = way[column] ?? 0;
      rowOf[column] = rowOf[previous] ?? 0;
      column = previous;
    }
  }
  const chosen = new Array<number>(rows).fill(-1);
  for (let column = 1; column <= real; column++) {
    const row = (rowOf[column] ?? 0) - 1;
    if (row >= 0 && (gain[row]?.[column - 1] ?? 0) > 0) chosen[row] = column - 1;
  }
  return chosen;
}
