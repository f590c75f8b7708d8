import { z } from 'zod';
import { EVIDENCE, LENGTHS, MOVE_PLACES, PLATE_NAMES, SIGN_NAMES, VERBS, WEATHERS } from './vocabulary.ts';

export type { Evidence, Length, Seat, Verb } from './vocabulary.ts';

/**
 * A scenario is pure data in two kinds of file: `scenario.json` (structure and numbers, language-free)
 * and one texts file a language (`en.json`, `fr.json`, …), keyed by the same ids.
 */

const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens')
  .describe('A language-free name: lower-case words joined by hyphens');
const clock = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time of day such as 14:20')
  .describe('A time of day, HH:MM');
const points = z.int().min(-30).max(30).describe('Whole points on the 0 to 100 scale');
const percent = z.int().min(0).max(100);
const terms = z.record(id, id).describe('Item id to option id');

const optionSchema = z
  .strictObject({
    id,
    dominated: z
      .literal(true)
      .optional()
      .describe('Both sides prefer another option, and that is meant: what happened, or a position to move from'),
    bridge: z.boolean().optional().describe('True: not on the table until the experts bring it'),
    stability: z
      .strictObject({ crisis: points.optional(), armsRace: points.optional(), verification: points.optional() })
      .optional()
      .describe('What the text does for crisis stability, arms-race stability and verification; left out: nothing'),
  })
  .meta({ id: 'Option' });

const itemSchema = z
  .strictObject({
    id,
    options: z
      .array(optionSchema)
      .min(3)
      .max(7)
      .describe('In order along the axis of the item, from one pole to the other'),
    statusQuo: id.describe('The option that holds when nothing is agreed'),
    historical: id.optional().describe('The option nearest to what happened'),
    plate: z.enum(PLATE_NAMES).optional().describe('Its picture; left out: its number in a square'),
  })
  .meta({ id: 'Item' });

const redLineSchema = z
  .strictObject({
    item: id,
    options: z.array(id).min(1),
    clear: z
      .strictObject({
        needs: percent.describe('Home support at or over which the capital gives way when consulted'),
        cost: percent.describe('Home support that the clearance costs'),
      })
      .optional()
      .describe('How a consultation clears it; left out: never'),
  })
  .meta({ id: 'RedLine' });

const instructionsSchema = z
  .strictObject({
    weights: z.record(id, percent).describe('Item id to its share of 100; they sum to 100'),
    values: z
      .record(id, z.record(id, percent))
      .describe('Item id to option id to the value of that option on that item, 0 to 100'),
    walkAway: percent.describe('Reservation value: what the capital has without any agreement, on the 0 to 100 scale'),
    redLines: z.array(redLineSchema),
    opening: terms.describe('The position that the delegation arrives with on every item'),
  })
  .meta({ id: 'Instructions' });

const delegationSchema = z
  .strictObject({
    id,
    host: z.boolean().describe('Exactly one delegation hosts, and speaks first'),
    trust: percent.describe('How far this delegation trusts the other as the day begins'),
    home: percent.describe('How far its capital stands behind it as the day begins'),
    instructions: instructionsSchema,
    short: z
      .strictObject({ weights: z.record(id, percent), walkAway: percent })
      .describe('Weights (sum 100) and walk-away value when only the items of the short agenda are played'),
  })
  .meta({ id: 'Delegation' });

const linkageSchema = z
  .strictObject({
    id,
    when: z.array(z.strictObject({ item: id, options: z.array(id).min(1) })).min(2),
    a: points,
    b: points,
  })
  .meta({ id: 'Linkage' });

/** The one vocabulary of effects, shared by scenario moves and events. `who` is relative to the delegation that acts. */
const who = z.enum(['self', 'other', 'both', 'a', 'b', 'host', 'guest']);
export type Who = z.infer<typeof who>;
const item = z.union([z.literal('target'), id]);
const effectSchema = z
  .discriminatedUnion('do', [
    z.strictObject({ do: z.literal('trust'), who, by: points }).describe('Moves how far `who` trusts the other side'),
    z.strictObject({ do: z.literal('home'), who, by: points }).describe('Moves the home support of `who`'),
    z.strictObject({ do: z.literal('clock'), minutes: z.int().min(1).max(120) }).describe('Takes time from the day'),
    z
      .strictObject({ do: z.literal('reveal'), of: who, what: z.enum(['priority', 'red-line', 'walk-away', 'target']) })
      .describe(
        'The other side learns a true fact about `of`: its next heaviest unknown item, a red line, about where it walks away, or the weight of the target',
      ),
    z.strictObject({ do: z.literal('bridge'), item }).describe('Puts the bridging option of the item on the table'),
    z
      .strictObject({ do: z.literal('bar'), item, options: z.array(id).min(1) })
      .describe('For the rest of the day nobody may propose these options'),
    z
      .strictObject({ do: z.literal('defer'), item, minutes: z.int().min(5).max(240) })
      .describe('Nothing can be initialled on the item for so long'),
    z
      .strictObject({ do: z.literal('table'), terms: z.union([terms, z.literal('target-status-quo')]) })
      .describe('The acting delegation tables these terms, all or nothing'),
    z.strictObject({ do: z.literal('cool') }).describe('The room forgets repeated restatements'),
  ])
  .meta({ id: 'Effect' });
