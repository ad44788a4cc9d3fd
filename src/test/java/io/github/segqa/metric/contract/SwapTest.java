package io.github.segqa.metric.contract;

import static io.github.segqa.metric.contract.Agreement.words;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Reference and prediction exchange their roles. Each metric stands in exactly one list, decided
 * from its definition. Metrics of probabilities that can be exchanged are tested on certain ones.
 */
class SwapTest {
  /** The same value. */
  private static final List<String> SYMMETRIC =
      words(
          """
          tp tn dice jaccard volume_overlap_error accuracy error_rate mcc fowlkes_mallows
          diagnostic_odds_ratio overlap_coefficient conformity volumetric_similarity cohen_kappa
          probabilistic_distance absolute_volume_difference fbeta tversky icc bbox_iou
          rand_index adjusted_rand_index mutual_information normalized_mutual_information
          variation_of_information v_measure global_consistency_error
          global_consistency_error_taha local_consistency_error bidirectional_consistency_error
          overall_pixel_accuracy mean_iou mean_dice micro_dice micro_iou mcc_multiclass
          weighted_kappa hausdorff hausdorff_percentile assd masd modified_hausdorff
          rms_surface_distance median_surface_distance std_surface_distance average_hausdorff
          nsd nsd_mean_of_directed bf_score boundary_iou centroid_distance mahalanobis
          cldice betti_0_error betti_1_error betti_2_error betti_error_total euler_error
          instance_count_difference lesion_tp lesion_f1 instance_ap instance_map
          segmentation_quality panoptic_quality panoptic_quality_mean matched_mean_dice
          matched_mean_assd matched_mean_hd95 aji_plus symmetric_best_dice object_dice
          object_assd slicewise soft_dice soft_dice_squared soft_jaccard fuzzy_tp fuzzy_tn
          fuzzy_dice fuzzy_jaccard fuzzy_probabilistic_distance fuzzy_icc brier
          brier_multiclass root_brier root_brier_multiclass
          """);

  /** Each becomes the other. */
  private static final List<String> PAIRS =
      words(
          """
          fp:fn n_ref:n_pred sensitivity:precision specificity:npv fpr:false_omission_rate
          fnr:fdr youden:markedness volume_ref:volume_pred vi_split:vi_merge
          homogeneity:completeness total_false_negative_error:total_false_positive_error
          hausdorff_ref_to_pred:hausdorff_pred_to_ref asd_ref_to_pred:asd_pred_to_ref
          surface_overlap_ref:surface_overlap_pred bf_recall:bf_precision
          surface_size_ref:surface_size_pred topology_sensitivity:topology_precision
          betti_0_ref:betti_0_pred betti_1_ref:betti_1_pred betti_2_ref:betti_2_pred
          euler_ref:euler_pred n_ref_instances:n_pred_instances lesion_fp:lesion_fn
          lesion_sensitivity:lesion_ppv n_split_instances:n_merge_instances fuzzy_fp:fuzzy_fn
          """);

  /** The value with the other sign. */
  private static final List<String> OPPOSITE =
      words(
          """
          volume_difference volume_similarity_signed total_volume_similarity
          component_count_difference
          """);

  /** One over the value. */
  private static final List<String> INVERSE = words("volume_ratio surface_size_ratio");

  /** Rows or columns change places. */
  private static final List<String> TRANSPOSED = List.of("confusion_matrix", "distance_table");

  /** Related to the reference alone, in another way each. */
  private static final List<String> ONE_SIDED =
      words(
          """
          prevalence balanced_accuracy auc_single_threshold g_mean lr_plus lr_minus
          prevalence_threshold relative_volume_difference absolute_relative_volume_difference
          expected_cost normalized_expected_cost net_benefit adapted_rand_error
          adapted_rand_precision adapted_rand_recall segmentation_covering per_class_accuracy
          mean_precision frequency_weighted_iou frequency_weighted_dice total_overlap
          expected_cost_multiclass normalized_expected_cost_multiclass generalized_dice
          generalized_jaccard trimap_accuracy trimap_mean_iou balanced_average_hausdorff
          mean_signed_surface_distance added_path_length mean_true_iou aji seg_measure
          object_tpr object_fpr object_asd brats_lesionwise_dice brats_lesionwise_hd95
          brats_lesionwise_counts instance_table
          """);

  /** Of probabilities, which a reference cannot be. */
  private static final List<String> OF_PROBABILITIES =
      words(
          """
fuzzy_sensitivity fuzzy_specificity soft_generalized_dice auroc average_precision
auprc_trapezoid sensitivity_at_specificity specificity_at_sensitivity
ppv_at_sensitivity sensitivity_at_ppv fpr_at_95_tpr best_dice best_dice_threshold
youden_threshold roc_curve precision_recall_curve froc_curve froc_score froc_fp_at_sensitivity macro_auroc
macro_average_precision brier_skill log_loss logarithmic_score ece mce
average_calibration_error ace confidence_ece reliability_curve ece_kde
kernel_calibration_error entropy_mean entropy_mean_correct entropy_mean_error
error_detection_auroc log_loss_multiclass top_label_ece classwise_ece
entropy_mean_multiclass
""");

