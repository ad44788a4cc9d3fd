package io.github.segqa.loss.compound;

import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Measure;
import org.scijava.plugin.Plugin;

/** The unified focal loss that treats all classes alike. */
@Plugin(type = Measure.class)
public final class UnifiedFocalSymmetric extends UnifiedFocal {
  private static final Descriptor DESCRIPTOR =
      describe(
          "unified_focal_symmetric",
          "Symmetric unified focal loss",
          "T_c = x_c^(1-gamma), F = -d_y (1-p_y)^gamma ln p_y, d = delta on foreground else"
              + " 1-delta");

  /** A loss without state. */
  public UnifiedFocalSymmetric() {
    super(true);
  }

  @Override
  public Descriptor descriptor() {
    return DESCRIPTOR;
  }
}
