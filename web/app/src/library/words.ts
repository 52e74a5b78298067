import type { Aim, EvidenceLevel, FieldType, Modality, ReleaseRule, TaskSetting, TaskSize, TemplateArea, TemplateKind, WorkReach } from '../contracts';

/** What can be chosen, in the order in which it is offered. `satisfies` finds a misspelt one; the tests one that is left out. */
export const aims = ['anxiety', 'socialAnxiety', 'depression', 'stress', 'sleep', 'anger', 'emotionalRegulation', 'coping', 'selfEsteem', 'motivation', 'values', 'insight', 'communication', 'connection', 'relationships'] as const satisfies readonly Aim[];

export const kinds = ['journal', 'practice', 'worksheet', 'tracker', 'planner', 'creative', 'cardSort', 'readingQuiz', 'review', 'survey', 'safetyPlan', 'pairTask', 'rolePlay', 'groupChallenge', 'collabBoard', 'collabJournal', 'groupCheckIn'] as const satisfies readonly TemplateKind[];

export const areas = ['journalingReflection', 'mindfulnessMeditation', 'breathingRelaxation', 'creativeExpression', 'behavioralCognitive', 'goalSetting', 'monitoring', 'communicationSkills', 'relationshipSkills', 'groupActivity', 'values', 'copingSafety', 'psychoeducation', 'feedback'] as const satisfies readonly TemplateArea[];

export const levels = ['strong', 'moderate', 'limited', 'practiceBased'] as const satisfies readonly EvidenceLevel[];

export const modalities = ['writing', 'audio', 'drawing', 'movement', 'breathing', 'relaxation', 'mindfulness', 'conversation', 'reading', 'digitalInteractive'] as const satisfies readonly Modality[];

export const settings = ['individual', 'pair', 'group'] as const satisfies readonly TaskSetting[];

export const sizes = ['starter', 'standard', 'stretch'] as const satisfies readonly TaskSize[];

export const reaches = ['me', 'care', 'group'] as const satisfies readonly WorkReach[];

export const fieldTypes = ['text', 'longText', 'scale', 'choice', 'multi', 'checklist', 'number', 'date', 'time', 'table', 'ladder', 'drawing', 'audio', 'pacer', 'timer'] as const satisfies readonly FieldType[];

export const columnTypes = ['text', 'longText', 'scale', 'choice', 'multi', 'checklist', 'number', 'date', 'time'] as const satisfies readonly FieldType[];

export const rules = ['atOnce', 'afterPrevious', 'daysAfterPrevious', 'daysAfterStart', 'onCondition'] as const satisfies readonly ReleaseRule[];
