import { act, render, screen } from '@testing-library/react';
import { emptyFiche } from '../../../src/domain/empty-fiche';
import type { Answers, Fiche } from '../../../src/domain/fiche';
import type { Questionnaire } from '../../../src/domain/questionnaire';
import { answerValues, scoreAnswers } from '../../../src/domain/score-answers';
import { standardQuestionnaire } from '../../../src/questionnaire/standard';
import { SECTIONS } from '../../../src/taskpane/fiche/section-state';
import { fetchScreens } from '../../../src/taskpane/later-screens';
import { Pane } from '../../../src/taskpane/Pane';
import type { PaneEvent } from '../../../src/taskpane/state/pane-event';
import { PaneController } from '../../../src/taskpane/state/pane-controller';
import { SCREENS } from '../../../src/taskpane/state/pane-state';
import { FakeApp } from '../fake-app';
import { escapedTexts, pseudoSpeech } from './pseudo-speech';

/** The questionnaire belongs to the workbook: its words are figures here. */
function withoutWords(questionnaire: Questionnaire): Questionnaire {
  const kept = ['id', 'version', 'language', 'horizon', 'direction', 'when'];
  let count = 0;
  return JSON.parse(
    JSON.stringify(questionnaire, (key, value: unknown) =>
      typeof value === 'string' && !kept.includes(key) ? String((count += 1)) : value,
    ),
  ) as Questionnaire;
}

const questionnaire = withoutWords(standardQuestionnaire('fr'));
const questions = questionnaire.themes.flatMap((theme) => theme.questions);

/** A fiche in which nobody wrote a word. */
function ficheWithoutWords(): Fiche {
  const answers: Answers = Object.fromEntries(
    questions.map(({ id }, index) => [
      id,
      index === 1
        ? { value: 'unknown', comment: '' }
        : index === 2
          ? { value: 'notApplicable', comment: '' }
          : { value: 3, comment: '1' },
    ]),
  );
  const { project, ...empty } = emptyFiche('f');
  return {
    ...empty,
    project: { ...project, name: '12', date: '31/31', budgetAmount: '1-2' },
    calendar: [{ step: '1', start: '2026-03-02', end: '2026-04-02' }],
    stakeholders: [{ name: '2', role: '3', contribution: '4' }],
    impact: [{ indicator: '5', baseline: '6', target: '7' }],
    datasets: [
      { description: '8', owner: '', accessTerms: '', personalData: 'yes', sourceAndFormat: '', comment: '' },
      { description: '9', owner: '', accessTerms: '', personalData: 'unknown', sourceAndFormat: '', comment: '' },
    ],
    legalStakes: empty.legalStakes.map((stake) => ({ ...stake, status: 'inProgress' })),
    answers,
    actions: [{ theme: questionnaire.themes[0]?.id ?? '', action: '10', who: '11', when: '2026-03-02' }],
  };
}

async function show(app: FakeApp): Promise<(...events: readonly PaneEvent[]) => readonly string[]> {
  const controller = new PaneController(app, {
    language: 'fr',
    rememberLanguage: () => undefined,
    introduction: { seen: false, remember: () => undefined },
  });
  const crash = (error: unknown) => {
    throw error;
  };
  const speech = pseudoSpeech();
  await fetchScreens();
  render(<Pane {...{ controller }} dark={false} speak={() => speech} reload={() => undefined} log={crash} />);
  await act(() => controller.start());
  return (...events) => {
    for (const event of events) act(() => controller.dispatch(event));
    return escapedTexts(document.body);
  };
}

const opened = (fiche: Fiche): FakeApp =>
  FakeApp.with(fiche, 'fr', {
    questionnaire,
    scores: scoreAnswers(questionnaire, answerValues(fiche.answers)),
    problems: [{ code: 'notADate', place: '1', found: '2' }],
  });

describe('no text escapes the languages of the product', () => {
  test('on the start', async () => {
    const seen = await show(new FakeApp());
    expect(seen()).toEqual([]);
    expect(seen({ type: 'creating' })).toEqual([]);
    seen({ type: 'facilitationOpened' });
    await screen.findByText(pseudoSpeech().texts.facilitate.intro);
    expect(seen()).toEqual([]);
  });

  test.each([
    ['filled', ficheWithoutWords()],
    ['empty', emptyFiche('f')],
  ])('on any screen of a fiche that is %s', async (_, fiche) => {
    const seen = await show(opened(fiche));
    const found: Record<string, readonly string[]> = {};
    for (const section of SECTIONS) found[section] = seen({ type: 'sectionToggled', section });
    for (const name of SCREENS) found[name] = seen({ type: 'screenChosen', screen: name });
    found['two curves'] = seen({ type: 'radarModeChosen', mode: 'horizons' });
    found['the favourable theme'] = seen(
      { type: 'screenChosen', screen: 'assess' },
      { type: 'themeChosen', themeIndex: 9 },
    );
    expect(Object.fromEntries(Object.entries(found).filter(([, texts]) => texts.length > 0))).toEqual({});
    // The brackets are there to be missed.
    expect(screen.getByRole('tab', { selected: true })).toHaveTextContent(/^⟦.*⟧$/);
  });

  test('in what the pane says about the workbook, and in its menu', async () => {
    const seen = await show(opened(ficheWithoutWords()));
    const change = { kind: 'projectField', field: 'name', value: '13' } as const;
    const failure = { code: 'busy', useCase: 'saveProjectField' } as const;
    expect(seen({ type: 'changed', change }, { type: 'failed', attempt: 'save', failure })).toEqual([]);
    act(() => document.querySelector<HTMLElement>('header button')?.click());
    await screen.findByRole('menu');
    expect(seen()).toEqual([]);
  });
});
