import { useState } from 'react';
import type { Face } from '../../drawing/cast.ts';
import type { Pack } from '../../scenario/pack.ts';
import type { Length, Seat } from '../../scenario/schema.ts';
import { LENGTHS, otherSeat, SEATS } from '../../scenario/vocabulary.ts';
import type { Sitter } from '../../session/table.ts';
import { Arrow } from '../parts/Arrow.tsx';
import { BackLink } from '../parts/BackLink.tsx';
import { FileChoice } from '../parts/FileChoice.tsx';
import { longDate } from '../parts/longDate.ts';
import { Page } from '../parts/Page.tsx';
import { Plate } from '../parts/Plate.tsx';
import { Shape } from '../parts/Shape.tsx';
import { Strong } from '../parts/Strong.tsx';
import { TopBar } from '../parts/TopBar.tsx';
import { useSpeech } from '../text/text.tsx';
import { Choice } from './Choice.tsx';
import { Partners } from './Partners.tsx';
import './chair.css';

export interface Seating {
  readonly length: Length;
  readonly sitters: Readonly<Record<Seat, Sitter>>;
}

interface ChairProps {
  readonly pack: Pack;
  readonly onRead: (seating: Seating) => void;
  readonly onText: (text: string) => void;
  readonly onBack: () => void;
  readonly onHome: () => void;
}

/** Four answers on one page, all given already: the talks, how long, which chair, and who is across the table. */
export const Chair = ({ pack, onRead, onText, onBack, onHome }: ChairProps) => {
  const { t } = useSpeech();
  const [length, setLength] = useState<Length>('full');
  const [seat, setSeat] = useState<Seat>('a');
  const [partner, setPartner] = useState<Face>('host');
  const { scenario, texts } = pack;
  const across = otherSeat(seat);
  const both = partner === 'person';
  const sitters = { a: 'person', b: 'person', [across]: partner } as const;
  const bar = (
    <TopBar onHome={onHome}>
      <FileChoice className="plain-link soft" onText={onText}>
        {t('title.file')}
      </FileChoice>
      <BackLink onBack={onBack} />
    </TopBar>
  );
  return (
    <Page name="chair" bar={bar}>
      <h1 className="visually-hidden">{t('chair.title')}</h1>
      <div className="chair-talks">
        <h2 className="type-head">{t('chair.talks')}</h2>
        <div className="chair-set">
          <span className="chair-year">{scenario.date.slice(0, 4)}</span>
          <p>
            <strong>{texts.title}</strong>
            {texts.tagline}
          </p>
        </div>
        <Choice name={t('chair.length')} className="chair-lengths">
          {LENGTHS.map((one) => (
            <Choice.Option key={one} group="length" checked={one === length} onChoose={() => setLength(one)}>
              <strong>{t(`chair.${one}`)}</strong>
              <span className="soft">
                {t('chair.lengthHint', {
                  articles: scenario.schedules[one].items.length,
                  minutes: scenario.schedules[one].minutes,
                })}
              </span>
            </Choice.Option>
          ))}
        </Choice>
        <Agenda pack={pack} length={length} />
      </div>
      <div className="chair-people">
        <Choice name={t('chair.yours')} className="chair-seats">
          {SEATS.map((one) => (
            <Choice.Option key={one} group="seat" seat={one} checked={one === seat} onChoose={() => setSeat(one)}>
              <Shape seat={one} size={64} outline={!both && one !== seat} />
              <span className="chair-seat">
                <span className="type-voice strong">{texts.delegations[one].name}</span>
                <span>{texts.delegations[one].chair}</span>
                <span className="type-note chair-taken">
                  {t(both ? 'chair.both' : one === seat ? 'chair.taken' : 'chair.take')}
                </span>
              </span>
            </Choice.Option>
          ))}
        </Choice>
        <Partners seat={across} chosen={partner} onChoose={setPartner} />
      </div>
      <div className="chair-act">
        <p>
          <Sentence pack={pack} seat={seat} partner={partner} />
          <Shortly pack={pack} length={length} />
        </p>
        <button type="button" className="ink-block" onClick={() => onRead({ length, sitters })}>
          <span>{t('chair.read')}</span>
          <Arrow />
        </button>
      </div>
    </Page>
  );
};

/** The articles, those of another day in soft. */
const Agenda = ({ pack, length }: { pack: Pack; length: Length }) => {
  const { t } = useSpeech();
  const { items } = pack.scenario.schedules[length];
  return (
    <section className="chair-agenda" aria-labelledby="agenda">
      <h3 id="agenda" className="strong">
        {t('chair.agenda')}
      </h3>
      <ol>
        {pack.scenario.items.map(({ id, plate }) => (
          <li key={id} data-absent={!items.includes(id)}>
            <span className="chair-number">{items.includes(id) ? items.indexOf(id) + 1 : ''}</span>
            <Plate plate={plate} size={20} />
            <span>{pack.texts.items[id]?.title}</span>
            {!items.includes(id) && <span className="type-note">{t('chair.notToday')}</span>}
          </li>
        ))}
      </ol>
    </section>
  );
};

const Sentence = ({ pack, seat, partner }: { pack: Pack; seat: Seat; partner: Face }) => {
  const { t } = useSpeech();
  const { a, b } = pack.texts.delegations;
  const host = pack.scenario.delegations.a.host ? a : b;
  const chair = (seat === 'a' ? a : b).short;
  return partner === 'person' ? (
    <Strong text={t('chair.sentenceTwo', { chair: host.short })} />
  ) : (
    <Strong text={t('chair.sentence', { chair, partner: t(`partner.${partner}.across`) })} />
  );
};

const Shortly = ({ pack, length }: { pack: Pack; length: Length }) => {
  const { t, language } = useSpeech();
  const { minutes } = pack.scenario.schedules[length];
  const date = longDate(pack.scenario.date, language);
  return <span className="soft">{t('chair.sentenceTalks', { talks: pack.texts.title, date, minutes })}</span>;
};
