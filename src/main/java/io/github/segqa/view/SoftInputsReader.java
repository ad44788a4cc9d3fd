package io.github.segqa.view;

import io.github.segqa.api.Case;
import io.github.segqa.api.Contingency;
import io.github.segqa.api.EvaluationException;
import io.github.segqa.api.Extras;
import io.github.segqa.api.LabelVolume;
import io.github.segqa.api.Mask;
import io.github.segqa.api.Progress;
import io.github.segqa.api.ViewOptions;
import io.github.segqa.kernel.LabelScan;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/** Decides what the classes of a loss are (spec of the losses, 1.1 and 1.9). */
final class SoftInputsReader {
  private SoftInputsReader() {}

  /** Probabilities alone, for deciding labels from them. */
  static SoftInputs undecided(Case data) {
    Channels channels = channels(data);
    int n = data.probabilities().size();
    return new SoftInputs(
        data.reference(), channels, new long[Math.max(2, n)], n == 1, null, Extras.NONE);
  }

  private static Channels channels(Case data) {
    return data.probabilities().size() == 1
        ? new Channels.Binary(data.probabilities().get(0))
        : new Channels.Stack(data.probabilities());
  }

  /** The label that counts as foreground in a two-valued reference; 1 if it has none. */
  static int foreground(LabelVolume reference, ViewOptions options, Progress progress) {
    int[] labels = nonZero(tally(reference, options, progress).referenceLabels());
    return labels.length == 1 ? labels[0] : 1;
  }

  /** The labels of a reference that has nothing to be compared with. */
  static Contingency tally(LabelVolume reference, ViewOptions options, Progress progress) {
    LabelScan scan =
        options.ignoreLabel() == null
            ? LabelScan.of(reference, reference, progress)
            : LabelScan.ignoring(reference, reference, options.ignoreLabel(), progress);
    return scan.contingency();
  }

  static SoftInputs read(Case data, Contingency table, Mask ignored, Progress progress) {
    return data.hasProbabilities()
        ? soft(data, table, ignored, progress)
        : hard(data, table, ignored, progress);
  }

  private static SoftInputs soft(Case data, Contingency table, Mask ignored, Progress progress) {
    int[] r = nonZero(table.referenceLabels());
    int channels = data.probabilities().size();
    int classes = Math.max(2, channels);
    boolean mask = classes == 2 && r.length == 1;
    if (!mask && r.length > 0 && r[r.length - 1] >= classes) {
      throw new EvaluationException(
          "The probabilities have "
              + channels
              + (channels == 1
                  ? " channel (foreground), so reference labels must be 0 and one other"
                  : " channels, so reference labels must be 0.." + (classes - 1))
              + ", but the reference has label "
              + r[r.length - 1]
              + ". Give one channel a class (channel 0 = background), or ignore that label:"
              + " --ignore-label, in a macro ignored=.");
    }
    LabelVolume labels = labels(data.reference(), mask ? r : null, ignored, progress);
    return new SoftInputs(
        labels,
        channels(data),
        sizes(table, classes, mask ? r : null),
        channels == 1,
        ignored,
        extras(data, ignored, progress));
  }

  private static SoftInputs hard(Case data, Contingency table, Mask ignored, Progress progress) {
    int[] r = nonZero(table.referenceLabels());
    int[] p = nonZero(table.predictionLabels());
    boolean masks = r.length <= 1 && p.length <= 1;
    int max = Math.max(r.length == 0 ? 0 : r[r.length - 1], p.length == 0 ? 0 : p[p.length - 1]);
    int classes = masks ? 2 : max + 1;
    LabelVolume labels = labels(data.reference(), masks ? r : null, ignored, progress);
    LabelVolume predicted = labels(data.prediction(), masks ? p : null, ignored, progress);
    return new SoftInputs(
        labels,
        new Channels.Hard(predicted),
        sizes(table, classes, masks ? r : null),
        masks,
        ignored,
        extras(data, ignored, progress));
  }

  /** Voxels of each class; the one label of a mask is class 1. */
  private static long[] sizes(Contingency table, int classes, int[] mask) {
    long[] sizes = new long[classes];
    Arrays.setAll(sizes, table::referenceSize);
    if (mask != null) {
      sizes[1] = mask.length == 0 ? 0 : table.referenceSize(mask[0]);
    }
    return sizes;
  }

  private static Extras extras(Case data, Mask ignored, Progress progress) {
    return data.extras()
        .mapLabels(l -> Relabelling.clear(l, Optional.ofNullable(ignored), progress));
  }

  /** Labels as classes: as they are, or 1 for the one label of a mask. */
  private static LabelVolume labels(
      LabelVolume labels, int[] mask, Mask ignored, Progress progress) {
    boolean asIs = mask == null || mask.length == 0 || mask[0] == 1;
    if (asIs && ignored == null) {
      return labels;
    }
    IntUnaryOperator to = asIs ? l -> l : l -> l == mask[0] ? 1 : 0;
    return Relabelling.map(labels, ignored, to, progress);
  }

  private static int[] nonZero(int[] labels) {
    return Arrays.stream(labels).filter(l -> l != 0).toArray();
  }
}
