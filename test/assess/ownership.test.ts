import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type OwnershipContext, ownershipIndex, ownershipOf } from '../../src/assess/ownership';
import type { Person } from '../../src/plan/item';
import { day, person } from '../plan/plan-rows';

const today: OwnershipContext = { statusDate: day('2026-11-20') };
const elena = person({
  name: 'Elena Petrova',
  email: 'elena@example.com',
  team: 'Platform',
  manager: 'Dana Wolf',
});
const marko = person({
  name: 'Marko Ilić',
  email: 'm.ilic@example.com',
  team: 'Platform',
  manager: 'Dana Wolf',
});
const dana = person({ name: 'Wolf, Dana', email: 'dana@example.com', team: 'Office of the CTO' });
const ann1 = person({
  name: 'Ann Okafor',
  email: 'ann.o@example.com',
  team: 'Sales',
  manager: 'm.ilic@example.com',
});
const ann2 = person({ name: 'Ann Lindqvist', email: 'ann.l@example.com', until: day('2026-11-19') });
const hana = person({ name: 'Hana Sato', email: 'hana@example.com', mayEdit: false, team: 'QA' });
const people = [elena, marko, dana, ann1, ann2, hana];

const owner = (cell: string, known: readonly Person[] = people, context = today) =>
  ownershipOf(cell, ownershipIndex(known), context);
const kindOf = (cell: string, known?: readonly Person[]) => owner(cell, known).kind;

describe('nobody', () => {
  it.each([
    '',
    '  ',
    'TBD',
    'tba',
    'N/A',
    'n.a.',
    '?',
    '???',
    '-',
    '—',
    '(none)',
    '[TBD]',
    '<unassigned>',
    'Unassigned',
    'TBD?',
    '/',
    '…',
    'N.N.',
    'niemand',
    'nicht zugewiesen',
    'à définir',
    'À attribuer',
    'noch zu bestimmen',
    'sin asignar',
    'ninguém',
    'Sem responsável',
    'da definire',
    'n.v.t.',
    'brak',
    'не назначен',
    'yok',
    '未定',
    '担当者なし',
    '待定',
    '미정',
    'chưa phân công',
    'TBD, ?',
    'none & none',
    'Maintainer to assign',
    'Designer to be hired',
    '[TBD institution]',
    'TBD partner',
    '要討議',
  ])('is named by %j', cell => {
    expect(kindOf(cell)).toBe('nobody');
    expect(kindOf(cell, [])).toBe('nobody');
  });
});

