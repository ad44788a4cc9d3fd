package io.github.segqa.metric.contract;

import static io.github.segqa.metric.contract.Agreement.words;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.segqa.api.Args;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Kind;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Param;
import io.github.segqa.api.Setting;
import io.github.segqa.engine.Bound;
import io.github.segqa.engine.Overrides;
import io.github.segqa.engine.Resolver;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Voxels of another size, thinner slices, and higher percentiles. */
class ScaleTest {
  private static final double K = 3;

  /** Exponent of lengths, by unit, in a 3D image. */
  private static final Map<String, Integer> POWERS =
      Map.of("", 0, "1", 0, "voxel", 0, "spacing", 1, "spacing^(n-1)", 2, "spacing^n", 3);

  /** Voxels are counted: twice as many. */
  private static final List<String> COUNTS =
      words("tp fp fn tn n_ref n_pred fuzzy_tp fuzzy_fp fuzzy_fn fuzzy_tn confusion_matrix");

  /** Ratios of counts, means over voxels, volumes, objects and their topology. */
  private static final List<String> SLICES_DO_NOT_MATTER =
      words(
          """
          prevalence dice jaccard volume_overlap_error sensitivity specificity precision npv fpr
          fnr fdr false_omission_rate accuracy error_rate balanced_accuracy auc_single_threshold
          youden markedness mcc fowlkes_mallows g_mean lr_plus lr_minus diagnostic_odds_ratio
          prevalence_threshold overlap_coefficient conformity volumetric_similarity
          volume_similarity_signed relative_volume_difference
          absolute_relative_volume_difference volume_ratio cohen_kappa probabilistic_distance
          volume_ref volume_pred volume_difference absolute_volume_difference fbeta tversky
          expected_cost normalized_expected_cost net_benefit bbox_iou mutual_information
          normalized_mutual_information variation_of_information vi_split vi_merge homogeneity
          completeness v_measure global_consistency_error global_consistency_error_taha
          local_consistency_error bidirectional_consistency_error segmentation_covering
          overall_pixel_accuracy per_class_accuracy mean_iou mean_dice mean_precision
          frequency_weighted_iou frequency_weighted_dice micro_dice micro_iou total_overlap
          total_false_negative_error total_false_positive_error total_volume_similarity
          mcc_multiclass weighted_kappa expected_cost_multiclass
          normalized_expected_cost_multiclass generalized_dice generalized_jaccard
          centroid_distance betti_0_error betti_0_ref betti_0_pred betti_1_error betti_1_ref
          betti_1_pred betti_2_error betti_2_ref betti_2_pred betti_error_total euler_ref
          euler_pred euler_error component_count_difference n_ref_instances n_pred_instances
          instance_count_difference lesion_tp lesion_fp lesion_fn lesion_sensitivity lesion_ppv
          lesion_f1 instance_ap instance_map segmentation_quality panoptic_quality
          panoptic_quality_mean mean_true_iou matched_mean_dice aji aji_plus seg_measure
          n_split_instances n_merge_instances symmetric_best_dice object_dice object_tpr
          object_fpr soft_dice soft_dice_squared soft_jaccard soft_generalized_dice fuzzy_dice
          fuzzy_jaccard fuzzy_sensitivity fuzzy_specificity fuzzy_probabilistic_distance auroc
          average_precision auprc_trapezoid sensitivity_at_specificity
          specificity_at_sensitivity ppv_at_sensitivity sensitivity_at_ppv fpr_at_95_tpr
          best_dice best_dice_threshold youden_threshold roc_curve froc_curve macro_auroc
          macro_average_precision froc_score froc_fp_at_sensitivity brier root_brier brier_skill
          brier_multiclass root_brier_multiclass log_loss log_loss_multiclass logarithmic_score
          ece mce average_calibration_error confidence_ece top_label_ece classwise_ece
          entropy_mean entropy_mean_correct entropy_mean_error entropy_mean_multiclass
          error_detection_auroc
          """);

  private static final List<Scene> SCENES =
      LongStream.rangeClosed(1, 3).mapToObj(Scene::random).toList();

  private static List<Bound> bound() {
    return new Resolver(Readings.MEASURES, Overrides.NONE)
        .resolve(Kind.METRIC, String.join(" ", Readings.specs())).stream()
            .map(s -> s.terms().get(0))
            .filter(b -> !b.canonical().contains("params="))
            .filter(b -> !b.measure().descriptor().range().equals("table"))
            .toList();
  }

