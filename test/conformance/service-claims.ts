// Properties, cache, locks, identity and pages.

import { assumed, type Claim, documented, holds, same, throwsWith } from './claim';

const PROPERTIES = 'reference/properties/properties';
const LOCK = 'reference/lock/lock';

export const serviceClaims: readonly Claim[] = [
  documented(
    'a property that was never set is null',
    PROPERTIES,
    'Gives the value of the key, or null if there is none.',
    ({ PropertiesService }) =>
      same(PropertiesService.getDocumentProperties().getProperty('claim: never set'), null),
  ),
  documented(
    'a property keeps its text until it is deleted',
    PROPERTIES,
    'Sets the key to the value, as text.',
    ({ PropertiesService }) => {
      const properties = PropertiesService.getDocumentProperties();
      properties.setProperty('claim', '{"a":1}');
      same(properties.getProperty('claim'), '{"a":1}');
      properties.deleteProperty('claim');
      same(properties.getProperty('claim'), null);
    },
  ),
  documented(
    'a property of more than 9 KB is refused',
    'guides/services/quotas',
    'A property’s value has at most 9 KB.',
    ({ PropertiesService }) =>
      throwsWith('too large', () => {
        PropertiesService.getDocumentProperties().setProperty('claim', 'x'.repeat(9 * 1024 + 1));
      }),
  ),
  documented(
    'the user’s and the document’s properties are apart',
    'guides/properties',
    'Each store is shared by its own circle: script, user or document.',
    ({ PropertiesService }) => {
      PropertiesService.getUserProperties().setProperty('claim: apart', 'mine');
      same(PropertiesService.getDocumentProperties().getProperty('claim: apart'), null);
      PropertiesService.getUserProperties().deleteProperty('claim: apart');
    },
  ),
  documented(
    'setProperties leaves other properties alone unless told otherwise',
    PROPERTIES,
    'Sets all keys of the object.',
    ({ PropertiesService }) => {
      const properties = PropertiesService.getDocumentProperties();
      properties.setProperty('claim: old', '1').setProperties({ 'claim: new': '2' });
      same([properties.getProperty('claim: old'), properties.getProperty('claim: new')], ['1', '2']);
      properties.deleteProperty('claim: old').deleteProperty('claim: new');
    },
  ),
  documented(
    'what the cache does not have is null',
    'reference/cache/cache',
    'Gives the cached value, or null if there is none.',
    ({ CacheService }) => {
      const cache = CacheService.getScriptCache();
      same(cache?.get('claim: none'), null);
      cache?.put('claim', 'x', 60);
      same(cache?.get('claim'), 'x');
      cache?.remove('claim');
      same(cache?.get('claim'), null);
    },
  ),
  documented(
    'a cached value of more than 100 KB is refused',
    'reference/cache/cache',
    'The most that a key can hold is 100 KB.',
    ({ CacheService }) =>
      throwsWith('too large', () => CacheService.getScriptCache()?.put('claim', 'x'.repeat(100 * 1024 + 1))),
  ),
  documented(
    'tryLock says whether the lock was got, hasLock whether it is held',
    LOCK,
    'Tries for the lock until the timeout; true if it was got.',
    ({ LockService }) => {
      const lock = LockService.getDocumentLock()!;
      same([lock.hasLock(), lock.tryLock(1000), lock.hasLock()], [false, true, true]);
      lock.releaseLock();
      same(lock.hasLock(), false);
    },
  ),
  assumed('an execution that holds a lock gets it again', ({ LockService }) => {
    const lock = LockService.getDocumentLock()!;
    lock.tryLock(1000);
    same(lock.tryLock(1000), true);
    lock.releaseLock();
  }),
  documented(
    'an address is a text, perhaps an empty one',
    'reference/base/session',
    'Where policy does not give the address, it is an empty text.',
    ({ Session }) => holds(typeof Session.getActiveUser().getEmail() === 'string', 'it is a text'),
  ),
  documented(
    'an AuthMode prints as its name',
    'reference/script/auth-mode',
    'An enumeration with NONE, CUSTOM_FUNCTION, LIMITED and FULL.',
    ({ ScriptApp }) =>
      same([ScriptApp.AuthMode.NONE, ScriptApp.AuthMode.LIMITED, ScriptApp.AuthMode.FULL].map(String), [
        'NONE',
        'LIMITED',
        'FULL',
      ]),
  ),
  documented(
    'an HTML output keeps its text and title',
    'reference/html/html-output',
    'Sets the title of the page.',
    ({ HtmlService }) => {
      const page = HtmlService.createHtmlOutput('<p>Hello</p>').setTitle('Plan');
      same([page.getContent(), page.getTitle()], ['<p>Hello</p>', 'Plan']);
    },
  ),
  documented(
    'a UUID is 36 characters, another one each time',
    'reference/utilities/utilities',
    'A UUID as text.',
    ({ Utilities }) => {
      const [one, two] = [Utilities.getUuid(), Utilities.getUuid()];
      same([one.length, two.length, one === two], [36, 36, false]);
    },
  ),
];
