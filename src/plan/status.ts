// The words for where an item stands, as computed, written into the tables and kept in History.

export type Status = 'Not started' | 'Green' | 'Amber' | 'Red' | 'Done' | 'On hold' | 'Dropped';