  @TestFactory
  Stream<DynamicTest> valuesScaleAsTheirUnitSays() {
    List<Bound> metrics = bound();
    Map<String, Bound> large =
        metrics.stream().collect(Collectors.toMap(Bound::canonical, ScaleTest::enlarged));
    List<Readings> small = each(s -> s, metrics.stream().map(Bound::canonical).toList());
    List<Readings> found =
        each(s -> s.scaled(K), large.values().stream().map(Bound::canonical).toList());
    return metrics.stream()
        .map(
            b ->
                DynamicTest.dynamicTest(
                    b.canonical(),
                    () -> {
                      double factor = Math.pow(K, POWERS.get(b.measure().unit(b.args())));
                      String other = large.get(b.canonical()).canonical();
                      compare(b.canonical(), small, other, found, factor);
                    }));
  }

  /** Its parameters that are lengths, areas or volumes, for a K times larger image. */
  private static Bound enlarged(Bound b) {
    Args args = b.args();
    for (Param<?> p : b.measure().descriptor().params()) {
      args = enlarged(args, p, Math.pow(K, POWERS.get(p.unit())));
    }
    return new Bound(1, b.measure(), args);
  }

  @SuppressWarnings("unchecked")
  private static Args enlarged(Args args, Param<?> p, double factor) {
    if (factor == 1) {
      return args;
    }
    if (args.get(p) instanceof Setting s) {
      Setting more = s.number() == null ? s : Setting.of(factor * s.number());
      return args.with((Param<Setting>) p, more);
    }
    return args.with((Param<Double>) p, factor * (Double) args.get(p));
  }

  @TestFactory
  Stream<DynamicTest> thinnerSlicesGiveTheSame() {
    List<Readings> thick = each(s -> s, SLICES_DO_NOT_MATTER);
    List<Readings> thin = each(Scene::doubledSlices, SLICES_DO_NOT_MATTER);
    return Agreement.each(SLICES_DO_NOT_MATTER, id -> compare(id, thick, id, thin, 1));
  }

  @TestFactory
  Stream<DynamicTest> thinnerSlicesDoubleTheCounts() {
    List<Readings> thick = each(s -> s, COUNTS);
    List<Readings> thin = each(Scene::doubledSlices, COUNTS);
    return Agreement.each(COUNTS, id -> compare(id, thick, id, thin, 2));
  }

  private static List<Readings> each(Function<Scene, Scene> change, List<String> specs) {
    return SCENES.stream().map(s -> Readings.of(change.apply(s), specs)).toList();
  }

  private static void compare(
      String spec, List<Readings> before, String changed, List<Readings> after, double factor) {
    for (int i = 0; i < before.size(); i++) {
      double[] expected =
          Arrays.stream(before.get(i).all(spec)).map(v -> factor == 1 ? v : factor * v).toArray();
      Agreement.assertSame(expected, after.get(i).all(changed));
    }
  }

  @TestFactory
  Stream<DynamicTest> higherPercentilesAreNotSmaller() {
    return Readings.metrics().stream()
        .map(Measure::descriptor)
        .filter(d -> d.param("percentile").isPresent())
        .flatMap(ScaleTest::percentileChoices)
        .map(text -> DynamicTest.dynamicTest(text, () -> checkPercentiles(text)));
  }

  private static Stream<String> percentileChoices(Descriptor d) {
    List<String> rules = d.param("percentile_rule").map(Param::words).orElse(List.of(""));
    return Stream.of("boundary", "surfel", "region")
        .flatMap(
            s ->
                rules.stream()
                    .map(r -> r.isEmpty() ? "" : ",percentile_rule=" + r)
                    .map(r -> d.id() + "(percentile=%d,surface=" + s + r + ")"));
  }

  private static void checkPercentiles(String text) {
    for (Scene scene : SCENES) {
      double[] before = {0, 0, 0, 0};
      for (int percent : new int[] {50, 70, 90, 95, 97, 99, 100}) {
        Readings r = Readings.of(scene, List.of(String.format(text, percent)));
        double[] now = r.all(r.scores().keySet().iterator().next());
        for (int i = 0; i < now.length; i++) {
          assertTrue(now[i] >= before[i] - 1e-12, percent + ": " + Arrays.toString(now));
        }
        before = now;
      }
    }
  }
}