export type Effect = z.infer<typeof effectSchema>;

const eventSchema = z
  .strictObject({
    id,
    when: z
      .strictObject({
        from: clock.optional(),
        until: clock.optional(),
        move: z
          .array(z.enum([...VERBS, 'special']))
          .min(1)
          .optional()
          .describe('The move just made is one of these'),
        by: z.enum(['a', 'b', 'host', 'guest']).optional(),
        item: z.array(id).min(1).optional().describe('… and touches one of these items'),
        options: z.array(id).min(1).optional().describe('… with one of these options'),
        redLine: z.boolean().optional().describe('… and crosses a red line of the delegation that made it'),
        open: z.array(id).min(1).optional().describe('None of these items is initialled yet'),
        trustBelow: percent.optional().describe('Trust in either direction is under this'),
      })
      .describe('All conditions given must hold after a move'),
    chance: z.int().min(1).max(100).describe('Per cent, drawn each time the conditions hold'),
    lengths: z.array(z.enum(LENGTHS)).min(1).optional().describe('Left out: in every length'),
    effects: z.array(effectSchema),
  })
  .meta({ id: 'Event' });

const moveSchema = z
  .strictObject({
    id,
    group: z.enum(['table', 'learn', 'elsewhere', 'end']),
    sign: z.enum(SIGN_NAMES).optional().describe('Its sign beside its name; left out: an asterisk'),
    place: z.enum(MOVE_PLACES).optional().describe('Where it is seen to be made; left out: at the table'),
    minutes: z.int().min(0).max(90),
    uses: z.int().min(1).max(9).describe('How often each delegation may make it'),
    by: z.enum(['a', 'b', 'host', 'guest']).optional().describe('Left out: both may'),
    target: z.array(id).min(1).optional().describe('The move names one of these open items'),
    break: z.boolean().optional().describe('True: only during a break'),
    from: clock.optional(),
    trust: percent.optional().describe('The least that the other side must trust the one who makes it'),
    effects: z.array(effectSchema).min(1),
  })
  .meta({ id: 'Move' });

const scheduleSchema = z
  .strictObject({
    items: z.array(id).min(2).describe('The agenda, in order'),
    opens: clock,
    closes: clock,
    drafting: clock.describe('From here on the drafters are at work: no new experts, no corridor'),
    breaks: z.array(z.strictObject({ id: z.enum(['coffee', 'lunch', 'tea']), from: clock, until: clock })),
    ratify: percent.describe('Home support at or over which a capital carries the text'),
    minutes: z.int().min(1).max(240).describe('About how long a game lasts for a person, in minutes'),
  })
  .meta({ id: 'Schedule' });

export const scenarioSchema = z
  .strictObject({
    $schema: z.string().optional(),
    format: z.literal(1),
    id,
    edition: z.int().min(1).describe('Rises whenever a number or a rule changes'),
    licence: z.string().min(1).describe('Of the scenario and its texts, an SPDX name such as CC-BY-4.0'),
    date: z.iso.date(),
    languages: z
      .array(z.string().regex(/^[a-z]{2}$/))
      .min(1)
      .describe('Texts there are; the first is the source'),
    room: z.strictObject({ masks: z.boolean(), weather: z.enum(WEATHERS) }),
    noZopa: z.boolean().optional().describe('True: there is no zone of agreement, and that is meant'),
    verbs: z.array(z.enum(VERBS)).min(1),
    items: z.array(itemSchema).min(2).max(12),
    delegations: z.strictObject({ a: delegationSchema, b: delegationSchema }),
    linkages: z.array(linkageSchema),
    schedules: z.strictObject({ short: scheduleSchema, full: scheduleSchema }),
    moves: z.array(moveSchema),
    events: z.array(eventSchema),
    claims: z
      .array(z.strictObject({ id, evidence: z.enum(EVIDENCE), sources: z.array(z.string()) }))
      .describe('What the texts assert about the world, each with its evidence'),
    sources: z.record(z.string(), z.strictObject({ title: z.string(), address: z.string() })),
  })
  .meta({ id: 'Scenario' });

