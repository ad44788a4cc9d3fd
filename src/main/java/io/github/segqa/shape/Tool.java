package io.github.segqa.shape;

/** Names of tools that have a metric, spelled the same in every descriptor. */
public final class Tool {
  /** Consensus reference implementation of Metrics Reloaded. */
  public static final String METRICS_RELOADED = "MetricsReloaded";

  /** Medical Open Network for AI. */
  public static final String MONAI = "MONAI";

  /** Medical image processing in Python. */
  public static final String MEDPY = "MedPy";

  /** Surface distances of DeepMind. */
  public static final String SURFACE_DISTANCE = "DeepMind surface-distance";

  /** EvaluateSegmentation, the tool of Taha and Hanbury. */
  public static final String EVALUATE_SEGMENTATION = "EvaluateSegmentation";

  /** Python package seg-metrics. */
  public static final String SEG_METRICS = "seg-metrics";

  /** Insight Toolkit and SimpleITK. */
  public static final String ITK = "ITK";

  /** Morphology library of ImageJ. */
  public static final String MORPHOLIBJ = "MorphoLibJ";

  /** scikit-learn. */
  public static final String SCIKIT_LEARN = "scikit-learn";

  /** scikit-image. */
  public static final String SCIKIT_IMAGE = "scikit-image";

  /** plastimatch, for radiotherapy. */
  public static final String PLASTIMATCH = "plastimatch";

  /** Instance-wise evaluation. */
  public static final String PANOPTICA = "panoptica";

  /** StarDist, object detection in microscopy. */
  public static final String STARDIST = "StarDist";

  /** Brain tumour challenge of 2023. */
  public static final String BRATS = "BraTS 2023";

  /** Stroke lesion challenge of 2022. */
  public static final String ISLES = "ISLES 2022";

  /** Liver tumour challenge. */
  public static final String LITS = "LiTS";

  private Tool() {}
}
