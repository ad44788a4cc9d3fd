package io.github.segqa.bench;

import io.github.segqa.api.LossMeasure;
import io.github.segqa.kernel.DistanceTransform;
import io.github.segqa.loss.boundary.Boundary;
import io.github.segqa.loss.boundary.HausdorffDt;
import io.github.segqa.loss.pixel.CrossEntropy;
import io.github.segqa.loss.pixel.Focal;
import io.github.segqa.loss.region.AsymmetricSimilarity;
import io.github.segqa.loss.region.DiceLoss;
import io.github.segqa.loss.region.DicePlusPlus;
import io.github.segqa.loss.region.FocalTversky;
import io.github.segqa.loss.region.GeneralizedDiceLoss;
import io.github.segqa.loss.region.GeneralizedWassersteinDice;
import io.github.segqa.loss.region.JaccardLoss;
import io.github.segqa.loss.region.LogCoshDice;
import io.github.segqa.loss.region.LovaszSoftmax;
import io.github.segqa.loss.region.MccLoss;
import io.github.segqa.loss.region.NoiseRobustDice;
import io.github.segqa.loss.region.PenaltyGeneralizedDice;
import io.github.segqa.loss.region.SensitivitySpecificity;
import io.github.segqa.loss.region.SquaredDice;
import io.github.segqa.loss.region.TverskyLoss;
import io.github.segqa.loss.structure.Cldice;
import java.util.Map;
import java.util.TreeMap;

/** All jobs by name. */
final class Jobs {
  private static final Map<String, Job> ALL = new TreeMap<>();

  static {
    LossMeasure bce = new CrossEntropy();
    LossMeasure dice = new DiceLoss();
    LossMeasure focal = new Focal();
    LossMeasure lovasz = new LovaszSoftmax();
    LossMeasure tversky = new TverskyLoss();
    ALL.put("cldice", LossJob.with(new Cldice(), Cldice.ITERATIONS, 10));
    ALL.put("components", new ComponentsJob());
    ALL.put("confusion", new ConfusionJob());
    ALL.put("edt_background", new DistanceJob(DistanceTransform::outside));
    ALL.put("edt_binary", new DistanceJob(DistanceTransform::inside));
    ALL.put("edt_signed", new DistanceJob(DistanceTransform::signed));
    ALL.put("loss_bce", LossJob.of(bce));
    ALL.put("loss_boundary", LossJob.of(new Boundary()));
    ALL.put("loss_dice", LossJob.of(dice));
    ALL.put("loss_five", LossJob.of(bce, dice, tversky, focal, lovasz));
    ALL.put("loss_focal", LossJob.of(focal));
    ALL.put("loss_hdt", LossJob.of(new HausdorffDt()));
    ALL.put("loss_lovasz", LossJob.of(lovasz));
    ALL.put("loss_tversky", LossJob.of(tversky));
    ALL.put("losses_all", new AllLossesJob());
    ALL.put("losses_region", LossJob.of(regionLosses()));
    ALL.put("read_nii_f32", new ReadNiftiJob(false));
    ALL.put("read_nii_u8", new ReadNiftiJob(true));
    ALL.put("surface_all", new SurfaceAllJob());
    ALL.put("surface_one", new SurfaceOneJob());
  }

  private Jobs() {}

  /** All losses that depend on the sums of the misses alone. */
  private static LossMeasure[] regionLosses() {
    return new LossMeasure[] {
      new AsymmetricSimilarity(),
      new DiceLoss(),
      new DicePlusPlus(),
      new FocalTversky(),
      new GeneralizedDiceLoss(),
      new GeneralizedWassersteinDice(),
      new JaccardLoss(),
      new LogCoshDice(),
      new MccLoss(),
      new NoiseRobustDice(),
      new PenaltyGeneralizedDice(),
      new SensitivitySpecificity(),
      new SquaredDice(),
      new TverskyLoss()
    };
  }

  /** All jobs, by name. */
  static Map<String, Job> all() {
    return ALL;
  }
}
