package io.github.segqa.engine;

import io.github.segqa.api.Descriptor;
import io.github.segqa.spec.Convention;
import io.github.segqa.spec.Conventions;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Says in words how a value came about under a convention.
 *
 * @param convention whose value it is
 * @param metric which metric
 * @param unit of the value, may be ""
 */
record ConventionText(Convention convention, Descriptor metric, String unit) {
  private static final double TOLERANCE = 1e-9;

  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry(
              "surface=surfel",
              "measures between surface elements at voxel corners, weighted by their size, not"
                  + " between centres of boundary voxels"),
          Map.entry(
              "surface=region",
              "measures between all voxels of the objects, of which shared ones are at distance 0,"
                  + " not between boundaries"),
          Map.entry(
              "connectivity=edge",
              "takes voxels with an outside neighbour across a face or an edge as boundary, not"
                  + " across faces only"),
          Map.entry(
              "connectivity=full",
              "takes voxels with any outside neighbour as boundary, also across corners, not across"
                  + " faces only"),
          Map.entry(
              "image_border=ignore",
              "takes voxels at the edge of the image as boundary only if they touch background"),
          Map.entry(
              "percentile_rule=pooled",
              "takes one percentile of both directions together, not the larger of two"),
          Map.entry(
              "percentile_rule=mean",
              "averages the percentiles of both directions, not taking the larger"),
          Map.entry(
              "interpolation=lower",
              "takes the distance below the percentile's rank, not interpolating"),
          Map.entry(
              "tolerance=min_spacing", "tolerates the smallest spacing, not a fixed distance"),
          Map.entry("both_empty=nan", "gives no value when both objects are empty"),
          Map.entry("one_empty=inf", "gives infinity when one object is empty"),
          Map.entry("one_empty=374", "gives 374 when one object is empty"));

  /** Whether two values agree, none with none. */
  static boolean same(double a, double b) {
    return Double.compare(a, b) == 0 || Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.abs(b));
  }

  /** What a setting means. */
  static String words(String parameter, String value) {
    return WORDS.getOrDefault(parameter + "=" + value, "sets " + parameter + " to " + value);
  }

  String why(double value, double ours, List<ConventionDifference> differences) {
    return reason(value, ours, differences) + naming();
  }

  private String reason(double value, double ours, List<ConventionDifference> differences) {
    if (convention.name().equals(Conventions.OURS)) {
      return "Our own definition.";
    }
    if (differences.isEmpty()) {
      return "The same definition as ours.";
    }
    if (Double.isNaN(value) && Double.isNaN(ours)) {
      return "Undefined on this input, as ours.";
    }
    if (same(value, ours)) {
      return unchanged(value, differences);
    }
    List<ConventionDifference> decisive =
        differences.stream().filter(ConventionDifference::decisive).toList();
    return "Differs from ours ("
        + number(ours)
        + ") because it "
        + list(decisive.isEmpty() ? differences : decisive, value)
        + ".";
  }

  private String unchanged(double value, List<ConventionDifference> differences) {
    List<ConventionDifference> real =
        differences.stream().filter(d -> !d.parameter().endsWith("_empty")).toList();
    return real.isEmpty()
        ? "The same definition as ours but for missing objects: it "
            + list(differences, value)
            + "."
        : "The same value as ours on this input, though it " + list(real, value) + ".";
  }

  private String list(List<ConventionDifference> differences, double value) {
    return differences.stream()
        .map(d -> d.words() + " (" + setting(d, value) + ")")
        .collect(Collectors.joining("; and "));
  }

  /** The setting, with its own effect if it does not explain the value alone. */
  private String setting(ConventionDifference d, double value) {
    String setting = d.parameter() + "=" + d.value();
    boolean part = d.decisive() && !same(d.alone(), value);
    return part ? setting + "; alone: " + number(d.alone()) : setting;
  }

  /** A warning if the tool's name for this metric is our name for another one. */
  private String naming() {
    String theirs = convention.nameOf(metric.id());
    String id = theirs.toLowerCase(Locale.ROOT);
    boolean other = !id.equals(metric.id()) && ConventionComparison.METRICS.contains(id);
    return other ? " Its \"" + theirs + "\" is our " + metric.id() + ", not our " + id + "." : "";
  }

  private String number(double v) {
    if (Double.isNaN(v) || Double.isInfinite(v)) {
      return Double.isNaN(v) ? "undefined" : "infinite";
    }
    String s = String.format(Locale.ROOT, "%.4f", v);
    return unit.isEmpty() ? s : s + " " + unit;
  }
}
