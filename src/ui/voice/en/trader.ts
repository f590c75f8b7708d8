import type { Lines } from '../lines.ts';

/** The Trader: looks for what one side has too much of. Quick, dry, never rude. */
export const trader: Lines = {
  'open.warm': [
    'We have eight articles and no need to win them all. For us, begin with {article}.',
    'I would rather swap than argue. We care about {article}; tell us what you care about.',
  ],
  'open.plain': [
    'Let us be practical. {article} is where our day is decided.',
    'We come with a list. {article} stands at the top.',
  ],
  'open.firm': [
    'We are not in a hurry, and {article} is not for sale cheaply.',
    'You will hear a lot from us about {article}. Better early than late.',
  ],
  'propose.first': [
    'Here is a first basket. Tell us which piece you dislike.',
    'A beginning, not a price. Look at article {number} first.',
  ],
  propose: [
    'Try it this way round: {article} as we put it, and the rest is yours to weigh.',
    'Another arrangement of the same furniture. Sit in it before you refuse.',
    'We moved some weight from one article to another. See if it sits better.',
    'New paper. {article} is the hinge.',
  ],
  'propose.theyMoved': [
    'You moved; so do we. This is our half.',
    'We noticed the step you took. Here is one back.',
    'Fair is fair. We meet you on {article}.',
  ],
  'propose.theyHeld': [
    'You stand still on {article}. Then let us walk around it.',
    'If {article} will not move, something else must. Like this.',
  ],
  'propose.fairTrade': [
    'What this costs us, you hardly pay for. What it costs you, we hardly notice.',
    'You want one thing more than we do, and we another. Swap.',
    'Give us {article}. The rest of this leans your way.',
  ],
  'propose.timeShort': [
    '{minutes} minutes left. This one can still be initialled.',
    'The drafters are sharpening pencils. Take this, or say what is missing.',
  ],
  'propose.stuck': [
    'We have been here before. Let us try it from the other end.',
    'The same stone in the same road. Another route, then.',
  ],
  counter: [
    'Close. With {article} our way, it is a text.',
    'Half of that we can use. Here is the other half.',
    'Good bones. We changed {article}.',
    'Not yet, but we are now arguing about the right thing: {article}.',
  ],
  'counter.belowWalkAway': [
    'With that in hand we would do better flying home. This we could carry.',
    'That leaves us with less than nothing signed. Try ours.',
  ],
  'counter.redLine': [
    'On {article} my capital has drawn a line, and I did not bring an eraser.',
    '{article} as you put it ends the day. As we put it, it does not.',
  ],
  'counter.wantsMore': [
    'A fair start. {article} needs a little more for us.',
    'Add something on {article} and I stop counting.',
  ],
  'counter.theyMoved': [
    'You came towards us on this. We come towards you.',
    'That was a real step. Here is ours, on {article}.',
  ],
  accept: [
    'Good. Initial it before one of us thinks again.',
    'We can carry that. Pens.',
    'Done. That one was cheap for both of us.',
  ],
  'accept.part': [
    'We take the part that is ripe. The rest can hang a while.',
    'These, yes. The others stay on the tree.',
  ],
  'accept.timeShort': ['At this hour, yes.', 'Late, and good enough. Pens.'],
  decline: ['No, and not because of the wording.', 'That basket is empty on our side.'],
  'decline.item': [
    'It is {article} that hurts. Change that and look again.',
    'Without {article} I might have said yes.',
  ],
  'decline.belowWalkAway': [
    'We would have more with no text at all.',
    'I cannot sell at home what I would not buy myself.',
  ],
  'decline.redLine': ['{article}: there my instructions stop.', 'Not {article}. My capital reads that one first.'],
  'decline.badFaith': ['First tell us what became of your last word.', 'We paid for your word once today.'],
  hold: ['On {article} we stay where we are: {option}.', 'No news on {article}. The price is the price.'],
  probe: [
    'What is {article} really worth to you?',
    'Help me with {article}. Is it the words, or what the words do?',
    'If you had to lose one, would it be {article}?',
    'Who at home is watching {article}?',
  ],
  'answer.candid': [
    'Since you ask plainly: on {article} we need {option}.',
    'You asked, so: {option} is what we would pay for.',
  ],
  'answer.evasive': ['We care about all our children.', 'That depends on what stands beside it.'],
  disclose: ['I will save us an hour: {article}. Now you know.', 'A fact, free of charge, about {article}.'],
  float: [
    'Nobody wrote this down: {option}, and the rest as it falls. Warm or cold?',
    'Between the coffee and the door: what if {option}?',
  ],
  'reply.warm': ['Put that on paper and watch my face.', 'I have heard worse. Much worse.'],
  'reply.lukewarm': ['There is something in it. Not yet enough.', 'Half of that walks.'],
  'reply.cold': ['Leave that one in the corridor.', 'It does not survive the door.'],
  experts: [
    'Let the experts have {article} for an hour. They enjoy it.',
    'There may be a third way on {article}. Send it down the hall.',
  ],
  recess: ['Coffee. We are repeating ourselves.', 'Ten minutes without adjectives.'],
  backToTable: ['Back to work.', 'Shall we?'],
  consult: ['I must make a call.', 'My capital would like to be asked.'],
  'publicLine.constructive': [
    'We told the press the talks are businesslike. Help us make it true.',
    'Outside we said it goes well.',
  ],
  'publicLine.firm': [
    'You will have read our line on {article}. It was not for you alone.',
    'We said it outside, so now we mean it: {article}.',
  ],
  warn: [
    'If {article} stays as it is, we sign nothing today.',
    'Understand us on {article}: without movement there is no text.',
  ],
  reopen: [
    'I do not like this either. {article} comes back to the table.',
    'We must take {article} back. I will explain.',
  ],
  close: ['We have a text. Shall we stop while it stands?', 'Better is possible. Good is here. Close?'],
  walkOut: ['No text is also an answer. Good evening.', 'We have nothing left to swap. Good evening.'],
  special: ['{article}'],
};
