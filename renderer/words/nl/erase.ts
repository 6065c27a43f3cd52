/** Gone for good. Says what it does and what no app can do. */
export const erase = {
  menu: 'Wis voor altijd…',
  title: 'Wis “{{title}}” voor altijd',
  all: 'Alles gaat weg: de tekst, de geschiedenis en wat je er zelf bij schreef. Niemand kan het terughalen, jij ook niet.',
  private: 'Dit staat alleen op deze computer. Daar gaat het nu meteen weg.',
  shared:
    'Bij Instellingen, Delen zie je hoe ver het is. Heeft iemand er een eigen kaart van, dan gaat die ook weg.',
  stories_one: 'Het verhaal dat erbij hoort, gaat mee.',
  stories_other: 'De {{count}} verhalen die erbij horen, gaan mee.',
  stays: 'Lessen en contactmomenten over dit initiatief blijven staan. Wis die apart.',
  beyond: {
    title: 'Dit kan de app niet wissen:',
    cloud:
      'De prullenbak en de versiegeschiedenis van OneDrive of Nextcloud. Maak die leeg, of vraag het je collega van ICT.',
    server: 'Reservekopieën van de server. Vraag je collega van ICT.',
    own: 'Reservekopieën van deze computer. Vraag je collega van ICT.',
    people: 'Wat iemand al las, printte, opsloeg of in een pakketje kreeg.',
  },
  type: 'Typ “{{word}}” om door te gaan',
  word: 'wissen',
  confirm: 'Wis voor altijd',
  cancel: 'Nee, laat staan',
  done: 'Het is gewist.',
  progress: {
    title: 'Wissen',
    kinds: {
      initiative_one: 'Eén initiatief',
      initiative_other: '{{count}} initiatieven',
      lesson_one: 'Eén les',
      lesson_other: '{{count}} lessen',
      attachment_one: 'Eén bijlage',
      attachment_other: '{{count}} bijlagen',
      party_one: 'Eén partij',
      party_other: '{{count}} partijen',
      other_one: 'Eén kaart',
      other_other: '{{count}} kaarten',
    },
    done_one: 'gewist op {{done}} van de {{count}} computer',
    done_other: 'gewist op {{done}} van de {{count}} computers',
    waiting: 'Nog niet klaar',
    here: 'Deze computer, nog even bezig',
    lastSeen: 'Laatst gezien op {{day}}',
    neverSeen: 'Nog nooit gezien',
    leave: 'Komt niet terug…',
    leaveOf: 'De computer van {{name}} komt niet terug…',
    finished_one: 'Eén kaart is gewist, op alle computers.',
    finished_other: '{{count}} kaarten zijn gewist, op alle computers.',
    beyond:
      'Staat de map in een wolk of op een server? Maak dan ook de prullenbak en de versiegeschiedenis leeg, en vraag je collega van ICT naar reservekopieën.',
  },
  retire: {
    title: 'Komt de computer van {{name}} niet terug?',
    story:
      'De app haalt de bestanden van die computer uit de gedeelde map. Wat collega’s deelden, blijft: deze computer heeft alles en bewaart het.',
    disk: 'Op de schijf van die computer zelf kan het gewiste nog staan. Maak die leeg, of laat dat doen. Komt hij toch terug, dan wist hij vanzelf en doet hij weer mee.',
    word: 'weg',
    confirm: 'Haal die bestanden weg',
    cancel: 'Nog niet',
    done: 'De bestanden van {{name}} zijn uit de map.',
    trouble: {
      'not-covered':
        'Deze computer heeft nog niet alles van die computer. Werk eerst bij, of doe dit op een andere computer.',
      'not-reachable': 'De gedeelde map geeft nu geen antwoord. Probeer het straks nog eens.',
      own: 'Dit is de computer waar je nu op werkt.',
    },
  },
  held: {
    removes_one: '{{name}} haalt één kaart weg. Klopt dat?',
    removes_other: '{{name}} haalt {{count}} kaarten weg. Klopt dat?',
    erases_one: '{{name}} wist één kaart voor altijd. Klopt dat?',
    erases_other: '{{name}} wist {{count}} kaarten voor altijd. Klopt dat?',
    hint: 'Tot je kiest, staan ze hier nog. Bewaar je ze, dan komen ze ook bij je collega’s terug.',
    eraseHint:
      'Tot je kiest, staan ze hier nog. Overleg met je collega als je het niet zeker weet.',
    some_one: 'Eén daarvan is voor altijd gewist. Die kan niet blijven.',
    some_other: '{{count}} daarvan zijn voor altijd gewist. Die kunnen niet blijven.',
    remove: 'Ja, haal weg',
    erase: 'Ja, wis ze',
    keep: 'Ja, maar bewaar ze hier',
  },
  doneShared: {
    now: 'Het is gewist. Bij je collega’s gaat het weg zodra hun computer bijwerkt.',
    later:
      'Het is gewist op deze computer. Bij je collega’s gaat het weg zodra de gedeelde map er weer is.',
    left: 'Het is gewist op deze computer. Bij je collega’s gaat het pas weg als je weer meedoet of een pakketje geeft.',
    alone: 'Het is gewist.',
  },
};
