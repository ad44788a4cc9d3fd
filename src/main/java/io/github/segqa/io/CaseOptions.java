package io.github.segqa.io;

import io.github.segqa.image.Probabilities;
import java.util.List;
import java.util.Map;

/**
 * How opened images become a case.
 *
 * @param spacing voxel size in mm along x, y, z that replaces what the files say; one number for
 *     all axes; empty for what the files say
 * @param range what is done with probabilities outside [0,1]
 * @param scale whether probabilities are given as such or as logits
 * @param ignoreLabel reference label whose voxels do not count, or null
 * @param geometry what is done with images that lie elsewhere
 * @param referenceLabels stored reference label to the label that is meant; others stay
 * @param predictionLabels the same for the prediction
 */
public record CaseOptions(
    List<Double> spacing,
    Probabilities.Range range,
    Probabilities.Scale scale,
    Integer ignoreLabel,
    GeometryPolicy geometry,
    Map<Integer, Integer> referenceLabels,
    Map<Integer, Integer> predictionLabels) {

  /** What is done with images of the same size that lie elsewhere. */
  public enum GeometryPolicy {
    /** They are an error. */
    STRICT,
    /** Voxels of the same index correspond, whatever the headers say; a warning is given. */
    INDEX
  }

  /** Spacing of the files, values outside [0,1] and other places are errors, nothing is mapped. */
  public static final CaseOptions DEFAULT =
      new CaseOptions(
          List.of(),
          Probabilities.Range.ERROR,
          Probabilities.Scale.PROBABILITY,
          null,
          GeometryPolicy.STRICT,
          Map.of(),
          Map.of());

  /**
   * @param mm voxel size along x, y, z, or one number for all axes; empty for that of the files
   * @return these options with that spacing
   */
  public CaseOptions withSpacing(List<Double> mm) {
    return new CaseOptions(
        List.copyOf(mm), range, scale, ignoreLabel, geometry, referenceLabels, predictionLabels);
  }

  /**
   * @param r what is done with probabilities outside [0,1]
   * @param s whether they are given as such or as logits
   * @return these options with those choices
   */
  public CaseOptions withProbabilities(Probabilities.Range r, Probabilities.Scale s) {
    return new CaseOptions(spacing, r, s, ignoreLabel, geometry, referenceLabels, predictionLabels);
  }

  /**
   * @param label reference label whose voxels do not count, or null
   * @return these options with that label
   */
  public CaseOptions withIgnoreLabel(Integer label) {
    return new CaseOptions(
        spacing, range, scale, label, geometry, referenceLabels, predictionLabels);
  }

  /**
   * @param policy what is done with images that lie elsewhere
   * @return these options with that policy
   */
  public CaseOptions withGeometry(GeometryPolicy policy) {
    return new CaseOptions(
        spacing, range, scale, ignoreLabel, policy, referenceLabels, predictionLabels);
  }

  /**
   * @param reference stored reference label to the label that is meant
   * @param prediction the same for the prediction
   * @return these options with those maps
   */
  public CaseOptions withLabels(Map<Integer, Integer> reference, Map<Integer, Integer> prediction) {
    return new CaseOptions(
        spacing,
        range,
        scale,
        ignoreLabel,
        geometry,
        Map.copyOf(reference),
        Map.copyOf(prediction));
  }
}
