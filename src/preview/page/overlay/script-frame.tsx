// The frame of a sidebar's or a dialog's page, shut off from this one but for google.script.

import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { FrameAnswer, FrameCall, FrameWish } from '../../protocol/frame-message';
import type { Frame } from '../../protocol/host-message';
import type { PageControl } from '../page-control';

export interface ScriptFrameProps {
  readonly frame: Frame;
  readonly control: PageControl;
  readonly resize?: (width: number | null, height: number | null) => void;
  readonly height?: number;
}

export function ScriptFrame({ frame, control, resize, height }: ScriptFrameProps): JSX.Element {
  const element = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const hear = ({ source, data }: MessageEvent) => {
      const inside = element.current?.contentWindow;
      if (!inside || source !== inside) return;
      const message = data as FrameCall | FrameWish;
      if (message?.throughline === 'call') void answer(message, frame, control, inside);
      else if (message?.throughline === 'close') control.closeFrame(frame);
      else if (message?.throughline === 'focus') control.focusGrid();
      else if (message?.throughline === 'resize') resize?.(message.width, message.height);
    };
    addEventListener('message', hear);
    return () => removeEventListener('message', hear);
  }, [frame, control, resize]);
  return (
    <iframe
      ref={element}
      class="tl-frame"
      title={frame.title || 'Throughline'}
      src={`/frame/${encodeURIComponent(frame.id)}`}
      sandbox="allow-scripts allow-forms allow-popups allow-modals"
      style={height === undefined ? {} : { height: `${height}px` }}
    />
  );
}

async function answer(
  { id, functionName, args }: FrameCall,
  frame: Frame,
  control: PageControl,
  inside: Window,
): Promise<void> {
  const reply = await control.call({ kind: 'call', frame: frame.id, functionName, args: [...args] });
  const answered: FrameAnswer = reply.ok
    ? { throughline: 'answer', id, result: reply.result }
    : { throughline: 'answer', id, error: reply.message };
  inside.postMessage(answered, '*');
}
