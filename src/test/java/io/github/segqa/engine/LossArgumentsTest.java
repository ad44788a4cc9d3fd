package io.github.segqa.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.segqa.api.Case;
import io.github.segqa.api.EvaluationException;
import io.github.segqa.api.Kind;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Param;
import io.github.segqa.api.Progress;
import io.github.segqa.result.Score;
import io.github.segqa.result.Status;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scijava.Context;

/** Arguments outside the domains of the specification, and names that there are not. */
class LossArgumentsTest {
  private static final MeasureService MEASURES =
      new Context(MeasureService.class).service(MeasureService.class);

  private static String refusal(String losses) {
    return assertThrows(
            EvaluationException.class,
            () -> new Resolver(MEASURES, Overrides.NONE).resolve(Kind.LOSS, losses))
        .getMessage();
  }

  /** The domains of section 2 of the specification, just missed. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "cross_entropy(eps=0)",
        "cross_entropy(eps=0.5)",
        "dice(smooth_nr=-1e-9)",
        "dice(smooth_dr=-1)",
        "tversky(smooth=-1)",
        "active_contour(delta=-1e-9)",
        "multiphase_level_set(delta=-1)",
        "inverse_form(ridge=-1)",
        "structural_similarity(c4=-0.01)",
        "dice_ce(dice_weight=-1)",
        "dice_ce(ce_weight=-1)",
        "active_contour(length_weight=-1)",
        "multiphase_level_set(tv_weight=-1)",
        "signed_distance_map(l1_weight=-0.5)",
        "uncertainty_weighted(scale=-1)",
        "distance_penalized_cross_entropy(scale=-1)",
        "distance_weighted_cross_entropy(w0=-1)",
        "penalty_generalized_dice(k=-1)",
        "contour_dice(tolerance=-1)",
        "boundary_f1(tolerance=-1)",
        "boundary(inner_offset=-1)",
        "active_boundary(distance_offset=-1)",
        "poly1_cross_entropy(epsilon1=-1)",
        "ssim(sigma=0)",
        "distance_weighted_cross_entropy(sigma=0)",
        "active_boundary(max_distance=0)",
        "t_loss(nu=0)",
        "region_mutual_information(alpha=0)",
        "weighted_hausdorff(alpha=0)",
        "hausdorff_dt(alpha=-1)",
        "hausdorff_erosion(alpha=-1)",
        "focal(gamma=-1)",
        "focal_tversky(gamma=0)",
        "unified_focal_symmetric(gamma=1)",
        "unified_focal_asymmetric(gamma=-0.1)",
        "dice_plus_plus(gamma=0.9)",
        "noise_robust_dice(gamma=0.9)",
        "exponential_logarithmic(gamma_dice=0)",
        "exponential_logarithmic(gamma_ce=0)",
        "balanced_cross_entropy(beta=1.1)",
        "combo(beta=-0.1)",
        "combo(alpha=1.1)",
        "focal(alpha=1.1)",
        "sensitivity_specificity(ratio=1.1)",
        "hausdorff_dt(threshold=-0.1)",
        "topk_cross_entropy(threshold=1.1)",
        "active_boundary(label_smoothing=1.1)",
        "active_boundary(max_ratio=1.1)",
        "unified_focal_symmetric(weight=1.1)",
        "unified_focal_symmetric(delta=1.1)",
        "dice_cldice(cldice_weight=1.1)",
        "structural_similarity(beta=1.1)",
        "boundary_dou(alpha_max=1.1)",
        "tversky(alpha=-0.1)",
        "tversky(beta=-0.1)",
        "topk_cross_entropy(k=0)",
        "topk_cross_entropy(k=101)",
        "dice_topk(k=0)",
        "ssim(window=4)",
        "ssim(window=1)",
        "structural_similarity(window=2)",
        "conditional_boundary(window=4)",
        "non_adjacency(kernel=2)",
        "region_mutual_information(radius=1)",
        "region_mutual_information(stride=0)",
        "cldice(iterations=0)",
        "cldice(iterations=1.5)",
        "hausdorff_erosion(erosions=0)",
        "boundary_aware(truncation=0)",
        "conditional_boundary(boundary_width=0)",
        "skeleton_recall(tube_iterations=-1)",
        "hausdorff_convolution(radii=[])",
        "hausdorff_convolution(radii=[3,0])",
        "topological(dimensions=[-1])",
        "topological(dimensions=all)",
        "ssim(k1=0)",
        "ssim(k2=0)",
        "ssim(scale_weights=[0.5,0])",
        "ssim(scale_weights=[])",
        "ssim(similarity=other)",
        "ssim(border=mirror)",
        "weighted_cross_entropy(weights=[1,-1])",
        "weighted_cross_entropy(weights=inverse)",
        "focal(mode=tanh)",
        "generalized_dice(weighting=cubic)",
        "dice(include_background=maybe)",
      })
  void domainsAreThoseOfTheSpecification(String loss) {
    String name = loss.replaceFirst(".*\\(", "").replaceFirst("=.*", "");
    String text = refusal(loss);
    assertTrue(text.startsWith(loss.replaceFirst("\\(.*", "(")), text);
    assertTrue(text.contains(": " + name + " must be "), text);
    assertTrue(text.contains(", but is "), text);
  }

  @TestFactory
  Stream<DynamicTest> everyParameterRefusesWhatIsNoValueAtAll() {
    return MEASURES.all(Kind.LOSS).stream()
        .flatMap(m -> m.descriptor().params().stream().map(p -> checkNonsense(m, p)));
  }

  private static DynamicTest checkNonsense(Measure m, Param<?> p) {
    String id = m.descriptor().id();
    return DynamicTest.dynamicTest(
        id + " " + p.name(),
        () -> {
          String text = refusal(id + "(" + p.name() + "=nonsense)");
          assertTrue(text.contains(p.name() + " must be " + p.domain()), text);
          assertTrue(text.contains(", but is nonsense. (position 1 of "), text);
        });
  }

  @TestFactory
  Stream<DynamicTest> unknownParametersNameThoseThatThereAre() {
    return MEASURES.all(Kind.LOSS).stream()
        .map(Measure::descriptor)
        .map(
            d ->
                DynamicTest.dynamicTest(
                    d.id(),
                    () -> {
                      String text = refusal(d.id() + "(nonsense=1)");
                      assertTrue(text.contains("has no parameter \"nonsense\""), text);
                      for (Param<?> p : d.params()) {
                        assertTrue(text.contains(p.name()), text);
                      }
                    }));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "focl | Unknown loss \"focl\" at position 1 of \"focl\". Did you mean \"focal\"?",
        "dice focall | at position 6 of \"dice focall\"",
        "hausdorff | There is a metric of that name",
        "dice( | position",
        "0.5*dice+ | position",
        "dice(smooth_nr=) | position",
        "focal(gamma=1,gamma=2) | gamma",
        "preset:jadon | Unknown preset \"jadon\"",
      })
  void listsThatCannotBeReadSayWhere(String losses, String expected) {
    String text = refusal(losses);
    assertTrue(text.contains(expected), text);
  }

  /** What the image decides is told with the score. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "weighted_cross_entropy(weights=[1,2]) | FAILED | 3 classes",
        "weighted_cross_entropy(weights=[0,0,0]) | FAILED | not all 0",
        "topological(dimensions=[0.5]) | FAILED | must be whole numbers from 0 to 2, but one is"
            + " 0.5",
        "region_mutual_information(radius=40) | UNDEFINED | cannot hold a patch of side 40",
      })
  void whatDoesNotFitTheImageSaysWhy(String loss, Status status, String expected) {
    Score s = score(Cases.blobs(3, 1), loss);
    assertEquals(status, s.status());
    assertTrue(s.note().contains(expected), s.note());
  }

  @ParameterizedTest
  @ValueSource(strings = {"non_adjacency"})
  void lossesOfSeveralChannelsSayThatOneIsNotEnough(String loss) {
    Case two = Cases.blobs(2, 1);
    Case one =
        new Case(
            "one",
            two.grid(),
            two.reference(),
            null,
            List.of(two.probabilities().get(1)),
            two.extras(),
            two.labelNames());
    Score s = score(one, loss);
    assertEquals(Status.UNDEFINED, s.status());
    assertTrue(s.note().contains("it needs one channel a class"), s.note());
  }

  private static Score score(Case data, String loss) {
    return new Evaluator(MEASURES)
        .evaluate(data, Request.of("", loss), Progress.NONE)
        .scores()
        .get(0);
  }
}
