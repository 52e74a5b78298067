import type { Topic } from './contracts';

/** The id in `kind/practice/id`: all of a topic that stands in an address. */
export const idOf = (topic: Topic): string => topic.split('/')[2] ?? '';

/** The practice in `kind/practice/id`. */
export const practiceOf = (topic: Topic): string => topic.split('/')[1] ?? '';

export const topicOf = (
  kind: 'assignments' | 'board' | 'challenge' | 'client' | 'goals' | 'group' | 'journal' | 'library' | 'measures' | 'page' | 'record' | 'safety' | 'slot' | 'suggestions' | 'workbook',
  practice: string,
  id: string,
): Topic => `${kind}/${practice}/${id}`;

/** Addresses within the product. They hold ids and nothing that says what it is about. */
export const paths = {
  newGroup: '/new-group',
  library: '/library',
  programmes: '/library?show=programmes',
  newTemplate: '/library/new',
  template: (template: string) => `/library/t/${template}`,
  editTemplate: (template: string) => `/library/t/${template}/edit`,
  newProgramme: '/library/new-programme',
  programme: (programme: string) => `/library/p/${programme}`,
  group: (group: Topic) => `/g/${idOf(group)}`,
  journal: (group: Topic, journal: Topic) => `/g/${idOf(group)}/j/${idOf(journal)}`,
  /** An entry or a response in its journal. */
  written: (group: Topic, journal: Topic, item: string) => `/g/${idOf(group)}/j/${idOf(journal)}#${item}`,
  /** The same where only the journal is known: its page finds the group. */
  writtenIn: (journal: Topic, item: string | null) => `/j/${idOf(journal)}${item === null ? '' : `#${item}`}`,
  newChallenge: (group: Topic) => `/g/${idOf(group)}/new-challenge`,
  /** A new challenge that begins as another one was. */
  challengeAgain: (group: Topic, challenge: Topic) => `/g/${idOf(group)}/new-challenge?from=${idOf(challenge)}`,
  challenge: (group: Topic, challenge: Topic) => `/g/${idOf(group)}/c/${idOf(challenge)}`,
  /** The same, or an act in it, where only the challenge is known: its page finds the group. */
  challengeIn: (challenge: Topic, act: string | null) => `/c/${idOf(challenge)}${act === null ? '' : `#${act}`}`,
  challengeSettings: (group: Topic, challenge: Topic) => `/g/${idOf(group)}/c/${idOf(challenge)}/settings`,
  challengePeople: (group: Topic, challenge: Topic) => `/g/${idOf(group)}/c/${idOf(challenge)}/people`,
  newBoard: (group: Topic) => `/g/${idOf(group)}/new-board`,
  /** A board of a group, or one's own: it says itself whose it is. */
  board: (board: Topic) => `/b/${idOf(board)}`,
  newPage: (group: Topic) => `/g/${idOf(group)}/new-page`,
  /** A page of a group, or a copy of one's own, or a remark on it. */
  page: (page: Topic, remark: string | null = null) => `/p/${idOf(page)}${remark === null ? '' : `#${remark}`}`,
  pageHistory: (page: Topic) => `/p/${idOf(page)}/history`,
  exercises: '/exercises',
  exercise: (exercise: string) => `/exercises/${exercise}`,
  /** One's own coping plan, also without a network. */
  copingPlan: '/exercises/coping-plan',
  goals: (group: Topic) => `/g/${idOf(group)}/goals`,
  newGoal: (group: Topic) => `/g/${idOf(group)}/goals/new`,
  goal: (group: Topic, goal: string) => `/g/${idOf(group)}/goals/${goal}`,
  changeGoal: (group: Topic, goal: string) => `/g/${idOf(group)}/goals/${goal}/change`,
  suggestions: (group: Topic) => `/g/${idOf(group)}/suggestions`,
  progress: (group: Topic) => `/g/${idOf(group)}/progress`,
  members: (group: Topic) => `/g/${idOf(group)}/members`,
  /** What a person has of their own in a group that they are no longer in. */
  kept: (group: Topic) => `/g/${idOf(group)}/kept`,
  groupSettings: (group: Topic) => `/g/${idOf(group)}/settings`,
  history: (group: Topic) => `/g/${idOf(group)}/history`,
  /** The group's homework: for those who care for it how it stands with all, for a member what is theirs. */
  homework: (group: Topic) => `/g/${idOf(group)}/homework`,
  /** Homework to give, from a template of the library or from nothing. */
  giveHomework: (group: Topic, template: string | null = null) =>
    `/g/${idOf(group)}/homework/give${template === null ? '' : `?template=${template}`}`,
  /** A programme of the library to begin in a group. */
  giveProgramme: (group: Topic, programme: string | null = null) =>
    `/g/${idOf(group)}/homework/programme${programme === null ? '' : `?programme=${programme}`}`,
  /** A programme that a group goes through. */
  programmeRun: (group: Topic, run: string) => `/g/${idOf(group)}/homework/programme/${run}`,
  /** Homework as it was given, or what the group makes together. */
  assignment: (group: Topic, assignment: string) => `/g/${idOf(group)}/homework/${assignment}`,
  changeHomework: (group: Topic, assignment: string) => `/g/${idOf(group)}/homework/${assignment}/change`,
  /** What is talked about at the beginning of a session. */
  homeworkReview: (group: Topic) => `/g/${idOf(group)}/homework/review`,
  /** Somebody's workbook, a task in it, or what is filed under a day of it (`sheet:TASK:DAY`). */
  workbook: (workbook: Topic, item: string | null = null) => {
    const [task, day] = item?.startsWith('sheet:') ? item.slice('sheet:'.length).split(':') : [item];
    return `/w/${idOf(workbook)}${task ? `/${task}` : ''}${day ? `?on=${day}` : ''}`;
  },
  review: (group: Topic) => `/g/${idOf(group)}/review`,
  log: (group: Topic) => `/g/${idOf(group)}/log`,
  /** A member's own page: check-ins, questionnaires, how it has been. The group, or what goes by its id. */
  myMeasures: (group: Topic) => `/g/${idOf(group)}/me`,
  fillIn: (group: Topic, measure: string) => `/g/${idOf(group)}/me/${measure}`,
  measures: (group: Topic) => `/g/${idOf(group)}/measures`,
  memberRecord: (group: Topic, person: string) => `/g/${idOf(group)}/measures/${person}`,
  safety: (group: Topic) => `/g/${idOf(group)}/safety`,
} as const;
