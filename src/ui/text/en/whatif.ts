export const whatif = {
  'debrief.whatif': 'What if',

  'whatif.heading': 'What if',
  'whatif.lead':
    '{who, select, you {Take another way from any minute of your day, or see how others would have fared in your chair.} other {Take another way from any minute of the day, or see how others would have fared in a chair.}}',
  'whatif.chair': 'The chair that somebody else takes',
  'whatif.across': 'Who sits across the table',
  'whatif.from': 'From this minute on',
  'whatif.minute': 'Instead of',
  'whatif.telling': 'Here the better text could still be had.',
  'whatif.stand': '{who, select, you {In your chair} other {In the chair of {name}}}',
  'whatif.run': '{name}, {days} times from {time}',
  'whatif.yourself': '{who, select, you {Play on yourself from {time}} other {Play on from {time}}}',
  'whatif.progress': '{done} of {of} days',
  'whatif.done': '{done} of {of} days were played.',
  'whatif.stop': 'Stop',
  'whatif.result':
    '{all, select, yes {All {days} days} other {{stands, plural, =0 {None} other {#}} of {days} days}} ended in a text that both capitals carried. The median day was worth {worth} {who, select, you {to you; yours was worth {real}.} other {to {name}; the real one {real}.}}',
  'whatif.key.real': '{who, select, you {your day, {worth}} other {the real day, {worth}}}',
  'whatif.key.middle': 'median, {worth}',
  'whatif.key.walk':
    '{who, select, you {dotted line: you walk away, {worth}} other {dotted line: walking away, {worth}}}',
  'whatif.key.none': 'open dots: no text that stands',
  'whatif.ends.stands': 'A text that both capitals carried',
  'whatif.ends.refused': 'A text that a capital refused',
  'whatif.ends.none': 'No text',
  'whatif.joint': 'Joint gains, median, of 100',
  'whatif.jointReal': '{who, select, you { (yours: {real})} other { (the real day: {real})}}',
  'whatif.middle': 'The median day',
  'whatif.best': 'The best of them',
  'whatif.ended':
    '{how, select, walkedOut {It ended with a walk-out at {time}.} deadline {It ran until time was up, at {time}.} other {Both sides closed it at {time}.}} {text, plural, =0 {There was no text.} other {{stands, select, true {Both capitals carried it.} other {A capital refused it.}}}}',
  'whatif.minutes': 'Read its minutes',
  'whatif.fetching': 'Being played once more.',
  'whatif.how': 'How it was counted',
  'whatif.means':
    'What happened until then stands. From there on both chairs are played by characters, each seeing only what a person there would see, with fresh luck every time. A day without a text is worth the walk-away value.',
  'whatif.count': 'Median of {days}: half of the days were worth {worth} or more.',
  'whatif.term':
    'Term of art: Monte Carlo simulation of a counterfactual. Metropolis and Ulam, Journal of the American Statistical Association 44, 1949.',
  'whatif.seeds':
    'From {time}, {name} for {capital}, {across} across the table, seeds 1 to {last}: the same days for whoever runs it again.',

  'peers.heading': 'Others in this chair',
  'peers.lead':
    '{who, select, you {The {count} characters of the game play your chair for a whole day, {each} times each, against {across}, as you did.} other {The {count} characters of the game play the chair of {name} for a whole day, {each} times each, against {across}.}}',
  'peers.run': 'Let {all} delegations try',
  'peers.result':
    'Better than {rank} of 100 simulated delegations in this chair{part, select, yes {, by {of} so far} other {}}.',
  'peers.who': 'In this chair',
  'peers.worth': 'median',
  'peers.stands': 'text that stands',
  'peers.of': '{stands} of {days}',
  'peers.means':
    'The share of the simulated days that were worth less than the real one; days worth the same count half.',
  'peers.count': '({below} + {equal} ÷ 2) ÷ {of} = {share}. Seeds 1 to {each} for each.',
  'peers.term': 'Term of art: percentile. Galton, Journal of the Anthropological Institute 14, 1885.',
} as const;
