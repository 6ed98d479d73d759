// HtmlService: pages from text, from the project's files, and from templates.

import { requireText } from './arguments';
import { fail } from './exception';
import { inside, offer } from './offer';
import type { Page } from './options';
import type { Runtime } from './runtime';

export class HtmlService {
  readonly [inside]: { readonly runtime: Runtime };

  constructor(runtime: Runtime) {
    this[inside] = { runtime };
  }

  createHtmlOutput(html: unknown = '') {
    return new HtmlOutput(this[inside].runtime, requireText('HtmlService.createHtmlOutput', html));
  }

  createHtmlOutputFromFile(name: unknown) {
    return new HtmlOutput(this[inside].runtime, fileOf(this, name));
  }

  createTemplateFromFile(name: unknown): HtmlTemplate {
    return new HtmlTemplate(this[inside].runtime, fileOf(this, name));
  }
}

function fileOf(service: HtmlService, name: unknown): string {
  const text = requireText('HtmlService.createHtmlOutputFromFile', name);
  return service[inside].runtime.options.files?.[text] ?? fail(`No HTML file named ${text} was found.`);
}

export class HtmlOutput {
  readonly [inside]: { readonly runtime: Runtime; page: Page };

  constructor(runtime: Runtime, html: string) {
    this[inside] = { runtime, page: { title: '', html, width: null, height: null } };
  }

  setTitle(title: unknown) {
    return repaged(this, { title: requireText('HtmlOutput.setTitle', title) });
  }

  setWidth(width: number) {
    return repaged(this, { width });
  }

  setHeight(height: number) {
    return repaged(this, { height });
  }

  append(html: unknown) {
    return repaged(this, { html: this[inside].page.html + requireText('HtmlOutput.append', html) });
  }

  getContent() {
    return this[inside].page.html;
  }

  getTitle() {
    return this[inside].page.title;
  }
}

export function pageOf(output: HtmlOutput): Page {
  return output[inside].page;
}

function repaged(output: HtmlOutput, change: Partial<Page>): HtmlOutput {
  output[inside].page = { ...output[inside].page, ...change };
  return output;
}

/** Scripts set its variables as plain members; only `<?= name ?>` and `<?!= name ?>` are worked out. */
export class HtmlTemplate {
  readonly [inside]: { readonly runtime: Runtime; readonly source: string };

  constructor(runtime: Runtime, source: string) {
    this[inside] = { runtime, source };
  }

  evaluate() {
    const { runtime, source } = this[inside];
    const variables = new Map<string, unknown>(Object.entries(this));
    const html = source.replace(/<\?(!?=)?(.*?)\?>/gs, (_, print: string | undefined, code: string) => {
      const name = code.trim();
      if (print === undefined || !variables.has(name))
        return fail(`not in the stand-in: scriptlet "${name}"`);
      const text = String(variables.get(name));
      return print === '!=' ? text : escaped(text);
    });
    return new HtmlOutput(runtime, html);
  }
}

function escaped(text: string): string {
  const entities: Record<string, string> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return text.replace(/[&<>"']/g, each => entities[each]!);
}

offer('HtmlService', HtmlService);
offer('HtmlOutput', HtmlOutput);
offer('HtmlTemplate', HtmlTemplate);
