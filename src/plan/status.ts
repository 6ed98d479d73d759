// The words for where an item stands, as computed, written into the tables and kept in History.

export const statuses = ['Not started', 'Green', 'Amber', 'Red', 'Done', 'On hold', 'Dropped'] as const;

export type Status = (typeof statuses)[number];
