// Copies a report with its looks, so that it can be pasted into a mail. Nothing is sent.

/** False where the browser does not allow it. @param html of ours: what people wrote is escaped in it */
export function copyHtml(html: string): boolean {
  const place = document.createElement('div');
  place.style.cssText = 'position:fixed;left:-9999px;top:0;width:1100px';
  place.setAttribute('aria-hidden', 'true');
  place.innerHTML = html;
  document.body.append(place);
  const selection = document.getSelection();
  selection?.selectAllChildren(place);
  try {
    return document.execCommand('copy'); // a frame of Google's may not use the newer clipboard
  } catch {
    return false;
  } finally {
    selection?.removeAllRanges();
    place.remove();
  }
}
