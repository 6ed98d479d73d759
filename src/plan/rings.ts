// Finds the groups of rows that lead to one another in a circle (Tarjan's strongly connected components).

/**
 * Every group of two or more nodes that reach each other, and every node that leads to itself; nodes and groups in
 * the order of `nodes`. Ways to anything that is not in `nodes` are passed over. Linear, and safe for long chains.
 */
export function findRings<Node>(nodes: readonly Node[], waysOf: (node: Node) => readonly Node[]): Node[][] {
  const numberOf = new Map<Node, number>();
  for (const node of nodes) numberOf.set(node, numberOf.size);
  const ways = nodes.map(node => numbersOf(waysOf(node), numberOf));
  const groups = new Map<number, Node[]>();
  rootsOf(ways).forEach((root, number) => {
    const group = groups.get(root);
    if (group) group.push(nodes[number]!);
    else if (ways[number]!.length > 0) groups.set(root, [nodes[number]!]);
  });
  return [...groups.values()].filter(group => group.length > 1 || waysOf(group[0]!).includes(group[0]!));
}

function numbersOf<Node>(nodes: readonly Node[], numberOf: ReadonlyMap<Node, number>): number[] {
  const numbers: number[] = [];
  for (const node of nodes) {
    const number = numberOf.get(node);
    if (number !== undefined) numbers.push(number);
  }
  return numbers;
}

/** For each node one that stands for all that reach it and that it reaches. */
function rootsOf(ways: readonly (readonly number[])[]): number[] {
  const roots = ways.map(() => -1);
  const order = ways.map(() => -1);
  const low = ways.map(() => 0);
  const nextWay = ways.map(() => 0);
  const open: number[] = [];
  const path: number[] = [];
  let entered = 0;

  const enter = (node: number) => {
    order[node] = low[node] = entered++;
    open.push(node);
    path.push(node);
  };
  const leave = (node: number) => {
    path.pop();
    const before = path[path.length - 1];
    if (before !== undefined) low[before] = Math.min(low[before]!, low[node]!);
    if (low[node] !== order[node]) return;
    let member: number;
    do {
      member = open.pop()!;
      roots[member] = node;
    } while (member !== node);
  };

  for (let start = 0; start < ways.length; start += 1) {
    if (order[start] === -1) enter(start);
    while (path.length > 0) {
      const node = path[path.length - 1]!;
      const way = ways[node]![nextWay[node]!++];
      if (way === undefined) leave(node);
      else if (order[way] === -1) enter(way);
      else if (roots[way] === -1) low[node] = Math.min(low[node]!, order[way]!);
    }
  }
  return roots;
}
