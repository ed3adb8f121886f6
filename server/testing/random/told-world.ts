import fc from "fast-check";

/** What happens to a task on some day; an act that its state does not allow then is not done. */
export type ToldAct = {
  day: number;
  minute: number;
  act: (typeof ACTS)[number];
  /** A progress, how many days from the beginning a last day lies, or how many days later it is put. */
  number: number;
  /** The standing office writes the report down for the agency. */
  recorded: boolean;
};

export type ToldTask = {
  duty: number;
  agency: number;
  role: "lead" | "coordinating";
  ofGroup: boolean;
  givenOn: number;
  lastDay: number | null;
  acts: ToldAct[];
};

export type ToldWorld = { duties: string[]; tasks: ToldTask[] };

const ACTS = [
  "acknowledge",
  "update",
  "submit",
  "confirm",
  "return",
  "date",
  "extend",
  "pause",
  "resume",
  "cancel",
] as const;

// The more often it stands here the likelier it is.
const LIKELY = [
  ...["acknowledge", "update", "update", "submit", "submit", "submit", "confirm", "confirm"],
  ...["confirm", "return", "date", "extend", "pause", "resume", "cancel"],
] as ToldAct["act"][];

/** How long a world goes on, in days. */
export const LENGTH = 240;
/** The days on which everybody looks at the board, the last of them at the end. */
export const LOOKED_AT = [0, 45, 118, 171, 239];
/** Agencies 0 to 5 and one group; the persons of 2 and 3 read a cut. */
export const GROUP = 6;

const REFS = [
  ...[
    "III.1.1",
    "III.1.2",
    "III.1.3",
    "III.2.1",
    "III.2.2",
    "III.2.3",
    "III.3",
    "III.4.a",
    "III.4.b",
  ],
  ...["V.1.1", "V.1.2", "V.2.1", "V.2.2", "V.3.1", "V.3.2", "V.4.1", "V.4.2", "V.5.1", "V.6.1"],
];

// The first and the last minute of a day are where a wrong zone shows, and these days where a wrong bound does.
const minute = fc.oneof(fc.constantFrom(0, 1439), fc.integer({ min: 0, max: 1439 }));
const lastDay = fc.oneof(
  fc.integer({ min: 5, max: LENGTH + 30 }),
  fc.constantFrom(
    ...LOOKED_AT.flatMap((day) => [-121, -120, -31, -30, -1, 0, 7, 8].map((more) => day + more)),
  ),
);

const act: fc.Arbitrary<ToldAct> = fc.record({
  day: fc.integer({ min: 0, max: LENGTH }),
  minute,
  act: fc.constantFrom(...LIKELY),
  number: fc.integer({ min: 0, max: 100 }),
  recorded: fc.boolean(),
});

/** Most tasks end well some day. */
const finishing = fc
  .tuple(act, act, fc.nat({ max: 5 }))
  .map(([submit, confirm, later]): ToldAct[] => [
    { ...submit, act: "submit" },
    { ...confirm, act: "confirm", day: submit.day + later + 1 },
  ]);

function taskOf(duty: number, agency: number): fc.Arbitrary<ToldTask> {
  return fc.record({
    duty: fc.constant(duty),
    agency: fc.constant(agency),
    role: fc.constantFrom("lead" as const, "lead" as const, "coordinating" as const),
    ofGroup: agency >= 3 && agency < GROUP ? fc.boolean() : fc.constant(false),
    // Those who read a cut have their tasks from the beginning: whom one may see is asked of today.
    givenOn: agency < 2 ? fc.constantFrom(0, 0, 0, 60) : fc.constant(0),
    lastDay: fc.option(lastDay, { nil: null, freq: 3 }),
    acts: fc.oneof(
      fc.constant<ToldAct[]>([]),
      fc.array(act, { maxLength: 7, size: "max" }),
      finishing,
    ),
  });
}

/** What every world holds at its end, so that none of the figures counts nothing in all of them; VI.99 is nobody's. */
const LANDMARKS: [
  agency: number,
  lastDay: number | null,
  acts: [ToldAct["act"], number][],
  lead?: boolean,
  givenOn?: number,
][] = [
  [
    4,
    100,
    [
      ["submit", 90],
      ["confirm", 95],
    ],
  ],
  [
    4,
    100,
    [
      ["submit", 110],
      ["confirm", 112],
    ],
  ],
  [4, 243, [["update", 230]]],
  [5, 265, []],
  [5, null, []],
  [3, 229, []],
  [3, 179, []],
  [2, 109, []],
  [1, null, [["submit", 238]]],
  [2, 230, [["pause", 20]]],
  [2, 230, [["cancel", 20]]],
  [2, 200, [], false],
  [1, 200, [["extend", 100]]],
  [
    1,
    250,
    [
      ["submit", 200],
      ["return", 210],
    ],
  ],
  [1, 230, [["cancel", 90]]],
  [1, 230, [], true, 60],
];

const landmarks = LANDMARKS.map(
  ([agency, lastDay, acts, lead = true, givenOn = 0], place): ToldTask => {
    const like = { minute: 600, number: 50, recorded: false };
    return {
      ...{
        duty: REFS.length + place,
        agency,
        role: lead ? "lead" : "coordinating",
        ofGroup: false,
        givenOn,
        lastDay,
      },
      acts: acts.map(([act, day]) => ({ ...like, act, day })),
    };
  },
);

/** Each duty is given to some of the agencies, or to none. */
export const toldWorld: fc.Arbitrary<ToldWorld> = fc
  .tuple(...REFS.map((_, duty) => partsOf(duty)))
  .map((parts) => ({
    duties: [...REFS, ...LANDMARKS.map((_, place) => `VI.${place + 1}`), "VI.99"],
    tasks: [...parts.flat(), ...landmarks],
  }));

function partsOf(duty: number): fc.Arbitrary<ToldTask[]> {
  const some = [0, 1, 2, 3, 4, 5, GROUP];
  return fc
    .oneof(fc.subarray(some, { maxLength: 1 }), fc.subarray(some, { maxLength: 5 }))
    .chain((agencies) => fc.tuple(...agencies.map((agency) => taskOf(duty, agency))));
}
