import { type Question, questionsOf } from '../../debrief/questions.ts';
import { resultOf } from '../../debrief/refusals.ts';
import { itemsInPlay } from '../../engine/state.ts';
import { points } from '../../engine/worth.ts';
import { otherSeat } from '../../scenario/vocabulary.ts';
import { articleOf, clock, naming } from './figures.ts';
import { articleList, type Review } from './review.ts';

const MOST = 7;

/** What to talk about after this game: its own questions, then those of the scenario whose articles were on the agenda. */
export const questionTexts = (review: Review): readonly string[] => {
  const { record, texts, chair } = review;
  const inPlay = itemsInPlay(record).map(({ id }) => id);
  const own = questionsOf(record, chair).map((question) => questionText(review, question));
  const given = texts.questions
    .filter(({ about }) => about.length > 0 && about.every((item) => inPlay.includes(item)))
    .map(({ text }) => text);
  return [...own, ...given].slice(0, MOST);
};

const questionText = (review: Review, question: Question): string => {
  const { t, texts, chair, record } = review;
  if (question.about === 'finding') return findingQuestion(review, question);
  const { by } = question;
  const rival = texts.delegations[otherSeat(by)].capital;
  const names = { ...naming(chair, texts, by), rival, time: 'at' in question ? clock(question.at) : '' };
  const item = 'item' in question ? { title: texts.items[question.item]?.title ?? '' } : {};
  switch (question.about) {
    case 'left':
    case 'ranOut':
    case 'parted':
    case 'refused':
    case 'learned':
      return t(`question.${question.about}`, names);
    case 'stood':
      return t('question.stood', { ...names, home: question.home, needs: question.needs });
    case 'lie':
      return t('question.lie', { ...names, ...item });
    case 'experts':
      return t('question.experts', {
        ...names,
        number: articleOf(record, question.item),
        came: question.came ? 'yes' : 'no',
      });
    case 'asked':
      return t('question.asked', { ...names, times: question.times });
    case 'opened':
      return t('question.opened', { ...names, ...item, weight: question.weight });
    case 'uneven':
      return t('question.uneven', { ...names, ...item, own: question.own, theirs: question.theirs });
    default:
      return question satisfies never;
  }
};

const findingQuestion = (review: Review, { finding }: Question & { readonly about: 'finding' }): string => {
  const { t, texts, chair, record } = review;
  const { seat, at } = finding;
  const names = { ...naming(chair, texts, seat), rival: texts.delegations[otherSeat(seat)].capital, time: clock(at) };
  const articles = (terms: Readonly<Record<string, string>>): string => articleList(review, Object.keys(terms));
  switch (finding.kind) {
    case 'refusal': {
      const { did, terms, had } = finding.refusal;
      const values = { did, articles: articles(terms), had: points(had[seat]), result: points(resultOf(record)[seat]) };
      return t('question.refusal', { ...names, ...values });
    }
    case 'acceptance': {
      const { terms, cost } = finding.acceptance;
      return t('question.acceptance', { ...names, articles: articles(terms), cost: points(cost) });
    }
    case 'trade': {
      const { half } = finding.trade;
      const title = (item: string): string => texts.items[item]?.title ?? '';
      return t('question.trade', {
        ...names,
        mine: title(half[seat].item),
        theirs: title(half[otherSeat(seat)].item),
      });
    }
    case 'missed':
      return t('question.missed', {
        ...names,
        own: points(finding.better.gain[seat]),
        other: points(finding.better.gain[otherSeat(seat)]),
      });
    case 'letGo':
      return t('question.letGo', {
        ...names,
        time: clock(finding.offer.at),
        asked: points(finding.offer.asked[seat]),
        had: points(finding.had),
      });
    case 'under': {
      const { did, terms, walkAway } = finding.under;
      return t('question.under', { ...names, did, articles: articles(terms), walkAway: points(walkAway) });
    }
    case 'setback':
      return t('question.setback', { ...names, articles: articles(finding.demand.terms) });
    default:
      return finding satisfies never;
  }
};
