export const reading = {
  'reading.heading': 'What weighed most for {name}?',
  'reading.how': 'Press the articles in the order of their weight to them, the heaviest first.',
  'reading.stop': 'Leave out what you cannot tell.',
  'reading.row': '{place, plural, =0 {{title}, not placed} other {{title}, number #}}',
  'reading.placed': '{title}: number {place}.',
  'reading.takenOut': '{title} is taken out.',
  'reading.up': 'Up',
  'reading.down': 'Down',
  'reading.upOf': 'Up: {title}',
  'reading.downOf': 'Down: {title}',
  'reading.unplaced': 'not placed',
  'reading.skip': 'Skip this',
  'reading.give': 'That is how I read them',
  'reading.empty': 'Place one article at least, or skip this.',
  'reading.yours': 'Your order',
  'reading.truth': 'Their order, {name}',
  'reading.later': 'The clues, hour by hour, are under “Both instructions”.',
  'reading.clues': 'What your notebook has',
  'reading.noClues': 'Your notebook has nothing on them.',

  'reading.nth':
    '{n, plural, =1 {first} =2 {second} =3 {third} =4 {fourth} =5 {fifth} =6 {sixth} =7 {seventh} =8 {eighth} other {number #}}',
  'reading.right':
    '{right, plural, =0 {None} =1 {One} =2 {Two} =3 {Three} =4 {Four} =5 {Five} =6 {Six} =7 {Seven} other {#}} of {of, plural, =2 {two} =3 {three} =4 {four} =5 {five} =6 {six} =7 {seven} =8 {eight} other {#}} in place.',
  'reading.exactly':
    '{who, select, you {You read {name} exactly.} them {They read you exactly.} other {All there was to know of {name}’s order could be read from the table.}}',
  'reading.most':
    '{who, select, you {You missed that “{title}” weighed most of all: you had it {read}.} them {They missed that “{title}” weighed most to you: they had it {read}.} other {What the moves hid: “{title}” weighed most of all. They made it look {read}.}}',
  'reading.more':
    '{who, select, you {“{title}” weighed more than you thought: {place}, not {read}.} them {“{title}” weighed more to you than they thought: {place}, not {read}.} other {“{title}” weighed more than the moves told: {place}, not {read}.}}',
  'reading.less':
    '{who, select, you {“{title}” weighed less than you thought: {place}, not {read}.} them {“{title}” weighed less to you than they thought: {place}, not {read}.} other {“{title}” weighed less than the moves told: {place}, not {read}.}}',
  'reading.least':
    '{who, select, you {You had “{title}” {read}; to them it weighed least of all.} them {They had “{title}” {read}; to you it weighed least of all.} other {The moves made “{title}” look {read}; it weighed least of all.}}',
  'reading.leftOut':
    '{who, select, you {You did not place “{title}”; to them it came {place}.} them {They could not place “{title}”; to you it came {place}.} other {Nothing told where to place “{title}”; it came {place}.}}',

  'reading.section':
    '{who, select, you {How you read {name}} them {What they had come to believe about you} other {How {by} could read {name}}}',
  'reading.head.weight': 'weight',
  'reading.head.believed': '{who, select, them {believed} other {told}}',
  'reading.head.place': 'your place',
  'reading.rows':
    'Points of 100. {who, select, them {“Believed” is what their notes came to.} other {“Told” is what a careful reader of every move would have said.}} Open a line for what told of it.',
  'reading.nothingTold': 'Nothing that was said or done told of it.',
  'reading.told.statement': '{who, select, you {You} them {They} other {{name}}} opened the day on it.',
  'reading.told.answer':
    '{who, select, you {You} them {They} other {{name}}} answered that it matters {matters, select, 1 {little} 3 {much} other {somewhat}}{lie, select, true {. It was a lie.} other {.}}',
  'reading.told.evasion': '{who, select, you {You were} them {They were} other {{name} was}} asked, and would not say.',
  'reading.told.disclosure':
    '{who, select, you {You} them {They} other {{name}}} said freely that it matters {matters, select, 1 {little} 3 {much} other {somewhat}}{lie, select, true {. It was a lie.} other {.}}',
  'reading.told.decline': '{who, select, you {You} them {They} other {{name}}} declined an offer because of it.',
  'reading.told.hold': '{who, select, you {You} them {They} other {{name}}} held on it.',
  'reading.told.warning': '{who, select, you {You} them {They} other {{name}}} warned about it.',
  'reading.told.reply':
    '{who, select, you {You} them {They} other {{name}}} replied {warmth, select, warm {warmly} lukewarm {without warmth} other {coldly}} to an idea with it.',
  'reading.told.fact':
    '{matters, select, 0 {A red line on it came to light.} 1 {It came to light that it matters little.} 3 {It came to light that it matters much.} other {It came to light that it matters somewhat.}}',
  'reading.told.kept': '{who, select, you {You} them {They} other {{name}}} tabled it unchanged.',
  'reading.told.moved': '{who, select, you {You} them {They} other {{name}}} moved on it.',

  'reading.d.yours': 'How right your order was: 0 is chance, 1 is exact',
  'reading.d.believed':
    '{who, select, them {How right theirs of you was} other {How right a careful reader’s was}}: 0 is chance, 1 is exact',
  'reading.d.none': 'no order',
  'reading.d.means':
    'Take any two articles: in the right order, or the wrong way round? Right pairs less wrong ones, as a share of all pairs. A pair that is not told apart counts as chance would have it: as nothing. 1 is exact, 0 is chance, −1 the reverse.',
  'reading.d.count': '({concordant} − {discordant}) ÷ {pairs} = {d}.',
  'reading.d.term': 'Term of art: rank correlation, Somers’ d. Somers, American Sociological Review 27, 1962.',
  'reading.fit.means': 'The weights themselves, not only their order: how closely they line up with the true ones.',
  'reading.fit.count': 'ρ = {fit}.',
  'reading.fit.term': 'Term of art: correlation. Pearson, Proceedings of the Royal Society 58, 1895.',

  'reading.day': 'How much of {name}’s order the moves had told, by the hour',
  'reading.day.exact': 'the true order',
  'reading.day.chance': 'chance',
  'reading.day.yours': 'your order {d}',
  'reading.telling': 'Most telling:',
} as const;