  /** Choices of parameters under which one-sided metrics have a partner. */
  private static final Map<String, String> PARTNERS =
      Map.of(
          "adapted_rand_precision(ignore_background=false)",
          "adapted_rand_recall(ignore_background=false)",
          "adapted_rand_error(ignore_background=false)",
          "adapted_rand_error(ignore_background=false)",
          "mean_precision(include_background=true)",
          "per_class_accuracy",
          "generalized_dice(include_background=false,weight=uniform)",
          "generalized_dice(include_background=false,weight=uniform)",
          "fuzzy_sensitivity",
          "precision",
          "fuzzy_specificity",
          "npv");

  /** A scene and the one with exchanged roles. */
  private record Both(Readings as, Readings swapped) {}

  private static final List<Both> SEEDS =
      LongStream.rangeClosed(1, 4)
          .mapToObj(Scene::random)
          .map(
              s ->
                  new Both(
                      Readings.of(s.hard(), Readings.specs()),
                      Readings.of(s.swapped(), Readings.specs())))
          .toList();

  @Test
  void eachMetricIsInOneList() {
    List<String> all = new ArrayList<>(SYMMETRIC);
    PAIRS.forEach(p -> all.addAll(List.of(p.split(":"))));
    Stream.of(OPPOSITE, INVERSE, TRANSPOSED, ONE_SIDED, OF_PROBABILITIES).forEach(all::addAll);
    Agreement.assertNamesOnce(all, Readings.ids());
  }

  @TestFactory
  Stream<DynamicTest> symmetricMetricsStay() {
    return Agreement.each(SYMMETRIC, id -> check(id, id, v -> v));
  }

  @TestFactory
  Stream<DynamicTest> partnersExchangeTheirValues() {
    Map<String, String> partners = new LinkedHashMap<>(PARTNERS);
    for (String pair : PAIRS) {
      String[] p = pair.split(":");
      partners.put(p[0], p[1]);
      partners.put(p[1], p[0]);
    }
    return Agreement.each(partners.keySet(), id -> check(id, partners.get(id), v -> v));
  }

  @TestFactory
  Stream<DynamicTest> signedMetricsChangeTheirSign() {
    return Agreement.each(OPPOSITE, id -> check(id, id, v -> v == 0 ? 0 : -v));
  }

  @TestFactory
  Stream<DynamicTest> ratiosOfPredictionToReferenceAreInverted() {
    return Agreement.each(INVERSE, id -> checkClasses(id, v -> 1 / v));
  }

  @TestFactory
  Stream<DynamicTest> oneSidedMetricsChange() {
    return Agreement.each(
        ONE_SIDED,
        id ->
            assertTrue(
                SEEDS.stream().anyMatch(b -> !Agreement.same(b.as.all(id), b.swapped.all(id)))));
  }

  @Test
  void theConfusionMatrixIsTransposed() {
    for (Both b : SEEDS) {
      double[] rows = b.as.all("confusion_matrix");
      double[] columns = new double[rows.length];
      for (int i = 0; i < rows.length; i++) {
        columns[i % Scene.CLASSES * Scene.CLASSES + i / Scene.CLASSES] = rows[i];
      }
      Agreement.assertSame(columns, b.swapped.all("confusion_matrix"));
    }
  }

  @Test
  void theSurfacesOfTheDistanceTableChangePlaces() {
    int[] order = {0, 4, 5, 6, 1, 2, 3};
    for (Both b : SEEDS) {
      for (String label : List.of("1", "2", "3")) {
        double[] rows = b.as.values("distance_table", label);
        double[] exchanged = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
          exchanged[i] = rows[i / 7 * 7 + order[i % 7]];
        }
        Agreement.assertSame(exchanged, b.swapped.values("distance_table", label));
      }
    }
  }

  private static void check(String id, String partner, DoubleUnaryOperator change) {
    for (Both b : SEEDS) {
      double[] expected = Arrays.stream(b.as.all(partner)).map(change).toArray();
      Agreement.assertSame(expected, b.swapped.all(id));
    }
  }

  /** Without the mean over classes. */
  private static void checkClasses(String id, DoubleUnaryOperator change) {
    for (Both b : SEEDS) {
      for (String label : List.of("1", "2", "3")) {
        double[] expected = Arrays.stream(b.as.values(id, label)).map(change).toArray();
        Agreement.assertSame(expected, b.swapped.values(id, label));
      }
    }
  }
}
