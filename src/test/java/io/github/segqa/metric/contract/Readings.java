package io.github.segqa.metric.contract;

import io.github.segqa.api.Kind;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Need;
import io.github.segqa.api.Progress;
import io.github.segqa.api.Table;
import io.github.segqa.engine.Evaluator;
import io.github.segqa.engine.MeasureService;
import io.github.segqa.engine.Overrides;
import io.github.segqa.engine.Request;
import io.github.segqa.engine.Resolver;
import io.github.segqa.engine.Spec;
import io.github.segqa.result.Score;
import io.github.segqa.result.Status;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.scijava.Context;

/**
 * What metrics say of one scene.
 *
 * @param scores by canonical text, then by label of the class or {@code mean}
 */
record Readings(Map<String, Map<String, Score>> scores) {
  static final MeasureService MEASURES =
      new Context(MeasureService.class).service(MeasureService.class);

  /** Metrics of one case, by id. */
  static List<Measure> metrics() {
    return MEASURES.all(Kind.METRIC).stream()
        .filter(m -> !m.descriptor().needs().contains(Need.CASES))
        .filter(m -> !m.getClass().getPackageName().endsWith(".demo"))
        .toList();
  }

  static List<String> ids() {
    return metrics().stream().map(m -> m.descriptor().id()).toList();
  }

  /** Objects are listed, or paired if they touch several, in the order of their labels. */
  static final List<String> ORDERED = List.of("object_asd", "object_assd", "instance_table");

  /** Choices of parameters that work in another way than the defaults. */
  private static final String CHOICES =
      """
hausdorff(distance_metric=chessboard) hausdorff(distance_metric=taxicab)
hausdorff_percentile(surface=surfel) hausdorff_percentile(surface=region)
hausdorff_percentile(percentile_rule=pooled,image_border=ignore)
hausdorff_percentile(percentile_rule=mean,interpolation=lower,connectivity=full)
assd(surface=surfel) masd(connectivity=edge) median_surface_distance(surface=surfel)
nsd(surface=surfel,tolerance=1.5) nsd(surface=region) bf_score(theta=1.5)
boundary_iou(distance=1) boundary_iou(method=edt,distance=2)
added_path_length(unit=physical,tolerance=1)
cldice(skeleton=morphological) topology_precision(skeleton=morphological)
topology_sensitivity(skeleton=morphological)
betti_0_error(connectivity=face) betti_1_error(connectivity=face)
betti_2_error(connectivity=face) euler_error(connectivity=face)
lesion_f1(criterion=any_overlap) lesion_f1(criterion=ref_coverage,threshold=0.3)
lesion_f1(criterion=bbox_iou,threshold=0.3) panoptic_quality(threshold=0.2,value=dice)
brats_lesionwise_dice(dilation=1,min_volume=5)
brats_lesionwise_hd95(dilation=1,min_volume=5)
brats_lesionwise_counts(dilation=1,min_volume=5)
tversky(alpha=0.3,beta=0.7) fbeta(beta=2) net_benefit(exchange_rate=0.5)
adapted_rand_error(ignore_background=false) adapted_rand_precision(ignore_background=false)
adapted_rand_recall(ignore_background=false) mean_precision(include_background=true)
normalized_mutual_information(normalization=joint) segmentation_covering(include_background=false)
mean_iou(include_background=false) frequency_weighted_iou(include_background=false)
generalized_dice(weight=uniform,include_background=false)
generalized_jaccard(weight=simple,include_background=false)
soft_generalized_dice(weight=simple,include_background=false)
froc_score(connectivity=face,min_probability=0.3) kernel_calibration_error(bandwidth=0.3)
slicewise(metric=nsd,params='tolerance=2')
""";

  /** All metrics with their defaults, and further choices. */
  static List<String> specs() {
    return new Resolver(MEASURES, Overrides.NONE)
        .resolve(Kind.METRIC, String.join(" ", ids()) + " " + CHOICES).stream()
            .map(Spec::canonical)
            .toList();
  }

  /** Values of all classes; objects are components of classes. */
  static Readings of(Scene scene, List<String> specs) {
    return of(scene, specs, Request.InstanceMode.COMPONENTS);
  }

  static Readings of(Scene scene, List<String> specs, Request.InstanceMode objects) {
    Request request = Request.builder().metrics(String.join(" ", specs)).instances(objects).build();
    return new Readings(
        new Evaluator(MEASURES)
            .evaluate(scene.toCase(), request, Progress.NONE).scores().stream()
                .collect(
                    Collectors.groupingBy(
                        Score::spec, LinkedHashMap::new, Collectors.toMap(Score::label, s -> s))));
  }

  /** The value at a label as a list, NaN without value; a table row after row, then its series. */
  double[] values(String spec, String label) {
    return values(scores.get(spec).get(label));
  }

  static double[] values(Score s) {
    Table t = s.table();
    if (t == null) {
      return new double[] {s.value()};
    }
    double[] series = t.series() == null ? new double[0] : t.series().clone();
    Arrays.sort(series);
    return DoubleStream.concat(
            Arrays.stream(t.rows()).flatMapToDouble(Arrays::stream), Arrays.stream(series))
        .toArray();
  }

  /** All values of a metric, label after label. */
  double[] all(String spec) {
    return scores.get(spec).values().stream()
        .flatMapToDouble(s -> Arrays.stream(values(s)))
        .toArray();
  }

  /** Metrics that could not be computed at all, with the reason. */
  List<String> failures() {
    return scores.values().stream()
        .flatMap(m -> m.values().stream())
        .filter(s -> s.status() == Status.FAILED || s.status() == Status.SKIPPED)
        .map(s -> s.spec() + ": " + s.note())
        .toList();
  }
}
