// A script's HTML dialog.

import type { JSX } from 'preact';
import { useCallback, useState } from 'preact/hooks';
import type { Frame } from '../../protocol/host-message';
import type { PageControl } from '../page-control';
import { Modal } from './modal';
import { ScriptFrame } from './script-frame';

/** Google's own, where the script sets none. */
const USUAL = { width: 600, height: 400 };
const PADDING = 48;

export function FrameDialog({
  frame,
  control,
}: {
  readonly frame: Frame;
  readonly control: PageControl;
}): JSX.Element {
  const [size, setSize] = useState({
    width: frame.width ?? USUAL.width,
    height: frame.height ?? USUAL.height,
  });
  const resize = useCallback((width: number | null, height: number | null) => {
    setSize(now => ({ width: width ?? now.width, height: height ?? now.height }));
  }, []);
  return (
    <Modal
      title={frame.title}
      modal={frame.modal}
      width={size.width + PADDING}
      close={() => control.closeFrame(frame)}
    >
      <ScriptFrame frame={frame} control={control} resize={resize} height={size.height} />
    </Modal>
  );
}
