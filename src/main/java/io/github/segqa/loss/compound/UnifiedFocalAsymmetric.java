package io.github.segqa.loss.compound;

import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Measure;
import org.scijava.plugin.Plugin;

/** The unified focal loss that mutes the background only and raises the foreground only. */
@Plugin(type = Measure.class)
public final class UnifiedFocalAsymmetric extends UnifiedFocal {
  private static final Descriptor DESCRIPTOR =
      describe(
          "unified_focal_asymmetric",
          "Asymmetric unified focal loss",
          "T_c = x_c^(1-gamma) for foreground, x_0 for background; F = -delta ln p_y on foreground,"
              + " -(1-delta) (1-p_0)^gamma ln p_0 on background");

  /** A loss without state. */
  public UnifiedFocalAsymmetric() {
    super(false);
  }

  @Override
  public Descriptor descriptor() {
    return DESCRIPTOR;
  }
}
