package io.github.segqa.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.segqa.api.Case;
import io.github.segqa.api.Extras;
import io.github.segqa.api.Kind;
import io.github.segqa.api.Progress;
import io.github.segqa.result.Score;
import io.github.segqa.result.Status;
import io.github.segqa.view.CaseViews;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import net.imglib2.parallel.Parallelization;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scijava.Context;

/** Losses that need the same intermediates make them once: loops over the image are counted. */
class SharedPassTest {
  private static final MeasureService MEASURES =
      new Context(MeasureService.class).service(MeasureService.class);

  private static final String REGION =
      "dice squared_dice jaccard jaccard(squared=true) generalized_dice penalty_generalized_dice"
          + " generalized_wasserstein_dice tversky tversky(alpha=0.1) focal_tversky"
          + " asymmetric_similarity sensitivity_specificity log_cosh_dice mcc dice_plus_plus"
          + " noise_robust_dice";

  private static final String VOXEL =
      "cross_entropy weighted_cross_entropy balanced_cross_entropy focal focal(gamma=1)"
          + " uncertainty_weighted t_loss poly1_cross_entropy brier";

  private static final String SUMS_OF_BOTH =
      "dice_bce dice_ce dice_focal combo exponential_logarithmic unified_focal_symmetric"
          + " unified_focal_asymmetric generalized_dice_focal";

  /** Counts loops that have come to their end. */
  private static final class Loops implements Progress {
    private final List<Long> lengths = Collections.synchronizedList(new ArrayList<>());

    @Override
    public void update(String task, double fraction) {}

    @Override
    public boolean cancelled() {
      return false;
    }

    @Override
    public void done(long pieces, long of) {
      if (pieces == of) {
        lengths.add(of);
      }
    }

    @Override
    public Progress named(String task) {
      return this;
    }
  }

  private static Case data(int channels) {
    if (channels > 1) {
      return Cases.blobs(channels, 1);
    }
    Case two = Cases.blobs(2, 1);
    return new Case(
        "binary",
        two.grid(),
        two.reference(),
        null,
        two.probabilities().subList(1, 2),
        Extras.NONE,
        Map.of());
  }

  /** Loops over the planes of the image that a list of losses makes. */
  private static int loops(int channels, String losses) {
    Loops loops = new Loops();
    Request request = Request.of("", losses);
    List<Spec> specs = new Resolver(MEASURES, Overrides.NONE).resolve(Kind.LOSS, losses);
    List<Score> scores =
        Parallelization.runWithNumThreads(
            1,
            () ->
                new LossPass(CaseViews.of(data(channels), request.viewOptions(), loops), request)
                    .scores(specs));
    assertTrue(scores.stream().allMatch(s -> s.status() == Status.OK), scores.toString());
    return loops.lengths.size();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void allRegionLossesTogetherTakeOnePassOverTheProbabilities(int channels) {
    int labels = 1;
    int probabilities = 1;
    assertEquals(labels + probabilities, loops(channels, "dice"));
    assertEquals(labels + probabilities, loops(channels, REGION));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void allVoxelLossesTogetherTakeOnePassOverTheProbabilities(int channels) {
    assertEquals(2, loops(channels, "cross_entropy"));
    assertEquals(2, loops(channels, VOXEL));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void regionVoxelAndCompoundLossesShareThatPass(int channels) {
    assertEquals(2, loops(channels, REGION + " " + VOXEL + " " + SUMS_OF_BOTH));
  }

  /** What the losses of a group cost together, beyond the first of them, in loops. */
  @ParameterizedTest
  @CsvSource({
    // distance maps of the reference, one loop over them each
    "hausdorff_dt_one_sided, hausdorff_dt, 1",
    "boundary, generalized_dice_boundary, 0",
    "hausdorff_dt, dice_hausdorff, 0",
    // contours of reference and prediction with their distances
    "contour_dice, boundary_f1, 0",
    // soft skeletons
    "cldice, dice_cldice, 0",
    // sorted errors of the voxels
    "topk_cross_entropy, dice_topk, 0",
    // similarity in windows
    "ssim, basnet_hybrid, 0",
    // sorted errors
    "lovasz_hinge, lovasz_softmax, 0",
  })
  void whatASecondLossNeedsAgainIsThere(String first, String second, int own) {
    for (int channels : new int[] {1, 3}) {
      int both = loops(channels, first + " " + second);
      int apart = loops(channels, first) + loops(channels, second);
      assertTrue(both < apart, both + " of " + apart + " loops with " + channels + " channels");
      if (own == 0) {
        assertEquals(loops(channels, second), both, channels + " channels");
      }
    }
  }

  @Test
  void theOrderOfTheLossesDoesNotMatter() {
    assertEquals(loops(3, "boundary dice ssim cldice"), loops(3, "cldice ssim dice boundary"));
  }
}