export type Scenario = z.infer<typeof scenarioSchema>;
export type Item = z.infer<typeof itemSchema>;
export type Option = z.infer<typeof optionSchema>;
export type Instructions = z.infer<typeof instructionsSchema>;
export type RedLine = z.infer<typeof redLineSchema>;
export type Linkage = z.infer<typeof linkageSchema>;
export type Schedule = z.infer<typeof scheduleSchema>;
export type ScenarioMove = z.infer<typeof moveSchema>;
export type ScenarioEvent = z.infer<typeof eventSchema>;
/** Item id to option id. */
export type Terms = Readonly<Record<string, string>>;

/* ------------------------------------------------------------------ texts */

const line = z.string().min(1);

const delegationTexts = z.strictObject({
  name: line.describe('United States'),
  formal: line.describe('United States of America'),
  short: line.describe('The name in a sentence: the United States'),
  party: line.describe('The formal name in a sentence: the United States of America, as in the joint statement'),
  capital: line.describe('Washington'),
  head: line.describe('The office that speaks: US head of delegation'),
  mission: line.describe('US Mission'),
  chair: line.describe('Two short sentences for the choice of chair'),
  brief: z.strictObject({
    from: line.describe('Washington to Geneva'),
    order: z.array(line).min(1).max(3).describe('The order, at most three short sentences'),
    gist: line.describe('One or two sentences, at most 30 words'),
    wants: z.record(id, line).describe('Item id to what we want there, at most six words'),
    redLines: z.record(id, line).describe('Item id to its red line in words'),
    home: line.describe('Who must be satisfied at home, one sentence'),
    otherSide: line.describe('What we know of the other side'),
    full: z
      .array(z.strictObject({ heading: line, text: line }))
      .min(3)
      .describe('The instructions in full, one page'),
  }),
  verdict: z
    .strictObject({
      approves: z.array(line).min(2),
      narrowly: z.array(line).min(2),
      refuses: z.strictObject({ value: line, redLine: line, support: line }),
      noText: line,
    })
    .describe('What the capital says on the phone'),
});

/** One line for each way in which the day can end. */
const eachDay = z.strictObject({
  whole: line.describe('Both capitals carry a text without a gap'),
  agreed: line.describe('Both capitals carry the text'),
  thin: line.describe('They carry it, and fewer than half of the articles have a text'),
  refused: line.describe('One capital refuses'),
  refusedByBoth: line,
  walkedOut: line.describe('Somebody left'),
  deadline: line.describe('Time ran out'),
  closed: line.describe('Both closed, with nothing initialled'),
});

export const textsSchema = z
  .strictObject({
    $schema: z.string().optional(),
    language: z.string().regex(/^[a-z]{2}$/),
    title: line,
    place: line,
    tagline: line.describe('One line for the choice of talks'),
    dialogue: line.describe('The name of the talks, under the title of the joint statement'),
    delegations: z.strictObject({ a: delegationTexts, b: delegationTexts }),
    items: z.record(
      id,
      z.strictObject({
        title: line.describe('At most three words'),
        short: line.optional().describe('One word, at most 11 characters: a tab on a phone'),
        spoken: line.optional().describe('As one says it at the table, inside a sentence: the first group'),
        about: line.describe('What is at stake, one plain sentence'),
        options: z.record(
          id,
          z.strictObject({
            label: line.describe('At most 50 characters: the draft'),
            spoken: line.optional().describe('As one says it at the table: two groups of experts'),
            brief: line.describe('At most 28 characters: the draft on a phone'),
            text: line.describe('The sentence of the joint statement'),
            news: line.describe('What the morning paper makes of it, one short sentence'),
          }),
        ),
      }),
    ),
    linkages: z.record(id, line.describe('What goes better (or worse) together')),
    events: z.record(
      id,
      z.strictObject({
        title: line,
        why: line
          .optional()
          .describe('Why trust or home support moved, as a clause: "the two were photographed together"'),
        text: line,
        brief: line.optional().describe('What happened in at most 50 characters, for a phone'),
      }),
    ),
    moves: z.record(
      id,
      z.strictObject({
        label: line,
        hint: line.describe('Likely effect, at most eight words'),
        said: line.describe('What the room hears'),
      }),
    ),
    paper: z.strictObject({
      name: line,
      date: line,
      headlines: eachDay,
      lead: eachDay,
    }),
    background: z
      .array(z.strictObject({ claim: id, text: line }))
      .describe('Each paragraph is a claim of the scenario, with its evidence'),
    modelNote: line.describe('Says plainly what is the model of the authors and not a record'),
    history: line.describe('What happened in reality, for the debrief'),
    glossary: z.array(z.strictObject({ term: line, meaning: line })),
    questions: z
      .array(
        z.strictObject({
          about: z.array(id).describe('The items that it speaks of: it is asked where all of them were on the agenda'),
          text: line,
        }),
      )
      .min(3),
  })
  .meta({ id: 'Texts' });

export type Texts = z.infer<typeof textsSchema>;
