import { radarTitle } from '../../src/application/radar-title';
import { exampleFiche } from '../../src/application/example/example-fiche';
import { openedFiche } from '../../src/application/opened-cells';
import { cellsOfPlan } from '../../src/format/plan/plan-cells';
import { pageFooter } from '../../src/format/plan/plan-input';
import { radarSubtitle, RADAR_ROOMS } from '../../src/format/plan/radar-rooms';
import { workbookPlan } from '../../src/format/plan/workbook-plan';
import { textWidth } from '../../src/format/text-width';
import { sheetWords } from '../../src/format/words/sheet-words';
import { standardQuestionnaire } from '../../src/questionnaire/standard';

const NAME =
  '🚮 Capteurs de remplissage des bornes à verre, des conteneurs de papier et des composteurs partagés de la métropole et de ses quarante-neuf communes\u00a0: déploiement, données et usages 👩‍🔬';
const AUTHORITY = 'Communauté d’agglomération du Grand Territoire de la Vallée et des Monts';

function ficheNamed(name: string, authority = AUTHORITY) {
  const fiche = exampleFiche('fr');
  return { ...fiche, project: { ...fiche.project, name, authority } };
}
const opened = (name: string) =>
  openedFiche(cellsOfPlan(workbookPlan(ficheNamed(name), standardQuestionnaire('fr'), 'fr')));

describe('A project’s long name', () => {
  it('ends at a word, with an ellipsis, in the radar’s title, and takes two lines of it at most', () => {
    const title = radarTitle(opened(NAME));
    expect(title).toMatch(/^Radar des enjeux Data – 🚮 Capteurs .*[a-zà-ÿ]…$/u);
    expect(NAME).toContain(title.slice('Radar des enjeux Data – '.length, -1));
    const { width, lines, fontSize } = RADAR_ROOMS.chartTitle;
    expect(textWidth(title, fontSize)).toBeLessThanOrEqual(width * lines);
  });

  it('leaves a name of one ordinary line as it is, and makes one line of a name typed in several', () => {
    const name = 'Capteurs de remplissage\ndes bornes à verre';
    expect(radarTitle(opened(name))).toBe('Radar des enjeux Data – Capteurs de remplissage des bornes à verre');
    expect(radarSubtitle(ficheNamed(name, 'Lyon'))).toBe('Capteurs de remplissage des bornes à verre · Lyon');
  });

  it('leaves room for the authority under the title of the Radar sheet, on the one line there is', () => {
    const subtitle = radarSubtitle(ficheNamed(NAME));
    expect(subtitle).toContain(`… · ${AUTHORITY}`);
    const { width, fontSize } = RADAR_ROOMS.subtitle;
    expect(textWidth(subtitle, fontSize)).toBeLessThanOrEqual(width);
    const both = radarSubtitle(ficheNamed(NAME, `${AUTHORITY} `.repeat(6)));
    expect(textWidth(both, fontSize)).toBeLessThanOrEqual(width);
    expect(both).toMatch(/^🚮 Capteurs .*… · Communauté .*…$/u);
  });

  it('has its whole line under the title of the Radar sheet, though there was no name when the sheet was drawn', () => {
    const plans = workbookPlan(ficheNamed('', ''), standardQuestionnaire('fr'), 'fr');
    const heightOf = (key: string) =>
      plans.find((plan) => plan.key === key)?.rowHeights.find(({ row }) => row === 1)?.height ?? 0;
    expect(heightOf('radar')).toBeGreaterThanOrEqual(18);
    expect(heightOf('fiche')).toBeLessThan(10);
  });

  it('keeps clear of the date in the middle of a page’s foot', () => {
    const { left } = pageFooter(NAME, sheetWords('fr'));
    expect(left).toMatch(/^🚮 Capteurs .*[a-zà-ÿ]…$/u);
    expect(textWidth(left, 10)).toBeLessThanOrEqual(230);
    expect(pageFooter('Eau & assainissement', sheetWords('fr')).left).toBe('Eau && assainissement');
  });
});