describe('a person in People', () => {
  it.each([
    ['Elena Petrova', 'Elena Petrova'],
    ['  elena   PETROVA ', 'Elena Petrova'],
    ['Petrova, Elena', 'Elena Petrova'],
    ['petrova,elena', 'Elena Petrova'],
    ['Petrova Elena', 'Elena Petrova'],
    ['elena', 'Elena Petrova'],
    ['@elena', 'Elena Petrova'],
    ['Elena?', 'Elena Petrova'],
    ['ELENA@example.com', 'Elena Petrova'],
    ['mailto:elena@example.com', 'Elena Petrova'],
    ['E. P. <elena@example.com>', 'Elena Petrova'],
    ['Elena Petrova <elena@example.com>', 'Elena Petrova'],
    ['Elena Petrova (lead)', 'Elena Petrova'],
    ['Dr. Elena Petrova', 'Elena Petrova'],
    ['Elena Petrova, PMP', 'Elena Petrova'],
    ['Marko Ilic', 'Marko Ilić'],
    ['m.ilic', 'Marko Ilić'],
    ['Dana Wolf', 'Wolf, Dana'],
    ['Dana', 'Wolf, Dana'],
    ['Elena, elena@example.com', 'Elena Petrova'],
    ['Elena Petrova, TBD', 'Elena Petrova'],
    ['Elena Petrova,', 'Elena Petrova'],
    ['Elena Petrova / Platform', 'Elena Petrova'],
    ['Elena Petrova, Platform team', 'Elena Petrova'],
  ])('%j is %s', (cell, name) => {
    expect(owner(cell)).toEqual({ kind: 'person', name });
  });

  it('is not guessed from a first name that two have: both are suggested', () => {
    expect(owner('Ann')).toEqual({ kind: 'unknown', suggestions: ['Ann Okafor', 'Ann Lindqvist'] });
  });

  it('has left when Until is before the status date, not on that day', () => {
    expect(owner('Ann Lindqvist')).toEqual({ kind: 'left', name: 'Ann Lindqvist', until: day('2026-11-19') });
    const onTheDay = ownershipOf('Ann Lindqvist', ownershipIndex(people), { statusDate: day('2026-11-19') });
    expect(onTheDay.kind).toBe('person');
  });

  it('is read for each status date anew, with the same index', () => {
    const index = ownershipIndex(people);
    const kinds = ['2026-11-19', '2026-11-20', '2026-11-19'].map(
      iso => ownershipOf('Ann Lindqvist', index, { statusDate: day(iso) }).kind,
    );
    expect(kinds).toEqual(['person', 'left', 'person']);
  });

  it('who came back is here', () => {
    const twice = [person({ ...elena, until: day('2025-01-31') }), elena];
    expect(kindOf('Elena Petrova', twice)).toBe('person');
  });

  it('without the right to edit is said to be so', () => {
    expect(owner('Hana Sato')).toEqual({ kind: 'cannot edit', name: 'Hana Sato' });
  });

  it('of the same name as another is told apart by address', () => {
    const twins = [
      person({ name: 'Kim Lee', email: 'k1@example.com' }),
      person({ name: 'Kim Lee', email: 'k2@example.com' }),
    ];
    expect(owner('Kim Lee', twins)).toEqual({
      kind: 'unknown',
      suggestions: ['Kim Lee <k1@example.com>', 'Kim Lee <k2@example.com>'],
    });
    expect(kindOf('k2@example.com', twins)).toBe('person');
  });
});

describe('several', () => {
  it.each([
    'Elena Petrova, Marko Ilić',
    'Elena; Marko',
    'Elena/Marko',
    'Elena & Marko',
    'Elena+Marko',
    'Elena and Marko',
    'Elena und Marko',
    'Elena et Marko',
    'Elena y Marko',
    'Elena e Marko',
    'Elena en Marko',
    'Elena i Marko',
    'Elena и Marko',
    'Elena ve Marko',
    'Elena và Marko',
    'Elena、Marko',
    'Elena · Marko',
    'Elena mit Marko',
    'Elena\nMarko',
    'Petrova, Elena, Ilić, Marko',
    'Petrova, Elena; Ilić, Marko',
    'Elena Marko',
    'Elena Petrova Marko Ilić',
    'elena@example.com, m.ilic@example.com',
    'elena@example.com m.ilic@example.com',
    'Elena | Marko',
  ])('are found in %j', cell => {
    expect(owner(cell)).toEqual({ kind: 'several', names: ['Elena Petrova', 'Marko Ilić'] });
  });

  it('are found where somebody stands beside a team or a stranger', () => {
    expect(owner('Elena and the sales team')).toEqual({
      kind: 'several',
      names: ['Elena Petrova', 'the sales team'],
    });
    expect(owner('Elena, Zoe')).toEqual({ kind: 'several', names: ['Elena Petrova', 'Zoe'] });
  });

  it.each([
    ['Arun, Bex', ['Arun', 'Bex']],
    ['Charley,Bex', ['Charley', 'Bex']],
    ['Danielle, Eliza', ['Danielle', 'Eliza']],
    ['Cliente + QA', ['Cliente', 'QA']],
    ['nikomatsakis, Josh-Triplett', ['nikomatsakis', 'Josh-Triplett']],
    ['田中、鈴木', ['田中', '鈴木']],
    ['张伟和李娜', ['张伟', '李娜']],
    ['민수와 영희', ['민수', '영희']],
    ['Engineering, Design', ['Engineering', 'Design']],
    ['Ann Lee <ann@example.com>, Bo Ek <bo@example.com>', ['Ann Lee', 'Bo Ek']],
    ['ann@example.com bo@example.com', ['ann@example.com', 'bo@example.com']],
  ])('are found in %j without a People table', (cell, names) => {
    expect(owner(cell, [])).toEqual({ kind: 'several', names });
  });
});

