import { describe, expect, it } from 'vitest';
import { closenessOf } from '../../../../shared/search/closenessOf.ts';

describe('closenessOf', () => {
  it.each([
    ['huis', 'huizen', 'exact'],
    ['dorpscoördinator', 'dorpencoördinatoren', 'exact'],
    ['noaberschap', 'naoberschap', 'synonym'],
    ['huis', 'dorpshuizen', 'part'],
    ['dorpshuis', 'dorpshuiskamer', 'part'],
    ['bloarp', 'dorpsbloarp', 'inside'],
    ['preven', 'preventie', 'prefix'],
    ['preven', 'inbraakpreventie', 'prefix'],
  ])('%s answers %s as %s', (query, word, closeness) => {
    expect(closenessOf(query, word)).toBe(closeness);
  });

  it('finds the end of a word nobody knows, when a word stands before it', () => {
    expect(closenessOf('kamera', 'videokamera')).not.toBeNull();
    expect(closenessOf('kamera', 'Videocamera')).not.toBeNull();
    expect(closenessOf('visie', 'televisie')).toBeNull();
    expect(closenessOf('tuin', 'situatie')).toBeNull();
  });

  it('takes an unfinished word for the beginning of one, and a finished one for itself', () => {
    expect(closenessOf('onde', 'Onderdendam')).toBe('prefix');
    expect(closenessOf('spel', 'speld')).toBeNull();
    expect(closenessOf('station', 'stationair')).toBeNull();
  });

  it('takes what is typed of the name of a village for that name, also when it is a word itself', () => {
    for (const name of ['Onderdendam', 'Bedum', 'Zuidwolde', 'Middelstum', 'Warffum']) {
      for (let typed = 3; typed < name.length; typed += 1) {
        expect(
          closenessOf(name.slice(0, typed), name, [name]),
          name.slice(0, typed),
        ).not.toBeNull();
      }
    }
    expect(closenessOf('bed', 'bedum')).toBeNull();
  });

  it('tells an open syllable from a closed one', () => {
    expect(closenessOf('les', 'leeszaal')).toBeNull();
    expect(closenessOf('lees', 'leeszaal')).toBe('part');
    expect(closenessOf('man', 'maan')).toBeNull();
  });

  it('splits compounds with a name of the user', () => {
    expect(closenessOf('feest', 'Zuidwolderfeest', ['Zuidwolder'])).toBe('part');
    expect(closenessOf('Wetsinge', 'Wetsingefeest', ['Wetsinge'])).toBe('part');
  });

  it('matches accents, apostrophes and a hard c in any spelling', () => {
    expect(closenessOf('repaircafe', 'repaircafé’s')).toBe('exact');
    expect(closenessOf('ideeen', 'ideeën')).toBe('exact');
    expect(closenessOf('coordinator', 'coördinator')).toBe('exact');
  });
});
