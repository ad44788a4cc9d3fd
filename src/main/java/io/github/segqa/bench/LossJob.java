package io.github.segqa.bench;

import io.github.segqa.api.Args;
import io.github.segqa.api.BlockSum;
import io.github.segqa.api.Case;
import io.github.segqa.api.Extras;
import io.github.segqa.api.LabelVolume;
import io.github.segqa.api.LossMeasure;
import io.github.segqa.api.Param;
import io.github.segqa.api.Progress;
import io.github.segqa.api.SoftView;
import io.github.segqa.api.ViewOptions;
import io.github.segqa.shape.Part;
import io.github.segqa.view.CaseViews;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Losses of one label and its probability. The mask of the label is made in the first run, which is
 * not to be timed.
 */
final class LossJob implements Job {
  private final List<Part> losses;
  private LabelVolume mask;

  private LossJob(List<Part> losses) {
    this.losses = losses;
  }

  /** Losses with default arguments. */
  static LossJob of(LossMeasure... losses) {
    return new LossJob(
        Arrays.stream(losses).map(l -> new Part(1, l, Args.defaults(l.descriptor()))).toList());
  }

  /** A loss with one argument of its own. */
  static <T> LossJob with(LossMeasure loss, Param<T> param, T value) {
    Args args = Args.defaults(loss.descriptor()).with(param, value);
    return new LossJob(List.of(new Part(1, loss, args)));
  }

  @Override
  public boolean needsProbability() {
    return true;
  }

  @Override
  public Map<String, Double> run(BenchmarkInput in) {
    if (mask == null) {
      mask = mask(in);
    }
    Case data = data(in, mask);
    SoftView view = CaseViews.of(data, ViewOptions.DEFAULT, Progress.NONE).soft();
    List<BlockSum> sums = new ArrayList<>();
    for (Part p : losses) {
      sums.addAll(p.loss().sums(view, p.args()));
    }
    view.prefetch(sums);
    double total = 0;
    for (Part p : losses) {
      total += p.loss().value(view, p.args());
    }
    return Map.of("value", total);
  }

  /** A mask and the probability of its foreground. */
  static Case data(BenchmarkInput in, LabelVolume mask) {
    return new Case(
        "benchmark", in.grid(), mask, null, List.of(in.probability()), Extras.NONE, Map.of());
  }

  /** The label of the reference that single-structure jobs work on, as a mask. */
  static LabelVolume mask(BenchmarkInput in) {
    int[] labels = new int[in.grid().planeSize()];
    byte[][] planes = new byte[in.grid().nz()][labels.length];
    for (int z = 0; z < planes.length; z++) {
      in.reference().read(z, 0, labels.length, labels);
      for (int i = 0; i < labels.length; i++) {
        planes[z][i] = (byte) (labels[i] == in.label() ? 1 : 0);
      }
    }
    return LabelVolume.of(in.grid().nx(), in.grid().ny(), planes);
  }
}
