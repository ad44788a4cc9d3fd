package io.github.segqa.loss;

import io.github.segqa.api.Args;
import io.github.segqa.api.Case;
import io.github.segqa.api.Extras;
import io.github.segqa.api.Field;
import io.github.segqa.api.Gradient;
import io.github.segqa.api.Grid;
import io.github.segqa.api.LabelVolume;
import io.github.segqa.api.LossMeasure;
import io.github.segqa.api.Precision;
import io.github.segqa.api.Progress;
import io.github.segqa.api.SoftView;
import io.github.segqa.api.ViewOptions;
import io.github.segqa.view.CaseViews;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Images of one row with probabilities, for tests of losses. */
public final class SoftCases {
  /** Label of voxels that are ignored. */
  public static final int IGNORED = 255;

  private SoftCases() {}

  /**
   * @param reference labels; {@link #IGNORED} is ignored
   * @param precision how probabilities are stored
   * @param extras optional inputs
   * @param p one foreground channel, or one a class
   * @return a view with spacing 1
   */
  public static SoftView row(int[] reference, Precision precision, Extras extras, double[]... p) {
    Grid grid = Grid.of(reference.length, 1, 1, 1, "mm");
    List<Field> channels = new ArrayList<>();
    for (double[] channel : p) {
      Field field = Field.zeros(grid, precision);
      field.write(0, 0, channel.length, channel);
      channels.add(field);
    }
    LabelVolume labels = LabelVolume.of(reference.length, 1, new int[][] {reference});
    Case data = new Case("row", grid, labels, null, channels, extras, Map.of());
    return CaseViews.of(data, new ViewOptions(IGNORED, null, 0.5), Progress.NONE).soft();
  }

  /**
   * @param loss any loss
   * @param view a case
   * @param args arguments by name
   * @return its value
   */
  public static double value(LossMeasure loss, SoftView view, Map<String, ?> args) {
    return loss.value(view, Args.of(loss.descriptor(), args));
  }

  /**
   * @param loss a loss with a gradient
   * @param view a case with one channel
   * @param args arguments by name
   * @return its gradient
   */
  public static double[] gradient(LossMeasure loss, SoftView view, Map<String, ?> args) {
    Field out = Field.zeros(view.grid(), Precision.DOUBLE);
    ((Gradient) loss).gradient(view, Args.of(loss.descriptor(), args), 1, List.of(out));
    return out.doubles()[0];
  }
}
