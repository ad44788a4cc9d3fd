package io.github.segqa.shape;

/** Surveys that name a loss, spelled the same in every descriptor. */
public final class Survey {
  /** A survey of loss functions for semantic segmentation, arXiv:2006.14822. */
  public static final String JADON = "Jadon 2020";

  /** The package that goes with Jadon's survey. */
  public static final String SEMSEGLOSS = "SemSegLoss";

  /** Segmentation loss odyssey, arXiv:2005.13449. */
  public static final String MA = "Ma 2020";

  /** Study of loss functions. */
  public static final String DUBEY = "Dubey";

  /** Loss functions in the era of semantic segmentation, arXiv:2312.05391. */
  public static final String AZAD = "Azad 2023";

  private Survey() {}
}
