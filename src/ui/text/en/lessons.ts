/** How both sides played: the page of lessons. `who` is you, them, or name where two people sat at the table. */
export const lessons = {
  'debrief.lessons': 'Lessons',

  'reckoning.open': 'Method',

  'worth.count': '{capital}: {sum}',
  'worth.means':
    'The weight of each article times how much its text is worth to that side, from 0 to 1, in the order of the agenda; then what texts are worth together.',
  'worth.term':
    'Term of art: additive utility over several attributes. Keeney and Raiffa, Decisions with Multiple Objectives, 1976.',

  'lessons.counting': 'Going through the day again.',
  'lessons.temper.never':
    '{who, select, you {You never gave way.} them {They never gave way.} other {{name} never gave way.}}',
  'lessons.temper.late':
    '{who, select, you {You held on, and gave way late.} them {They held on, and gave way late.} other {{name} held on, and gave way late.}}',
  'lessons.temper.steady':
    '{who, select, you {You gave way steadily.} them {They gave way steadily.} other {{name} gave way steadily.}}',
  'lessons.temper.early':
    '{who, select, you {You gave way early.} them {They gave way early.} other {{name} gave way early.}}',
  'lessons.temper.firm':
    '{who, select, you {You held to about {end}.} them {They held to about {end}.} other {{name} held to about {end}.}}',
  'lessons.temper.leaps':
    '{who, select, you {You} them {They} other {{name}}} began at {start}{rise, plural, =0 {} other {, went down to {low},}} and ended at {end}.',
  'lessons.temper.silent':
    '{who, select, you {You made hardly an offer.} them {They made hardly an offer.} other {{name} made hardly an offer.}}',
  'lessons.both.never': 'Neither side ever gave way.',
  'lessons.both.late': 'Both sides held on, and gave way late.',
  'lessons.both.steady': 'Both sides gave way steadily.',
  'lessons.both.early': 'Both sides gave way early.',
  'lessons.both.firm': 'Neither side moved by much.',
  'lessons.both.leaps': 'Both sides moved by leaps.',
  'lessons.both.silent': 'Hardly an offer was made.',

  'lessons.asking': 'What each side asked for',
  'lessons.asking.note':
    'The worth of all that a side asked for, to that side. Filled: tabled. Outlined: floated in the corridor. Interlocked: initialled. Dashed: the curve that fits.',
  'lessons.fit': 'e = {e}',
  'lessons.lane': '{who, select, you {your offers} them {their offers} other {offers of {name}}}',
  'lessons.step': '{time}. {who, select, you {You} them {They} other {{name}}}: {step}. {change}. {back}.',
  'lessons.change':
    '{a} {who, select, you {to you} other {to {nameA}}}, {b} {who, select, you {to them} other {to {nameB}}}',
  'lessons.steps': 'What an offer changed',
  'lessons.steps.note': 'To the right: better for the side that offers. Up: better for the other.',
  'step.fortunate': 'win-win',
  'step.fortunate.about': 'better for both',
  'step.selfish': 'selfish',
  'step.selfish.about': 'better for oneself alone',
  'step.concession': 'concession',
  'step.concession.about': 'worse for oneself, no worse for the other',
  'step.nice': 'nice',
  'step.nice.about': 'better for the other, and free',
  'step.silent': 'no change',
  'step.silent.about': 'nothing new',
  'step.unfortunate': 'lose-lose',
  'step.unfortunate.about': 'worse for the other, no better for oneself',
  'step.short': 'better for both than the last text',
  'step.short.about': 'and still worth less than leaving to one, or across a red line',
  'lessons.table': 'The same as a table',
  'lessons.table.offer': 'Offer',
  'lessons.table.asked': 'Worth to {capital} of all asked for',
  'lessons.table.step': 'Step',

  'pace.steps':
    '{count, plural, =0 {{who, select, you {You tabled nothing of your own: the line is what you asked for in the morning and what you accepted.} them {They tabled nothing of their own: their line is what they asked for in the morning and what they accepted.} other {{name} tabled nothing of its own: its line is what it asked for in the morning and what it accepted.}}} one {Of one offer} other {Of # offers}}{count, plural, =0 {} other {{giving, plural, =0 { none} one { one} other { #}} gave {who, select, you {them} them {you} other {the other side}} something.}}',
  'pace.curve':
    '{temper, select, late {{who, select, you {You} them {They} other {{name}}} gave way late (e = {e}, a Boulware).} early {{who, select, you {You} them {They} other {{name}}} gave way early (e = {e}, a conceder).} steady {{who, select, you {You} them {They} other {{name}}} gave way steadily (e = {e}, nearly a straight line).} never {{who, select, you {You} them {They} other {{name}}} never asked for less than in the morning.} firm {{who, select, you {You} them {They} other {{name}}} held to about {end}.} leaps {{who, select, you {You} them {They} other {{name}}} began at {start}{rise, plural, =0 {} other {, went down to {low},}} and ended at {end}: by leaps, and not with the clock.} other {{who, select, you {You} them {They} other {{name}}} made too few offers to tell a pace.}}',
  'pace.curve.means':
    'The exponent e of U(t) = W + (1 − t^(1/e)) × (O − W) that lies nearest to the offers tabled: O the opening position, W the walk-away value, t the share of the day.',
  'pace.curve.count':
    'O = {most}, W = {least}, {count, plural, one {one offer} other {# offers}}: e = {e}, off by {rmse} a bid; R² = {r2}.',
  'pace.curve.none':
    'O = {most}, W = {least}, {count, plural, =0 {no offer} one {one offer} other {# offers}}: a curve needs two.',
  'pace.curve.term':
    'Term of art: time-dependent tactic; Boulware for e < 1, conceder for e > 1. Faratin, Sierra and Jennings, Robotics and Autonomous Systems 24, 1998.',
  'pace.steps.means':
    'Offers that gave the other side something (win-win, nice, concession), against those that did not. Over 1 is responsive.',
  'pace.steps.count':
    '{giving} ÷ {others}{others, plural, =0 {} other { = {ratio}}}: {responsive, select, yes {responsive} other {not responsive}}.',
  'pace.steps.term':
    'Terms of art: sensitivity; fortunate, silent and unfortunate steps for win-win, no change and lose-lose. Hindriks, Jonker and Tykhonov, Let’s DANS!, Web Intelligence and Agent Systems 9, 2011.',

  'findings.heading':
    '{who, select, you {What cost you most} them {What cost them most} other {What cost {name} most}}',
  'findings.note':
    'Ranked by one measure: what each decision cost that side in its own worth, taken by itself. Two may speak of the same points.',
  'findings.none':
    '{who, select, you {No decision of yours cost a point that we can name.} them {No decision of theirs cost them a point that we can name.} other {No decision of {name} cost a point that we can name.}}',
  'findings.noText':
    '{who, select, you {You turned down nothing that would have brought you more than leaving did.} them {They turned down nothing that would have brought them more than leaving did.} other {{name} turned down nothing that would have brought it more than leaving did.}}',
  'findings.cost':
    '{n} {n, plural, one {point} other {points}} of worth {who, select, you {to you} them {to them} other {to {name}}}.',
  'findings.package': '“{label}” on article {number}',
  'finding.refusal':
    'At {time} {who, select, you {you} them {they} other {{name}}} {did, select, declined {declined} countered {countered} left {walked out on} other {let pass}} an offer on {articles}. A yes would have brought {who, select, you {you} them {them} other {{name}}} {had}. The day brought {result}.',
  'finding.refusal.means':
    'What that side would have had, had it said yes, both closed there and both capitals answered; less what it had in the end.',
  'finding.refusal.count': '{had} − {result} = {cost}.',
  'finding.refusal.term':
    'Term of art: the regret of a refusal, against one’s best alternative. Fisher and Ury, Getting to Yes, 1981.',
  'finding.acceptance':
    'At {time} {who, select, you {you} them {they} other {{name}}} accepted {articles}. {count, plural, =0 {{trade}} other {Other texts on {count} of these}} would have been worth {cost} more {who, select, you {to you, and no less to them} them {to them, and no less to you} other {to {name}, and no less to the other side}}.',
  'finding.acceptance.means':
    'The best text on the articles accepted, the rest as agreed, among those that leave the other side no worse off; less the text as agreed.',
  'finding.acceptance.count': '{better} − {worth} = {cost}.',
  'finding.acceptance.term': 'Term of art: value left on the table. Raiffa, The Art and Science of Negotiation, 1982.',
  'finding.trade':
    '{who, select, you {You} them {They} other {{name}}} gave way on “{mine}”: “{myText}” was worth {gain} more {who, select, you {to you} them {to them} other {to {name}}}. {who, select, you {They} them {You} other {{rival}}} would have traded it for “{theirText}” on “{theirs}”: {own} more {who, select, you {to you} them {to them} other {to {name}}} in all, and {other, plural, =0 {no less} other {# more}} {who, select, you {to them} them {to you} other {to {rival}}}.',
  'finding.trade.means':
    'Two articles changed together: each side gives on one and takes on the other, and neither is worse off. Linkages are counted.',
  'finding.trade.count': '{capital}: {mine} {theirs}{linkage, select, none {} other { {linkage}}} = {sum}.',
  'finding.trade.term': 'Term of art: logrolling. Raiffa, The Art and Science of Negotiation, 1982.',
  'finding.missed':
    'At {time} {stands, select, yes {{count, plural, =0 {{trade} could still be had} other {a text with # other articles could still be had}}} other {a whole package could still be had}}: {own} more {who, select, you {to you} them {to them} other {to {name}}}{stands, select, yes {} other { than walking away}}, and {other, plural, =0 {no less} other {# more}} {who, select, you {to them} them {to you} other {to {rival}}}.',
  'finding.missed.means':
    'The better text of the Outcome page, at the last moment that left the time to agree it; less what that side had in the end.',
  'finding.missed.term': 'Term of art: value left on the table. Raiffa, The Art and Science of Negotiation, 1982.',
  'finding.letGo':
    'At {time} {who, select, you {you} them {they} other {{name}}} asked for {asked}, with {left} for {who, select, you {them} them {you} other {the other side}}, who could have signed it. {who, select, you {You} them {They} other {It}} let it go and signed {had}.',
  'finding.letGo.means':
    'The offer tabled that was worth most to that side among those that the other could have signed, less the text that was signed.',
  'finding.letGo.count': '{asked} − {had} = {cost}.',
  'finding.letGo.term': 'Term of art: level of aspiration. Pruitt, Negotiation Behavior, 1981.',
  'finding.under':
    'At {time} {who, select, you {you} them {they} other {{name}}} {did, select, tabled {tabled} other {accepted}} {whole, select, yes {a whole text worth {worth} {who, select, you {to you} other {to that side}}. Walking away was worth {walkAway}.} other {{articles}. After that nothing that {who, select, you {they} them {you} other {the other side}} would sign was worth more than {worth}; walking away was worth {walkAway}.}}',
  'finding.under.means':
    'The walk-away value, less the best that the text could still become for that side among those that the other would sign; or less the text itself, when no article was open.',
  'finding.under.count': '{walkAway} − {worth} = {cost}.',
  'finding.under.term': 'Term of art: reservation value, BATNA. Fisher and Ury, Getting to Yes, 1981.',
  'finding.setback':
    'At {time} {who, select, you {your} them {their} other {{name}’s}} new offer on {articles} asked for {cost} less than the last, and gave {who, select, you {them} them {you} other {the other side}} less as well. Only the clock gained.',
  'finding.setback.means':
    'All that a side asked for after an offer, less what it asked for a moment before, in the true worth to both.',
  'finding.setback.count': '{capital}: {after} − {before} = {change}.',
  'finding.setback.term':
    'Term of art: unfortunate step. Hindriks, Jonker and Tykhonov, Let’s DANS!, Web Intelligence and Agent Systems 9, 2011.',

  'narrowing.heading': 'What could still be had',
  'narrowing.note':
    'A ceiling, not a cost: the most that could still be gained over walking away after each step, in the best text left that both would sign. What each decision cost is told apart, the costliest first.',
  'narrowing.what': 'What happened',
  'narrowing.best': 'The best text for the two together, then, on the articles still open:',
  'narrowing.joint': 'together',
  'narrowing.own': '{who, select, you {for you} them {for them} other {{name}}}',
  'narrowing.morning': 'The morning, everything open',
  'narrowing.reopened': 'Article {n} was reopened.',
  'narrowing.refused': '{capital} keeps its red line on article {n}.',
  'narrowing.end': 'The end, and what was had',
  'narrowing.means':
    'With the articles initialled so far held fixed: the largest joint gain over walking away, and the largest for each side, among all texts that both would sign. Texts that the experts could still bring, and lines that a capital could still clear, are among them. The minutes that it would take are not counted.',
  'narrowing.count': 'Together: {sum} = {had}.',
  'narrowing.term':
    'Term of art: joint surplus within the zone of possible agreement. Raiffa, The Art and Science of Negotiation, 1982.',

  'shares.heading': 'Who got what',
  'shares.text':
    '{mine}*{a}* of the {mostA} that {who, select, you {you} other {{nameA}}} could have had; {theirs}*{b}* of {mostB} {who, select, you {for them} other {for {nameB}}}.',
  'shares.none': 'Nobody gained anything over walking away.',
  'shares.means':
    'Each side’s gain over walking away, as a share of the most it could have had in a text that both would sign. The fairer, the nearer the two shares.',
  'shares.count': '{capital}: {over} ÷ {most} = {share} %.',
  'shares.term': 'Term of art: surplus share. Kalai and Smorodinsky, Econometrica 43, 1975.',
  'shares.theories': 'Where four theories would have put it',
  'shares.theory': 'Theory',
  'shares.nash': 'Largest product of gains (Nash, 1950)',
  'shares.kalaiSmorodinsky': 'Equal shares of what each could have had (Kalai and Smorodinsky, 1975)',
  'shares.egalitarian': 'Equal gains (Kalai, 1977)',
  'shares.utilitarian': 'Largest sum (Harsanyi, 1955)',
  'shares.day': 'This day',
  'linking.text':
    '{side, select, over {Linking articles brought {n} more together than settling each one in the middle.} under {Settling each article in the middle would have brought {n} more together than this text.} other {Settling each article in the middle would have brought the same.}}',
  'linking.means':
    'The joint gain of the text, less that of the compromise that takes on each article by itself the option which serves the worse served side best.',
  'linking.count': '{had} − {compromise} = {gain}; the most there was: {best}.',
  'linking.term':
    'Term of art: gain from logrolling, issue linkage. Raiffa, The Art and Science of Negotiation, 1982. The yardstick is ours.',

  'trust.heading': 'How trust moved',
  'trust.text':
    '{who, select, you {You trusted them {from} in the morning, {to} at the end.} them {They trusted you {from} in the morning, {to} at the end.} other {{name} trusted the other side {from} in the morning, {to} at the end.}}',
  'trust.cause': '{why}{times, plural, one {} other {, # times}}',
  'trust.still': 'Nothing moved it.',
  'trust.part': '{by} ({cause})',
  'trust.means':
    'Trust, from 0 to 100, moves by fixed amounts for stated causes, and they add up. It goes by what both can see, the places on the scales of the articles, and not by what a text is worth: a real concession may stand further away.',
  'trust.count': '{capital}: {sum} = {to}.',
  'trust.term': 'Term of art: reciprocity. Axelrod, The Evolution of Cooperation, 1984. The amounts are our model.',

  'words.heading': 'What was said in public',
  'words.none': 'Nobody said anything to the press. It has been known to help.',
  'words.firm':
    '{who, select, you {You} them {They} other {{name}}} told the press to expect no give on article {n}: home {home}, trust {trust}.{broken, select, yes { At {when} it was given up: home {cost}.} other { It was kept.}}',
  'words.good':
    '{who, select, you {You} them {They} other {{name}}} told the press that the talks go well: trust {trust}, home {home}.{broken, select, yes { The text was thin: home {cost}.} other {}}',
  'words.means':
    'What a public line moved at once, at home and in the other side’s trust; and at home again when it was not kept.',
  'words.count': '{capital}: home {home}, the other side’s trust {trust}, words not kept {broken}.',
  'words.term': 'Term of art: audience costs. Fearon, American Political Science Review 88, 1994.',

  'missed.means':
    'The text that is better for one side and no worse for the other, and changes fewest articles: among those open when the day ended, if there was one.',
  'missed.meansOpen':
    'Of all packages that cross no red line which nobody can clear, the one with the largest product of the two gains over walking away. It lies on the edge of the plot: nothing is better for both.',
  'missed.count': '{capital}: {better} − {worth} = {gain}.',
  'missed.betterTerm':
    'Term of art: Pareto improvement, value left on the table. Raiffa, The Art and Science of Negotiation, 1982.',
  'missed.nashTerm': 'Term of art: Nash bargaining solution. Nash, The Bargaining Problem, Econometrica 18, 1950.',

  'plot.means':
    'Every package of options is a point: how much it is worth to each side. Right of one line and above the other both gain over walking away; along the edge nothing is better for both.',
  'plot.count':
    '{packages} packages, {crossed} across a red line that nobody can clear; {zone} leave both over walking away; {edge, plural, one {one point} other {# points}} on the edge.',
  'plot.term':
    'Terms of art: ZOPA; Pareto frontier. Raiffa, The Art and Science of Negotiation, 1982; Pareto, Manuale di economia politica, 1906.',
} as const;
