// Finds the groups of rows that lead to one another in a circle (Tarjan's strongly connected components).

/**
 * Every group of two or more nodes that reach each other, and every node that leads to itself; nodes and groups in
 * the order of `nodes`. Linear, and safe for chains of any length. `next` may give only members of `nodes`.
 */
export function findRings<Node>(nodes: readonly Node[], next: (node: Node) => readonly Node[]): Node[][] {
  const orderOf = new Map<Node, number>();
  const lowOf = new Map<Node, number>();
  const open: Node[] = [];
  const isOpen = new Set<Node>();
  const groupOf = new Map<Node, Node>();

  const enter = (node: Node) => {
    orderOf.set(node, orderOf.size);
    lowOf.set(node, orderOf.size - 1);
    open.push(node);
    isOpen.add(node);
    return { node, ways: next(node), at: 0 };
  };
  const lower = (node: Node, low: number) => {
    if (low < lowOf.get(node)!) lowOf.set(node, low);
  };
  const close = (root: Node) => {
    for (;;) {
      const node = open.pop()!;
      isOpen.delete(node);
      groupOf.set(node, root);
      if (node === root) return;
    }
  };

  for (const start of nodes) {
    if (orderOf.has(start)) continue;
    const path = [enter(start)];
    while (path.length > 0) {
      const step = path[path.length - 1]!;
      const way = step.ways[step.at];
      step.at += 1;
      if (way !== undefined) {
        if (!orderOf.has(way)) path.push(enter(way));
        else if (isOpen.has(way)) lower(step.node, orderOf.get(way)!);
        continue;
      }
      path.pop();
      const before = path[path.length - 1];
      if (before) lower(before.node, lowOf.get(step.node)!);
      if (lowOf.get(step.node) === orderOf.get(step.node)) close(step.node);
    }
  }
  return gather(nodes, groupOf, next);
}

function gather<Node>(
  nodes: readonly Node[],
  groupOf: ReadonlyMap<Node, Node>,
  next: (node: Node) => readonly Node[],
): Node[][] {
  const groups = new Map<Node, Node[]>();
  for (const node of nodes) {
    const group = groups.get(groupOf.get(node)!);
    if (group) group.push(node);
    else groups.set(groupOf.get(node)!, [node]);
  }
  return [...groups.values()].filter(group => group.length > 1 || next(group[0]!).includes(group[0]!));
}
