package io.github.segqa.io;

import io.github.segqa.api.Case;
import io.github.segqa.api.EvaluationException;
import io.github.segqa.api.Grid;
import io.github.segqa.api.LabelVolume;
import io.github.segqa.image.LabelImport;
import io.github.segqa.image.Probabilities;
import io.github.segqa.image.ProbabilityImport;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Makes a validated case of opened images: their places are compared, labels and probabilities
 * checked, and everything that a user should know is collected.
 */
public final class CaseLoader {
  private static final double MAX_SHEAR = 1e-3;
  private static final double MAX_SUM_ERROR = 1e-3;
  private static final Set<String> STACKS = Set.of("features", "distance_bins");

  private final CaseInputs in;
  private final CaseOptions options;
  private final Map<String, Volume> inputs = new LinkedHashMap<>();
  private final Map<String, String> names = new LinkedHashMap<>();
  private final Map<String, Double> comparisons = new LinkedHashMap<>();
  private final List<String> warnings = new ArrayList<>();

  private CaseLoader(CaseInputs in, CaseOptions options) {
    this.in = in;
    this.options = options;
  }

  /**
   * @param in opened images; a prediction or probabilities must be among them
   * @param options how they are taken
   * @return the case
   * @throws EvaluationException if images do not fit together or hold values that are neither
   *     labels nor probabilities; the message says which, where, and how to go on
   */
  public static LoadedCase load(CaseInputs in, CaseOptions options) {
    return new CaseLoader(in, options).load();
  }

  private LoadedCase load() {
    addAll();
    inputs.forEach(this::compare);
    Grid grid = grid();
    LabelVolume reference = labels("reference", options.referenceLabels());
    LabelVolume prediction =
        in.prediction() == null ? null : labels("prediction", options.predictionLabels());
    Probabilities soft = in.probabilities() == null ? null : probabilities(reference);
    Case data =
        new Case(
            in.id(),
            grid,
            reference,
            prediction,
            soft == null ? null : soft.channels(),
            ExtrasLoader.load(inputs, in.matrices()),
            labelNames());
    long clipped = soft == null ? 0 : soft.clipped();
    return new LoadedCase(
        data,
        Collections.unmodifiableMap(inputs),
        Collections.unmodifiableMap(comparisons),
        clipped,
        List.copyOf(warnings));
  }

  private void addAll() {
    if (in.reference() == null) {
      throw new EvaluationException("The reference is missing: give an image of labels.");
    }
    if (in.prediction() == null && in.probabilities() == null) {
      throw new EvaluationException(
          "There is nothing to evaluate: give a prediction (labels) or probabilities.");
    }
    add("reference", "reference", in.reference());
    add("prediction", "prediction", in.prediction());
    add("probabilities", "probabilities", stack(in.probabilities()));
    in.images().forEach((key, v) -> add(key, "input " + key, STACKS.contains(key) ? stack(v) : v));
  }

  /** Slices are channels where the reference has one slice only. */
  private Volume stack(Volume v) {
    boolean slices =
        v != null
            && v.pixels().channels() == 1
            && v.pixels().nz() > 1
            && in.reference().pixels().nz() == 1;
    return slices ? v.slicesAsChannels() : v;
  }

  private void add(String role, String noun, Volume volume) {
    if (volume == null) {
      return;
    }
    inputs.put(role, volume);
    names.put(role, noun + " \"" + volume.name() + "\"");
    for (String warning : volume.warnings()) {
      warnings.add(capital(role) + ": " + warning);
    }
  }

