import type { Chart } from '../chart';
import { ns } from '../namespaces';
import { shapeElement, textPropertiesElement } from './chart-format';
import { axesElements, plotElement, titleElement } from './chart-plots';
import { element, xmlDocument } from './xml';

/** The part of a chart: a native one, that Excel lets its user change. */
export function chartXml(chart: Chart): string {
  const { legend } = chart;
  return xmlDocument(
    element(
      'c:chartSpace',
      { 'xmlns:c': ns.chart, 'xmlns:a': ns.drawing, 'xmlns:r': ns.relationships },
      element('c:date1904', { val: false }),
      element('c:roundedCorners', { val: chart.roundedCorners ?? false }),
      element(
        'c:chart',
        {},
        chart.title ? titleElement(chart.title) : '',
        element('c:autoTitleDeleted', { val: chart.title === undefined }),
        element(
          'c:plotArea',
          {},
          element('c:layout'),
          ...chart.plots.map(plotElement),
          chart.axes ? axesElements(chart.axes, 'primary') : '',
          chart.secondaryAxes ? axesElements(chart.secondaryAxes, 'secondary') : '',
          shapeElement(chart.plotFormat),
        ),
        legend
          ? element(
              'c:legend',
              {},
              element('c:legendPos', { val: legend.position }),
              element('c:overlay', { val: legend.overlay ?? false }),
              shapeElement(legend.format),
              textPropertiesElement(legend.font),
            )
          : '',
        element('c:plotVisOnly', { val: !chart.showHidden }),
        element('c:dispBlanksAs', { val: chart.blanks }),
      ),
      shapeElement(chart.format),
      textPropertiesElement(chart.font),
    ),
  );
}
