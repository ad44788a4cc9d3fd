package io.github.segqa.service;

import io.github.segqa.api.Connectivity;
import io.github.segqa.api.EvaluationException;
import io.github.segqa.engine.Request;
import io.github.segqa.image.Probabilities;
import io.github.segqa.io.CaseOptions;
import io.github.segqa.io.OpenOptions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The options of an evaluation as text, by the one-word keys that macros use. Every door (dialog,
 * macro, script, shell) collects text and leaves the reading of it to this class, so that all
 * accept the same and complain alike. Absent and blank values mean the default.
 */
public final class RunOptions {
  /** Keys with a help text each; commands must not name inputs like parameters of measures. */
  public static final Map<String, String> KEYS =
      Map.ofEntries(
          Map.entry("metrics", "list of metrics, such as dice hausdorff(percentile=95)"),
          Map.entry("losses", "list of losses, such as dice_ce 0.5*dice+0.5*focal(gamma=2)"),
          Map.entry(
              "labels", "labels, ranges or names, such as 1-3,7,liver; blank: all that occur"),
          Map.entry("ignored", "reference label whose voxels do not count"),
          Map.entry("cutoff", "a voxel is foreground if its probability is at least this (0.5)"),
          Map.entry("averaging", "macro, weighted, micro or none"),
          Map.entry("background", "yes: label 0 is evaluated and averaged as a class"),
          Map.entry("convention", "whose definitions hold, such as medpy; blank: ours"),
          Map.entry("bothmissing", "value when both objects are empty: best, worst or nan"),
          Map.entry("onemissing", "distance when one is empty: nan, inf, diagonal or a number"),
          Map.entry("zerodivision", "ratio with denominator 0: nan, 0 or 1"),
          Map.entry("objects", "components or given: what the objects of lesion metrics are"),
          Map.entry("linkage", "connectivity of components: face, edge or full"),
          Map.entry("units", "physical or voxel"),
          Map.entry("outside", "probabilities outside [0,1]: error or clip"),
          Map.entry("logits", "yes: probabilities are given as logits"),
          Map.entry("voxelsize", "x,y,z in mm, replaces the spacing of the files"),
          Map.entry("nifti", "which geometry of a NIfTI file counts: sform or qform"),
          Map.entry("geometry", "images that lie elsewhere: strict (error) or index"),
          Map.entry("effort", "losses estimated to need more operations are skipped (1e12)"));

  private final Map<String, String> values;

  /**
   * @param values text by key
   * @throws EvaluationException for a key that does not exist
   */
  public RunOptions(Map<String, String> values) {
    for (String key : values.keySet()) {
      if (!KEYS.containsKey(key)) {
        throw new EvaluationException(
            "Unknown option \""
                + key
                + "\". There are: "
                + KEYS.keySet().stream().sorted().collect(Collectors.joining(", "))
                + ".");
      }
    }
    this.values = Map.copyOf(values);
  }

  private String text(String key) {
    return values.getOrDefault(key, "").strip();
  }

  private String choice(String key, String... allowed) {
    String v = text(key).toLowerCase(Locale.ROOT);
    if (v.isEmpty()) {
      return allowed[0];
    }
    if (!Arrays.asList(allowed).contains(v)) {
      throw new EvaluationException(
          key + " must be one of " + String.join(", ", allowed) + ", but is \"" + v + "\".");
    }
    return v;
  }

  private boolean flag(String key) {
    return choice(key, "no", "yes", "true", "false").matches("yes|true");
  }

  private double number(String key, double otherwise) {
    String v = text(key);
    try {
      return v.isEmpty() ? otherwise : Double.parseDouble(v);
    } catch (NumberFormatException e) {
      throw new EvaluationException(key + " must be a number, but is \"" + v + "\".", e);
    }
  }

  /**
   * @return how files are read
   */
  public OpenOptions openOptions() {
    return new OpenOptions(
        choice("nifti", "sform", "qform").equals("qform")
            ? OpenOptions.Prefer.QFORM
            : OpenOptions.Prefer.SFORM,
        OpenOptions.FourthAxis.AUTO);
  }

  /**
   * @return how images become a case
   */
  public CaseOptions caseOptions() {
    return CaseOptions.DEFAULT
        .withSpacing(spacing())
        .withProbabilities(
            choice("outside", "error", "clip").equals("clip")
                ? Probabilities.Range.CLIP
                : Probabilities.Range.ERROR,
            flag("logits") ? Probabilities.Scale.LOGIT : Probabilities.Scale.PROBABILITY)
        .withIgnoreLabel(ignoreLabel())
        .withGeometry(
            choice("geometry", "strict", "index").equals("index")
                ? CaseOptions.GeometryPolicy.INDEX
                : CaseOptions.GeometryPolicy.STRICT);
  }

  private List<Double> spacing() {
    List<Double> mm = new ArrayList<>();
    for (String part : text("voxelsize").split("[,x\\s]+", -1)) {
      if (!part.isEmpty()) {
        mm.add(positive(part));
      }
    }
    return mm;
  }

  private static double positive(String part) {
    try {
      double v = Double.parseDouble(part);
      if (v > 0 && !Double.isInfinite(v)) {
        return v;
      }
    } catch (NumberFormatException e) {
      throw new EvaluationException(notASize(part), e);
    }
    throw new EvaluationException(notASize(part));
  }

  private static String notASize(String part) {
    return "voxelsize must be numbers above 0 such as 0.5,0.5,3 (x,y,z in mm), but has \""
        + part
        + "\".";
  }

  private Integer ignoreLabel() {
    String v = text("ignored");
    try {
      return v.isEmpty() || v.equalsIgnoreCase("none") ? null : Integer.valueOf(v);
    } catch (NumberFormatException e) {
      throw new EvaluationException(
          "ignored must be a label (a whole number), but is \"" + v + "\".", e);
    }
  }

  /**
   * @param labelNames names of labels, so that classes can be chosen by name
   * @return what is to be computed
   */
  public Request request(Map<Integer, String> labelNames) {
    Request.Builder b =
        Request.builder()
            .metrics(text("metrics"))
            .losses(text("losses"))
            .classes(ClassSelection.parse(text("labels"), labelNames))
            .ignoreLabel(ignoreLabel())
            .threshold(number("cutoff", 0.5))
            .includeBackground(flag("background"))
            .convention(text("convention"))
            .average(
                Request.Average.valueOf(
                    choice("averaging", "macro", "weighted", "micro", "none")
                        .toUpperCase(Locale.ROOT)))
            .instances(
                Request.InstanceMode.valueOf(
                    choice("objects", "components", "given").toUpperCase(Locale.ROOT)))
            .componentConnectivity(Connectivity.of(choice("linkage", "full", "face", "edge")))
            .voxelUnits(choice("units", "physical", "voxel").equals("voxel"))
            .maxOperations(number("effort", 1e12));
    override(b, "bothmissing", "both_empty");
    override(b, "onemissing", "one_empty");
    override(b, "zerodivision", "zero_division");
    return b.build();
  }

  private void override(Request.Builder b, String key, String parameter) {
    String v = text(key).toLowerCase(Locale.ROOT);
    if (v.isEmpty()) {
      return;
    }
    boolean number = v.matches("[-+]?[0-9.]+(e[-+]?[0-9]+)?");
    b.override(parameter, number ? (Object) number(key, Double.NaN) : v);
  }
}
