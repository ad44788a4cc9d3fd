package io.github.segqa.cli;

import io.github.segqa.service.RunOptions;
import java.util.HashMap;
import java.util.Map;
import picocli.CommandLine.Option;

/** What is to be computed and how, as text; {@link RunOptions} reads it. */
final class RequestMixin {
  @Option(
      names = "--metrics",
      paramLabel = "LIST",
      description = "such as 'dice hausdorff(percentile=95)' or preset:overview (the default)")
  private String metrics;

  @Option(
      names = "--losses",
      paramLabel = "LIST",
      description = "such as 'dice_ce 0.5*dice+0.5*focal(gamma=2)'")
  private String losses;

  private final Map<String, String> values = new HashMap<>();

  @Option(
      names = "--classes",
      paramLabel = "LIST",
      description = "labels, ranges or names: 1-3,7,liver (all foreground labels that occur)")
  void classes(String v) {
    values.put("labels", v);
  }

  @Option(
      names = "--ignore-label",
      paramLabel = "N",
      description = "reference label that does not count")
  void ignoreLabel(String v) {
    values.put("ignored", v);
  }

  @Option(names = "--threshold", paramLabel = "T", description = "foreground if p >= T (0.5)")
  void threshold(String v) {
    values.put("cutoff", v);
  }

  @Option(names = "--average", description = "macro (default), weighted, micro or none")
  void average(String v) {
    values.put("averaging", v);
  }

  @Option(names = "--include-background", description = "evaluate label 0 as a class too")
  void background(boolean v) {
    values.put("background", v ? "yes" : "no");
  }

  @Option(
      names = "--convention",
      paramLabel = "NAME",
      description = "whose definitions hold, such as medpy")
  void convention(String v) {
    values.put("convention", v);
  }

  @Option(names = "--both-empty", description = "when both are empty: best (default), worst, nan")
  void bothEmpty(String v) {
    values.put("bothmissing", v);
  }

  @Option(
      names = "--one-empty",
      description = "distance when one is empty: nan (default), inf, diagonal or a number")
  void oneEmpty(String v) {
    values.put("onemissing", v);
  }

  @Option(
      names = "--zero-division",
      description = "ratio with denominator 0: nan (default), 0 or 1")
  void zeroDivision(String v) {
    values.put("zerodivision", v);
  }

  @Option(
      names = "--instances",
      description = "objects of lesion metrics: components (default) or given")
  void instances(String v) {
    values.put("objects", v);
  }

  @Option(names = "--component-connectivity", description = "full (default), edge or face")
  void connectivity(String v) {
    values.put("linkage", v);
  }

  @Option(names = "--units", description = "physical (default) or voxel (every spacing is 1)")
  void units(String v) {
    values.put("units", v);
  }

  @Option(
      names = "--spacing",
      paramLabel = "X,Y,Z",
      description = "voxel size in mm, replaces the spacing of the files")
  void spacing(String v) {
    values.put("voxelsize", v);
  }

  @Option(names = "--range", description = "probabilities outside [0,1]: error (default) or clip")
  void range(String v) {
    values.put("outside", v);
  }

  @Option(names = "--logits", description = "the probabilities are given as logits")
  void logits(boolean v) {
    values.put("logits", v ? "yes" : "no");
  }

  @Option(
      names = "--nifti-prefer",
      description = "geometry of NIfTI files: sform (default) or qform")
  void nifti(String v) {
    values.put("nifti", v);
  }

  @Option(
      names = "--geometry",
      description =
          "images that lie elsewhere: strict (default, an error) or index (compare by index)")
  void geometry(String v) {
    values.put("geometry", v);
  }

  @Option(
      names = "--max-operations",
      paramLabel = "N",
      description = "skip losses that are estimated to need more operations (1e12)")
  void maxOperations(String v) {
    values.put("effort", v);
  }

  /** Everything that was given; a list of metrics if neither metrics nor losses were. */
  RunOptions options(String otherwise) {
    Map<String, String> all = new HashMap<>(values);
    boolean nothing = metrics == null && losses == null;
    all.put("metrics", nothing ? otherwise : metrics == null ? "" : metrics);
    all.put("losses", losses == null ? "" : losses);
    return new RunOptions(all);
  }
}
