import { describe, expect, it } from 'vitest';
import {
  fileUrl,
  nameReader,
  parseWebdavAddress,
} from '../../../../../main/sync/remote/webdavAddress.ts';

describe('a WebDAV address', () => {
  it.each([
    ['https://cloud.example/remote.php/dav/files/USER/folder', 'ends as a folder does'],
    [' https://cloud.example/remote.php/dav/files/USER/folder/ ', 'has blanks around it'],
  ])('is taken when it %2$s: %1$s', (text) => {
    const parsed = parseWebdavAddress(text);

    expect(parsed.ok && parsed.value.href).toBe(
      'https://cloud.example/remote.php/dav/files/USER/folder/',
    );
  });

  it.each(['http://127.0.0.1:8080/dav', 'http://localhost/dav', 'http://[::1]:80/dav'])(
    'may do without a lock on the computer itself: %s',
    (text) => {
      expect(parseWebdavAddress(text).ok).toBe(true);
    },
  );

  it.each([
    ['http://cloud.example/dav', 'not-secure'],
    ['http://127.0.0.1.example/dav', 'not-secure'],
    ['http://localhost.example/dav', 'not-secure'],
    ['https://user:secret@cloud.example/dav', 'holds-password'],
    ['https://user@cloud.example/dav', 'holds-password'],
    ['file:///etc', 'no-address'],
    ['ftp://cloud.example/', 'no-address'],
    ['davs://cloud.example/', 'no-address'],
    ['https://cloud.example/dav?x=1', 'no-address'],
    ['https://cloud.example/dav#x', 'no-address'],
    ['cloud.example/dav', 'no-address'],
    ['', 'no-address'],
  ])('is refused: %s is %s', (text, kind) => {
    expect(parseWebdavAddress(text)).toEqual({ ok: false, error: { kind } });
  });
});

describe('names in the answers of a server', () => {
  const folder = new URL('https://cloud.example/dav/User%20A/map/');
  const nameOf = nameReader(folder);

  it.each([
    ['/dav/User%20A/map/', ''],
    ['/dav/User%20A/map', ''],
    ['https://cloud.example/dav/User%20A/map/a.seg', 'a.seg'],
    ['https://CLOUD.example:443/dav/User A/map/a%2Eseg', 'a.seg'],
    ['/dav/User%20A/map/s/', 's'],
    ['/dav//User%20A/./map/x/../a', 'a'],
    ['/dav/User%20A/map/50%25%20%C3%A9', '50% é'],
  ])('%s is %j', (href, name) => {
    expect(nameOf(href)).toBe(name);
  });

  it.each([
    'https://evil.example/dav/User%20A/map/a',
    'http://cloud.example/dav/User%20A/map/a',
    '//evil.example/dav/User%20A/map/a',
    '/dav/User%20A/map/../a',
    '/dav/User%20A/map/%2e%2e/a',
    '/dav/User%20A/map/..%2fa',
    '/dav/User%20A/map/a%2fb',
    '/dav/User%20A/map/a%5cb',
    '/dav/User%20A/map/a%00b',
    '/dav/User%20A/map/%E2%80',
    '/dav/User%20A/map/.hidden',
    '/dav/User%20A/map/a/b',
    '/dav/user%20a/map/a',
    '/etc/passwd',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'http://[',
  ])('%s is nothing of ours', (href) => {
    expect(nameOf(href)).toBeNull();
  });

  it('knows a folder by its letters, however the server writes an accent', () => {
    const accent = 'Coo\u0308rdinatoren';
    const reads = nameReader(new URL(`https://cloud.example/${accent.normalize('NFC')}/`));

    expect(reads(`/${encodeURIComponent(accent.normalize('NFD'))}/a`)).toBe('a');
  });

  it('asks for a name as it is, whatever a web address makes of its signs', () => {
    const path = 't/a #2?%41 (kopie).seg';

    expect(fileUrl(folder, path).href).toBe(
      'https://cloud.example/dav/User%20A/map/t/a%20%232%3F%2541%20(kopie).seg',
    );
    expect(nameReader(new URL('t/', folder))(fileUrl(folder, 't/a #2').href)).toBe('a #2');
  });
});
