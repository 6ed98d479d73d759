// What Set up makes, and what it will not touch.

import type { SetUpProposal } from '../../addon/sidebars/set-up-contract';

export function Untouched({ view }: { readonly view: SetUpProposal }) {
  const { makes, takesUp, moreTables, isEmpty } = view;
  return (
    <section class="stack quiet" aria-label="What changes and what stays">
      {moreTables > 0 && (
        <p>{moreTables} more tables are not shown here; they are set up as they were recognised.</p>
      )}
      {takesUp.length > 0 && (
        <p>
          <b>Taken up again:</b> {takesUp.join(', ')}, from an earlier set up.
        </p>
      )}
      {makes.length > 0 && (
        <p>
          <b>New sheets:</b> {makes.join(', ')}.
        </p>
      )}
      {!isEmpty && (
        <p>
          <b>Stays as it is:</b> every cell that somebody has written, with its formula, its format and its
          place. Hidden sheets are not read.
        </p>
      )}
      <p>“Undo” takes all of it back.</p>
    </section>
  );
}