describe('a team', () => {
  it.each([
    'team',
    'Marketing team',
    'The platform team',
    'Team Blue',
    'Marketing',
    'Ops',
    'Engineering',
    'IT',
    'HR',
    'R&D',
    'Sales EMEA',
    'Finance department',
    'Squad 3',
    'Design Guild',
    'Steering Committee',
    'Board',
    'Sales & Marketing',
    'QA and Dev team',
    'Product manager team',
    'Leadership',
    'everyone',
    'All',
    'Alle',
    'todos',
    'Tous',
    'Todos os integrantes',
    'Alle Beteiligten',
    'Tous les membres',
    'Все участники',
    '全体成员',
    '모든 팀원',
    'Equipe de Testes',
    'Equipe DevOps',
    'Equipe de Desenvolvimento',
    'Equipe de gerentes',
    'Time de Dados',
    'Pró-reitoria de Graduação - PROGRAD',
    'Gabinete da Reitoria',
    'Diretoria Financeira',
    'Setor de Compras',
    'Abteilung Vertrieb',
    'Vertriebsabteilung',
    'Projektteam',
    'Geschäftsführung',
    'Vorstand',
    'Équipe produit',
    'Direction financière',
    'Departamento de Compras',
    'Equipo de ventas',
    'Ufficio acquisti',
    'Afdeling Inkoop',
    'Werkgroep privacy',
    'Dział sprzedaży',
    'Отдел продаж',
    'Команда разработки',
    'Yazılım ekibi',
    '営業部',
    '開発チーム',
    '全員',
    '研发部',
    '技术团队',
    '개발팀',
    '마케팅',
    'Phòng Kinh doanh',
    'sales@example.com',
    'support@example.com',
    'team-blue@example.com',
    'all@example.com',
    'dev-team@example.com',
    'ops.emea@example.com',
    'Acme GmbH',
    'MNK Technologies',
    'University of Oslo',
    'Desenvolvedores',
    'Backend developers',
    'Frontend',
    'Programmleitung',
    '双方',
    'Both',
  ])('is named by %j, with and without a People table', cell => {
    expect(owner(cell)).toMatchObject({ kind: 'team' });
    expect(owner(cell, [])).toMatchObject({ kind: 'team' });
  });

  it('is any Team of People', () => {
    expect(owner('office of the cto')).toMatchObject({ kind: 'team', team: 'office of the cto' });
    expect(kindOf('QA')).toBe('team');
  });

  it.each([
    'Gerente do Projeto',
    'Analista de Requisitos',
    'Arquiteto de Dados',
    'Dev Backend',
    'QA',
    'Cliente',
    'Instrutor',
    'Product owner',
    'CTO',
    'Team lead',
    'Engineering lead',
    'Frontend Dev',
    'Head of Engineering',
    'Head of department',
    'Sales manager',
    'Teamleiter',
    "Chef d'équipe",
    'Board member',
    'Maria Sales',
    'Nguyễn Văn Phong',
    'Ban Ki-moon',
    '服部',
    '阿部',
    'Steam Boy',
    'UI/UX Designer',
    'Universe Nguyen',
    'ann.sales@example.com',
    '服部 花子',
    'Rada Petrov',
  ])('is not %j: that may be one person', cell => {
    expect(owner(cell, [])).toEqual({ kind: 'person', name: cell });
    expect(kindOf(cell, [elena])).toBe('unknown');
  });

  it('probably means who checked in there most, then the manager of its people', () => {
    const likely = (...names: string[]) => owner('Platform team', people, { ...today, likely: names });
    expect(likely('Zoe', 'marko')).toEqual({ kind: 'team', team: 'Platform team', probably: 'Marko Ilić' });
    expect(likely('Ann Lindqvist')).toMatchObject({ probably: 'Wolf, Dana' });
    expect(owner('Platform')).toEqual({ kind: 'team', team: 'Platform', probably: 'Wolf, Dana' });
    expect(owner('sales@example.com')).toMatchObject({ probably: 'Marko Ilić' });
    expect(owner('QA')).toMatchObject({ probably: 'Hana Sato' });
    expect(owner('Legal')).toMatchObject({ probably: null });
  });

  it('without a People table probably means who checked in there', () => {
    expect(owner('Ops', [], { ...today, likely: ['sales team', 'Bex'] })).toMatchObject({ probably: 'Bex' });
  });

  it('is every value of a column that holds units, but for people and blanks', () => {
    const units = { ...today, ownersAreTeams: true };
    expect(['DTI', 'SGP', 'PROGRAD, SGP', 'Elena, DTI'].map(cell => owner(cell, people, units).kind)).toEqual(
      ['team', 'team', 'team', 'team'],
    );
    expect(['Elena', 'Elena, Marko', '-'].map(cell => owner(cell, people, units).kind)).toEqual([
      'person',
      'several',
      'nobody',
    ]);
    const index = ownershipIndex([]);
    expect([ownershipOf('DTI', index, units).kind, ownershipOf('DTI', index, today).kind]).toEqual([
      'team',
      'person',
    ]);
  });
});

