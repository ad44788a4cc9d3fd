package io.github.segqa.metric.contract;

import static io.github.segqa.metric.contract.Agreement.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Where the objects lie, how the axes are called, and how much empty space is around. */
class PlaceTest {
  private static final List<String> SPECS = Readings.specs();

  /** Lee's thinning takes directions in a fixed order (spec section 7). */
  private static final List<String> THINNING =
      List.of("cldice", "topology_precision", "topology_sensitivity");

  /** Metrics that cut slices: the number of an axis changes with its name. */
  private static final Map<String, String> ALONG_Z =
      Map.of(
          "added_path_length",
          "added_path_length(axis=2)",
          "added_path_length(tolerance=1,unit=physical)",
          "added_path_length(axis=2,tolerance=1,unit=physical)",
          "slicewise",
          "slicewise(axis=2)",
          "slicewise(metric=nsd,params='tolerance=2')",
          "slicewise(metric=nsd,axis=2,params='tolerance=2')");

  /** True negatives, all voxels, the background as a class, or the number of slices. */
  private static final List<String> COUNT_EMPTY_SPACE =
      words(
          """
tn prevalence specificity npv fpr false_omission_rate accuracy error_rate
balanced_accuracy auc_single_threshold youden markedness mcc g_mean lr_plus lr_minus
diagnostic_odds_ratio prevalence_threshold cohen_kappa expected_cost
normalized_expected_cost net_benefit net_benefit(exchange_rate=0.5) icc
adjusted_rand_index rand_index mutual_information normalized_mutual_information
normalized_mutual_information(normalization=joint) variation_of_information vi_split
vi_merge homogeneity completeness v_measure
adapted_rand_error(ignore_background=false)
adapted_rand_precision(ignore_background=false)
adapted_rand_recall(ignore_background=false) global_consistency_error
global_consistency_error_taha local_consistency_error bidirectional_consistency_error
segmentation_covering confusion_matrix overall_pixel_accuracy per_class_accuracy
mean_iou mean_precision(include_background=true) frequency_weighted_iou
mcc_multiclass weighted_kappa expected_cost_multiclass
normalized_expected_cost_multiclass generalized_dice generalized_jaccard
fuzzy_specificity fuzzy_tn fuzzy_icc soft_generalized_dice auroc
specificity_at_sensitivity fpr_at_95_tpr youden_threshold roc_curve precision_recall_curve macro_auroc
macro_average_precision brier brier_multiclass brier_skill root_brier
root_brier_multiclass log_loss log_loss_multiclass logarithmic_score ece
average_calibration_error ace classwise_ece confidence_ece top_label_ece ece_kde
reliability_curve kernel_calibration_error(bandwidth=0.3) entropy_mean
entropy_mean_correct entropy_mean_multiclass error_detection_auroc slicewise
slicewise(metric=nsd,params='tolerance=2')
""");

  /**
   * Neither here nor there: the default distances of the boundary metrics follow the diagonal of
   * the image (they stay with explicit ones), a best sensitivity cannot rise, and the median
   * distance of mostly equal probabilities is none.
   */
  private static final List<String> UNDECIDED =
      words(
          """
          bf_precision bf_recall bf_score boundary_iou sensitivity_at_specificity
          kernel_calibration_error
          """);

  private static final List<Scene> SCENES =
      LongStream.rangeClosed(1, 3).mapToObj(Scene::random).toList();
  private static final List<Readings> BASE =
      SCENES.stream().map(s -> Readings.of(s, SPECS)).toList();

  @Test
  void everyMetricCanBeComputed() {
    BASE.forEach(r -> assertEquals(List.of(), r.failures()));
  }

  @TestFactory
  Stream<DynamicTest> objectsMayLieAnywhere() {
    List<Readings> moved = changed(s -> s.moved(1, -1, 1));
    return Agreement.each(SPECS, s -> check(s, s, moved));
  }

  @TestFactory
  Stream<DynamicTest> mirroredImagesGiveTheSame() {
    List<List<Readings>> axes =
        Stream.of(0, 1, 2).map(axis -> changed(s -> s.flipped(axis))).toList();
    return Agreement.each(oriented(), s -> axes.forEach(flipped -> check(s, s, flipped)));
  }

  @TestFactory
  Stream<DynamicTest> axesMayHaveOtherNames() {
    List<Readings> plane = changed(s -> s.permuted(1, 0, 2));
    List<Readings> space = changed(s -> s.permuted(2, 0, 1));
    return Agreement.each(
        oriented(),
        s -> {
          check(s, s, plane);
          check(s, ALONG_Z.getOrDefault(s, s), space);
        });
  }

  private static List<String> oriented() {
    return SPECS.stream()
        .filter(s -> !THINNING.contains(s) && !Readings.ORDERED.contains(s))
        .toList();
  }

  @TestFactory
  Stream<DynamicTest> emptySpaceCountsWhereBackgroundDoes() {
    List<Readings> padded = changed(s -> s.padded(2));
    return Agreement.each(
        SPECS.stream().filter(s -> !UNDECIDED.contains(s)).toList(),
        s -> {
          if (!COUNT_EMPTY_SPACE.contains(s)) {
            check(s, s, padded);
          } else {
            assertTrue(
                Stream.of(0, 1, 2)
                    .anyMatch(i -> !Agreement.same(BASE.get(i).all(s), padded.get(i).all(s))));
          }
        });
  }

  @Test
  void theListsNameMetricsThatExist() {
    Stream.of(THINNING, Readings.ORDERED, COUNT_EMPTY_SPACE, UNDECIDED)
        .flatMap(List::stream)
        .forEach(s -> assertTrue(SPECS.contains(s), s));
  }

  private static List<Readings> changed(UnaryOperator<Scene> change) {
    List<String> all = Stream.concat(SPECS.stream(), ALONG_Z.values().stream()).toList();
    return SCENES.stream().map(s -> Readings.of(change.apply(s), all)).toList();
  }

  private static void check(String spec, String changed, List<Readings> found) {
    for (int i = 0; i < found.size(); i++) {
      Agreement.assertSame(BASE.get(i).all(spec), found.get(i).all(changed));
    }
  }
}
