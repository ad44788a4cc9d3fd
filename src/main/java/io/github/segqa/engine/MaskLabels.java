package io.github.segqa.engine;

import io.github.segqa.api.Case;
import io.github.segqa.api.CaseView;
import io.github.segqa.api.Contingency;
import io.github.segqa.api.LabelVolume;
import io.github.segqa.view.CaseViews;
import java.util.Arrays;
import java.util.List;

/**
 * Two masks may write their foreground as 1 and as 255: then they mean the same, and label by label
 * nothing would agree. Other pairs of values are left alone.
 */
public final class MaskLabels {
  private static final int EIGHT_BIT_TRUE = 255;

  private MaskLabels() {}

  /**
   * @param view a case as it was given
   * @param warnings takes a sentence if labels are unified
   * @return the case that measures look at
   */
  public static CaseView unify(CaseView view, List<String> warnings) {
    Case data = view.data();
    if (data.prediction() == null) {
      return view;
    }
    Contingency table = view.contingency();
    int r = onlyLabel(table.referenceLabels());
    int p = onlyLabel(table.predictionLabels());
    if (r <= 0 || p <= 0 || r == p || r != EIGHT_BIT_TRUE && p != EIGHT_BIT_TRUE) {
      return view;
    }
    warnings.add(
        "Reference and prediction are masks with the values "
            + r
            + " and "
            + p
            + ": both are taken as label "
            + r
            + ".");
    Case unified =
        new Case(
            data.id(),
            data.grid(),
            data.reference(),
            relabel(data.prediction(), p, r),
            data.probabilities(),
            data.extras(),
            data.labelNames());
    return CaseViews.of(unified, view.options(), view.progress());
  }

  /** The one label above 0; 0 if there is none, -1 if there are several. */
  private static int onlyLabel(int[] labels) {
    int[] above = Arrays.stream(labels).filter(l -> l > 0).toArray();
    return above.length == 0 ? 0 : above.length == 1 ? above[0] : -1;
  }

  private static LabelVolume relabel(LabelVolume v, int from, int to) {
    int[][] planes = new int[v.nz()][v.nx() * v.ny()];
    for (int z = 0; z < planes.length; z++) {
      v.read(z, 0, planes[z].length, planes[z]);
      for (int i = 0; i < planes[z].length; i++) {
        planes[z][i] = planes[z][i] == from ? to : planes[z][i];
      }
    }
    return LabelVolume.of(v.nx(), v.ny(), planes);
  }
}
