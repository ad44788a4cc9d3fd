package io.github.segqa.shape;

import io.github.segqa.api.Args;
import io.github.segqa.api.ClassMeasure;
import io.github.segqa.api.ClassView;
import io.github.segqa.api.Connectivity;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Direction;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Need;
import io.github.segqa.api.Param;
import io.github.segqa.api.SurfaceDistances;
import io.github.segqa.api.SurfaceOptions;
import io.github.segqa.api.Undefined;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A metric that is a function of the distances between two surfaces. "Empty" means: no surface
 * element; with {@code image_border=ignore} an object that fills the image is empty too.
 */
public abstract class SurfaceMetric implements ClassMeasure {
  /** Element set. */
  public static final Param<String> SURFACE =
      Param.choice(
          "surface",
          "Elements: boundary voxels, surfels (marching cubes, weighted by area) or the whole"
              + " region",
          "boundary",
          "surfel",
          "region");

  /** Neighbourhood that makes a boundary voxel. */
  public static final Param<String> CONNECTIVITY =
      Param.choice(
          "connectivity", "Neighbourhood that makes a boundary voxel", "face", "edge", "full");

  /** What lies outside the image. */
  public static final Param<String> IMAGE_BORDER =
      Param.choice(
          "image_border",
          "Whether the edge of the image makes boundary voxels (background) or not (ignore)",
          "background",
          "ignore");

  /** How distances are measured. */
  public static final Param<String> DISTANCE_METRIC =
      Param.choice(
          "distance_metric",
          "euclidean (physical), or chessboard / taxicab (voxel steps)",
          "euclidean",
          "chessboard",
          "taxicab");

  /**
   * A distance between surfaces: in the unit of the spacing, smaller is better. It takes its own
   * parameters first, then those of the surface and of empty objects.
   *
   * @param id of the metric
   * @param name in words
   * @param own its own parameters
   * @return a builder of a metric of the family {@code distance}
   */
  protected static Descriptor.Builder distance(String id, String name, Param<?>... own) {
    return Descriptor.metric(id, name)
        .family("distance")
        .needs(Need.LABELS)
        .range("[0,inf)")
        .direction(Direction.LOWER)
        .unit("spacing")
        .params(with(own, EmptyRule.BOTH_EMPTY, EmptyRule.ONE_EMPTY));
  }

  /**
   * A share of surfaces, 0..1, larger is better. It takes its own parameters first, then those of
   * the surface and of empty objects.
   *
   * @param id of the metric
   * @param name in words
   * @param own its own parameters
   * @return a builder of a metric of the family {@code boundary}
   */
  protected static Descriptor.Builder share(String id, String name, Param<?>... own) {
    return Descriptor.metric(id, name)
        .family("boundary")
        .needs(Need.LABELS)
        .range("[0,1]")
        .direction(Direction.HIGHER)
        .usesSpacing()
        .params(with(own, EmptyRule.BOTH_EMPTY));
  }

  private static Param<?>[] with(Param<?>[] own, Param<?>... last) {
    Stream<Param<?>> surface = Stream.of(SURFACE, CONNECTIVITY, IMAGE_BORDER, DISTANCE_METRIC);
    return Stream.of(Stream.of(own), surface, Stream.of(last))
        .flatMap(Function.identity())
        .toArray(Param<?>[]::new);
  }

  @Override
  public String unit(Args args) {
    String unit = descriptor().unit();
    boolean steps = surface(args).metric() != SurfaceOptions.DistanceMetric.EUCLIDEAN;
    return steps && unit.equals("spacing") ? "voxel" : unit;
  }

  @Override
  public final double value(ClassView view, Args args) {
    return valueOf(view.surface(surface(args)), view.grid(), args);
  }

  /**
   * The value with all rules for empty surfaces, for distances from anywhere: of a class, of a pair
   * of objects.
   *
   * @param d distances both ways
   * @param g for parameters in units of the spacing
   * @param args values of the parameters
   * @return the value
   * @throws Undefined if there is none, with the reason
   */
  public final double valueOf(SurfaceDistances d, Grid g, Args args) {
    OptionalDouble rule =
        EmptyRule.value(descriptor(), args, g, d.referenceEmpty(), d.predictionEmpty());
    return rule.isPresent() ? rule.getAsDouble() : value(d, g, args);
  }

  /**
   * @param args values of the parameters
   * @return the surface that is measured: {@link #options}, unless the metric is bound to one
   */
  public SurfaceOptions surface(Args args) {
    return options(args);
  }

  /**
   * @param args arguments that may have the four surface parameters
   * @return the surface they ask for; defaults for those that are not declared
   */
  public static SurfaceOptions options(Args args) {
    String surface = args.has(SURFACE) ? args.get(SURFACE) : SURFACE.def();
    String connectivity = args.has(CONNECTIVITY) ? args.get(CONNECTIVITY) : CONNECTIVITY.def();
    boolean ignore = args.has(IMAGE_BORDER) && args.get(IMAGE_BORDER).equals("ignore");
    String metric = args.has(DISTANCE_METRIC) ? args.get(DISTANCE_METRIC) : DISTANCE_METRIC.def();
    return new SurfaceOptions(
        SurfaceOptions.Surface.valueOf(surface.toUpperCase(Locale.ROOT)),
        Connectivity.of(connectivity),
        ignore,
        SurfaceOptions.DistanceMetric.valueOf(metric.toUpperCase(Locale.ROOT)));
  }

  /**
   * @param d distances both ways; one side may be empty if the metric has no rule for that
   * @param g for parameters in units of the spacing
   * @param a values of the parameters
   * @return the value
   */
  protected abstract double value(SurfaceDistances d, Grid g, Args a);
}
