package io.github.segqa.response;

import io.github.segqa.api.Case;
import io.github.segqa.api.EvaluationException;
import io.github.segqa.api.Field;
import io.github.segqa.api.LabelVolume;
import io.github.segqa.api.Progress;
import io.github.segqa.api.ViewOptions;
import io.github.segqa.kernel.LabelScan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Makes the prediction a probability map that is less and less sure of the same labels. */
final class LowerConfidence implements Perturbation {
  private static final int MOST_CHANNELS = 64;

  @Override
  public String name() {
    return "low_confidence";
  }

  @Override
  public String description() {
    return "probabilities of the same labels come nearer to chance by equal steps";
  }

  @Override
  public Case apply(Case data, ViewOptions options, Grade grade) {
    LabelScan scan = scan(data, options.ignoreLabel());
    int[] r = above0(scan.contingency().referenceLabels());
    int[] p = above0(scan.contingency().predictionLabels());
    boolean mask = r.length <= 1 && p.length <= 1;
    int channels = mask ? 2 : Math.max(max(r), max(p)) + 1;
    if (channels > MOST_CHANNELS) {
      throw new EvaluationException(
          "The perturbation low_confidence makes a probability map of each label, at most "
              + MOST_CHANNELS
              + ", but the largest label is "
              + (channels - 1)
              + ". Leave it out, or renumber the labels.");
    }
    double missing = (1 - 1.0 / channels) * grade.step() / (grade.last() + 1);
    List<Field> fields = new ArrayList<>();
    for (int c = mask ? 1 : 0; c < channels; c++) {
      int label = mask && p.length == 1 ? p[0] : c;
      fields.add(channel(data.prediction(), label, 1 - missing, missing / (channels - 1)));
    }
    return Predictions.with(data, data.prediction(), fields);
  }

  private static LabelScan scan(Case data, Integer ignored) {
    return ignored == null
        ? LabelScan.of(data.reference(), data.prediction(), Progress.NONE)
        : LabelScan.ignoring(data.reference(), data.prediction(), ignored, Progress.NONE);
  }

  private static Field channel(LabelVolume labels, int label, double inside, double outside) {
    float[][] planes = new float[labels.nz()][labels.nx() * labels.ny()];
    int[] plane = new int[labels.nx() * labels.ny()];
    for (int z = 0; z < planes.length; z++) {
      labels.read(z, 0, plane.length, plane);
      for (int i = 0; i < plane.length; i++) {
        planes[z][i] = (float) (plane[i] == label ? inside : outside);
      }
    }
    return Field.of(labels.nx(), labels.ny(), planes);
  }

  private static int[] above0(int[] labels) {
    return Arrays.stream(labels).filter(l -> l != 0).toArray();
  }

  private static int max(int[] labels) {
    return Arrays.stream(labels).max().orElse(0);
  }
}