describe('somebody unknown', () => {
  it.each([
    ['Elena Petrov', ['Elena Petrova']],
    ['Elean Petrova', ['Elena Petrova']],
    ['E. Petrova', ['Elena Petrova']],
    ['Petrova', ['Elena Petrova']],
    ['elena.petrova@example.org', ['Elena Petrova']],
    ['Mako', ['Marko Ilić']],
    ['Zoe Quist', []],
  ])('%j is answered with %j', (cell, suggestions) => {
    expect(owner(cell)).toEqual({ kind: 'unknown', suggestions });
  });

  it('is answered with three at most', () => {
    const anns = ['Okafor', 'Lindqvist', 'Moreau', 'Tanaka'].map(last => person({ name: `Ann ${last}` }));
    expect(owner('Anne', anns)).toMatchObject({ kind: 'unknown' });
    expect(owner('Ann', anns)).toEqual({
      kind: 'unknown',
      suggestions: ['Ann Okafor', 'Ann Lindqvist', 'Ann Moreau'],
    });
  });
});

describe('without a People table', () => {
  it.each([
    ['  Elena   Petrova ', 'Elena Petrova'],
    ['Elena <elena@example.com>', 'Elena'],
    ['elena@example.com', 'elena@example.com'],
    ['Elena Petrova (lead)', 'Elena Petrova (lead)'],
    ['John E Smith', 'John E Smith'],
  ])('%j is a person', (cell, name) => {
    expect(owner(cell, [])).toEqual({ kind: 'person', name });
  });

  it('nobody is unknown, whatever the cell says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), cell => {
        expect(kindOf(cell, [])).not.toBe('unknown');
      }),
    );
  });
});

describe('any owner cell', () => {
  const names = fc.constantFrom('Elena Petrova', 'Marko Ilić', 'Ann Okafor');
  it('means the same in capitals, without accents and with more spaces', () => {
    fc.assert(
      fc.property(
        fc.array(names, { minLength: 1, maxLength: 3 }),
        fc.constantFrom(', ', '; ', ' & ', '\n', ' and '),
        (list, mark) => {
          const cell = list.join(mark);
          const other = ` ${cell.toUpperCase().replace(/Ć/g, 'C').replace(/ /g, '  ')} `;
          expect(owner(other)).toEqual(owner(cell));
          expect(owner(cell).kind).toBe(new Set(list).size === 1 ? 'person' : 'several');
        },
      ),
    );
  });

  it.each([
    ['marks', '-'.repeat(50_000)],
    ['marks before a letter', `${'-'.repeat(50_000)}a`],
    ['brackets', '(<'.repeat(25_000)],
    ['addresses', '@a'.repeat(25_000)],
    ['one character', '和'.repeat(50_000)],
    ['spaces', `a${' '.repeat(50_000)}b`],
    ['commas', ','.repeat(50_000)],
    ['words', 'team lead of '.repeat(4_000)],
  ])('made of nothing but %s is read', (_, cell) => {
    expect(kindOf(cell)).toBeDefined();
    expect(kindOf(cell, [])).toBeDefined();
  });
});
