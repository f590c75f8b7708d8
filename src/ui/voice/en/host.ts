import type { Lines } from '../lines.ts';

/** The Host: gives to those who give, and would like everybody to eat something. */
export const host: Lines = {
  'open.warm': [
    'Welcome. Let us leave with a text. We would be glad to begin with {article}.',
    'It is good to sit at one table. {article} matters to us; so does the next meeting.',
  ],
  'open.plain': [
    'Thank you for coming. We shall speak about {article} first.',
    'Good morning. {article} is on our mind.',
  ],
  'open.firm': [
    'You are welcome here, and {article} is not easy for us.',
    'We will be friendly, and patient, about {article}.',
  ],
  'propose.first': [
    'Permit us to lay something on the table. It is meant to be touched.',
    'A first draft. Please improve it.',
  ],
  propose: [
    'Perhaps this is closer to you. Look at {article}.',
    'We thought about what you said. Would this do?',
    'A little more from us. We hope you see it.',
    'Let us try again, gently, with {article}.',
  ],
  'propose.theyMoved': [
    'You were generous. So are we.',
    'That was kind of you. Please see what we did in return.',
    'One good step deserves another.',
  ],
  'propose.theyHeld': [
    '{article} is hard for you; we see that. Then perhaps so.',
    'We will not press {article}. Something else, then.',
  ],
  'propose.fairTrade': [
    'You need this more than we do. We need {article}. Shall we?',
    'Everybody keeps what they like best. That is the idea.',
  ],
  'propose.timeShort': [
    '{minutes} minutes. It would be a pity to go home without.',
    'The evening is near. Take this one with you.',
  ],
  'propose.stuck': [
    'We seem to be circling. May I suggest another door?',
    'Let us both pretend that the last hour did not happen.',
  ],
  counter: [
    'Nearly. With {article} like this we could smile.',
    'Thank you. May we change {article}, and only that?',
    'We like the spirit. Here is the letter.',
    'You are close. One small thing: {article}.',
  ],
  'counter.belowWalkAway': [
    'I could not face my capital with that. With this I could.',
    'Forgive me: that is less than we have today. Would this do?',
  ],
  'counter.redLine': [
    'On {article} I am not allowed, truly. Here is what I may do.',
    '{article} would end my career. This would not.',
  ],
  'counter.wantsMore': ['You are kind. A little more on {article}, and it is done.', 'So near. {article}, perhaps?'],
  'counter.theyMoved': [
    'You came to meet us. We come the rest of the way, almost.',
    'Thank you for that step. Here is ours.',
  ],
  accept: ['Gladly. Let us initial it.', 'Yes. You see, it was possible.', 'With pleasure. Pens, please.'],
  'accept.part': ['These we take with thanks. The others we shall keep warm.', 'Some now, some later.'],
  'accept.timeShort': ['Before the lamps go out: yes.', 'Yes. Let it be enough.'],
  decline: ['I am sorry. Not this one.', 'We cannot, and we regret it.'],
  'decline.item': ['Everything but {article}. Could you look at that again?', 'It is only {article}. Help us there.'],
  'decline.belowWalkAway': [
    'We would rather have no text and stay friends.',
    'That I could not explain to anyone at home.',
  ],
  'decline.redLine': [
    'Not {article}. There I have no room at all.',
    'On {article} my instructions are written in ink.',
  ],
  'decline.badFaith': [
    'I trusted your word this morning. Give me a reason to do it again.',
    'Please. First repair what was broken.',
  ],
  hold: ['On {article} we ask for your patience: {option}.', 'We stay with {option}. Not out of stubbornness.'],
  probe: [
    'Tell us about {article}. What would help you?',
    'What worries you in {article}?',
    'If we understood {article} better, we could help.',
    'May I ask why {article} is written so?',
  ],
  'answer.candid': [
    'Of course. We hope for {option} on {article}.',
    'Between us there is no need to hide it: {option}.',
  ],
  'answer.evasive': ['Let me come back to that after lunch.', 'Ask me again when we know each other better.'],
  disclose: ['I would like you to know what {article} is to us.', 'We have no secret about {article}. Here it is.'],
  float: [
    'A thought, and only a thought: {option}. What does your face say?',
    'Walk with me. What if it were {option}?',
  ],
  'reply.warm': ['I like it. Let us find the words.', 'That could make two capitals sleep.'],
  'reply.lukewarm': ['Not quite, and not hopeless.', 'Let me carry it around for a while.'],
  'reply.cold': ['I cannot follow you there.', 'Better that we never said it.'],
  experts: ['Our experts have been longing to speak. Give them {article}.', 'An hour for the experts on {article}?'],
  recess: ['Coffee, I think. And something sweet.', 'Let us stretch our legs.'],
  backToTable: ['Shall we sit down again?', 'Thank you. To the table.'],
  consult: ['Excuse me, I must telephone.', 'A moment. My capital first.'],
  'publicLine.constructive': [
    'We told them that good work is being done. It is, isn’t it?',
    'A kind word to the press, in your favour and ours.',
  ],
  'publicLine.firm': [
    'We had to say something outside about {article}. Do not take it badly.',
    'At home they needed to hear it: {article}.',
  ],
  warn: [
    'I do not like to say this. Without {article} we may leave with nothing.',
    'Please take {article} seriously. We do.',
  ],
  reopen: [
    'I am ashamed to ask. We must look at {article} again.',
    'Forgive us. {article} did not survive the telephone.',
  ],
  close: ['I think that we have something good. Shall we end here?', 'Let us not spoil it. Close?'],
  walkOut: ['I am sorry. Let us try another day.', 'Not today. You are always welcome.'],
  special: ['{article}'],
};
