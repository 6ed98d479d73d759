// What the grid is told to do: a mutation's ID and its parameters.

export interface Mutation {
  readonly id: string;
  readonly params: { readonly unitId: string } & Readonly<Record<string, unknown>>;
  /** True where values are results of formulas, which stay what they are. */
  readonly areResults?: boolean;
}
