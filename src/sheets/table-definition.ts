// What a table of ours is: its columns with their headers, widths, formats and dropdowns.

export type ItemTableKind = 'goals' | 'milestones' | 'tasks';
export type TableKind = ItemTableKind | 'people' | 'checkIns' | 'settings' | 'history' | 'scenarios';

/** What a dropdown offers: fixed words, or one of the lists that a refresh keeps. */
export type ListSource = readonly string[] | 'goals' | 'milestones' | 'people';

export interface ColumnDefinition {
  /** The field's name in the records. */
  readonly key: string;
  readonly header: string;
  readonly aliases: readonly string[];
  /** Pixels. */
  readonly width: number;
  /** Sheets' number format. */
  readonly format?: string;
  readonly list?: ListSource;
  /** Shown as a note on the header. */
  readonly hint?: string;
  readonly wrap?: boolean;
  /** Without it dates stand in the middle, numbers right, and all else left. */
  readonly align?: 'left' | 'center' | 'right';
}

export interface TableDefinition {
  readonly kind: TableKind;
  /** The sheet's name when Set up makes it. */
  readonly name: string;
  readonly tabColor: string;
  readonly columns: readonly ColumnDefinition[];
}

export const dateFormat = 'd mmm yyyy';

/** Without aliases where it says none. */
export const column = (
  key: string,
  header: string,
  width: number,
  rest: Partial<Omit<ColumnDefinition, 'key' | 'header' | 'width'>> = {},
): ColumnDefinition => ({ key, header, width, aliases: [], ...rest });