  private String capital(String role) {
    String name = names.get(role);
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  private void compare(String role, Volume volume) {
    checkAxis(role, volume);
    checkShear(role, volume.geometry());
    if (role.equals("reference")) {
      return;
    }
    Geometry reference = in.reference().geometry();
    GridComparison c =
        GridComparison.of(reference, capital("reference"), volume.geometry(), names.get(role));
    comparisons.put(role, c.deviation());
    boolean byIndex =
        options.geometry() == CaseOptions.GeometryPolicy.INDEX || givenSpacingDecides(volume);
    if (c.verdict() == GridComparison.Verdict.MISMATCH) {
      if (Double.isNaN(c.deviation()) || !byIndex) {
        throw new EvaluationException(c.message());
      }
      warnings.add("Voxels are compared by index, although: " + c.message());
    } else if (c.verdict() == GridComparison.Verdict.NEAR) {
      warnings.add(c.message());
    }
    if (reference.orientationKnown() != volume.geometry().orientationKnown()) {
      warnings.add(
          capital("reference")
              + " and "
              + names.get(role)
              + " are compared in index space: only one of them says where its axes point to, so a"
              + " flip would not be noticed.");
    }
  }

  /** Without orientations only spacings are compared, and a given one makes that needless. */
  private boolean givenSpacingDecides(Volume volume) {
    boolean placed =
        in.reference().geometry().orientationKnown() && volume.geometry().orientationKnown();
    return !options.spacing().isEmpty() && !placed;
  }

  private void checkAxis(String role, Volume volume) {
    if (volume.channelAxis() == Volume.ChannelAxis.TIME) {
      throw new EvaluationException(
          capital(role)
              + " is a series of "
              + volume.pixels().channels()
              + " points in time. Give one of them.");
    }
    if (volume.channelAxis() == Volume.ChannelAxis.CHANNEL && role.equals("probabilities")) {
      warnings.add(
          capital(role)
              + ": the "
              + volume.pixels().channels()
              + " channels are taken for classes 0.."
              + (volume.pixels().channels() - 1)
              + ".");
    }
  }

  private void checkShear(String role, Geometry g) {
    double shear = g.orientationKnown() ? g.affine().shear() : 0;
    if (shear > MAX_SHEAR && options.spacing().isEmpty()) {
      throw new EvaluationException(
          capital(role)
              + " has axes that are not at right angles (cosine "
              + Geometry.number(shear)
              + "), so distances cannot be computed axis by axis. Resample it, or give the spacing"
              + " to go on with that.");
    }
  }

  private Grid grid() {
    Geometry reference = in.reference().geometry();
    if (!options.spacing().isEmpty()) {
      return Spacing.apply(options.spacing(), reference.grid());
    }
    Map.Entry<String, Volume> scale = calibrated();
    if (scale == null) {
      warnings.add(
          "No image has a spacing in mm: lengths are in "
              + reference.grid().unit()
              + "s. Give the spacing if you know it.");
      return reference.grid();
    }
    Geometry g = scale.getValue().geometry();
    inputs.forEach((role, v) -> tellSpacing(role, v, scale.getKey(), g));
    return reference.calibrated() ? reference.grid() : withSpacingOf(g.grid(), reference.grid());
  }

  /** The first image with a spacing in mm, the reference before all others; null if none has. */
  private Map.Entry<String, Volume> calibrated() {
    return inputs.entrySet().stream()
        .filter(e -> e.getValue().geometry().calibrated())
        .findFirst()
        .orElse(null);
  }

  /** Without a spacing an image agrees with any other, so nobody would notice a wrong one. */
  private void tellSpacing(String role, Volume v, String scale, Geometry g) {
    if (v.geometry().calibrated()) {
      return;
    }
    String used = g.spacing() + " " + g.grid().unit();
    String check =
        role.equals("reference")
            ? ". All lengths and volumes depend on it: check it, or give the spacing."
            : ". Check that it holds for both, or give the spacing.";
    warnings.add(
        capital(role)
            + " has no spacing in mm; that of "
            + names.get(scale)
            + " is used: "
            + used
            + check);
  }

  private static Grid withSpacingOf(Grid g, Grid size) {
    double sz = size.dims() == 2 ? 1 : g.sz();
    return new Grid(size.nx(), size.ny(), size.nz(), g.sx(), g.sy(), sz, size.dims(), "mm");
  }

  private LabelVolume labels(String role, Map<Integer, Integer> mapping) {
    return LabelImport.labels(inputs.get(role).pixels(), capital(role), mapping);
  }

  private Probabilities probabilities(LabelVolume reference) {
    String name = capital("probabilities");
    Probabilities.Ignored ignored =
        options.ignoreLabel() == null
            ? null
            : new Probabilities.Ignored(reference, options.ignoreLabel());
    Probabilities p =
        ProbabilityImport.read(
            inputs.get("probabilities").pixels(),
            name,
            new Probabilities.Options(options.range(), options.scale(), ignored));
    if (p.clipped() > 0) {
      warnings.add(name + ": " + p.clipped() + " values outside [0,1] were set to 0 or 1.");
    }
    if (p.sumError() > MAX_SUM_ERROR) {
      warnings.add(
          name
              + ": channels do not sum to 1 (largest deviation "
              + Geometry.number(p.sumError())
              + "); they are used as they are.");
    }
    return p;
  }

  /** Names given by the files; the reference decides where they differ. */
  private Map<Integer, String> labelNames() {
    Map<Integer, String> names = new TreeMap<>();
    for (Volume v : new Volume[] {in.probabilities(), in.prediction(), in.reference()}) {
      if (v != null) {
        names.putAll(v.labelNames());
      }
    }
    return Map.copyOf(names);
  }
}
