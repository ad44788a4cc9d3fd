package io.github.segqa.bench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.ImagePlus;
import ij.ImageStack;
import io.github.segqa.api.Case;
import io.github.segqa.api.CaseView;
import io.github.segqa.api.Extras;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Progress;
import io.github.segqa.api.ViewOptions;
import io.github.segqa.io.Geometry;
import io.github.segqa.overlay.Cap;
import io.github.segqa.overlay.CaseErrors;
import io.github.segqa.overlay.DistanceKind;
import io.github.segqa.overlay.DistancePicture;
import io.github.segqa.overlay.DistanceValues;
import io.github.segqa.overlay.ErrorOverlay;
import io.github.segqa.overlay.ErrorShape;
import io.github.segqa.overlay.ErrorStyle;
import io.github.segqa.view.CaseViews;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What users wait for, on 256 x 256 x 256 voxels with 21 labels, from labels to overlay. */
@Tag("slow")
class OverlaySpeedTest {
  private static final double SECONDS = 2;
  private static final double SLICE_SECONDS = 0.02;
  private static final Grid GRID = new Grid(256, 256, 256, 1, 1, 1, 3, "mm");
  private static Case data;

  @BeforeAll
  static void draw() {
    SyntheticCase made = new SyntheticCase(GRID);
    data = new Case("made", GRID, made.reference(), made.prediction(), null, Extras.NONE, Map.of());
  }

  /** Nothing is computed yet in a new view. */
  private static CaseView view() {
    return CaseViews.of(data, ViewOptions.DEFAULT, Progress.NONE);
  }

  private static ImagePlus image() {
    ImageStack stack = new ImageStack(GRID.nx(), GRID.ny());
    for (int z = 0; z < GRID.nz(); z++) {
      stack.addSlice("", data.reference().plane(z));
    }
    return new ImagePlus("image", stack);
  }

  /** The shortest of some runs: other work on the machine only adds. */
  private static double seconds(Runnable work) {
    double best = Double.POSITIVE_INFINITY;
    for (int i = 0; i < 4; i++) {
      long start = System.nanoTime();
      work.run();
      best = Math.min(best, (System.nanoTime() - start) * 1e-9);
    }
    return best;
  }

  @ParameterizedTest
  @EnumSource
  void errorsOfAllLabels(ErrorStyle style) {
    ImagePlus image = image();
    double s =
        seconds(
            () -> {
              CaseErrors errors = CaseErrors.of(view(), null);
              new ErrorOverlay(errors, style).show(image, true, Progress.NONE);
            });
    assertTrue(image.getOverlay().size() > 500, "an overlay of nothing");
    assertTrue(s < SECONDS, s + " s");
  }

  @Test
  void colourCopyOfErrors() {
    ImagePlus image = image();
    double s = seconds(() -> CaseErrors.of(view(), null).copyOf(image, Progress.NONE));
    assertTrue(s < SECONDS, s + " s");
  }

  @Test
  void errorsOfOneSlice() {
    CaseErrors errors = CaseErrors.of(view(), null);
    int z = errors.map().worstPlane();
    double s = seconds(() -> ErrorShape.of(errors.map(), z));
    assertTrue(s < SLICE_SECONDS, s + " s");
  }

  @ParameterizedTest
  @EnumSource
  void distances(DistanceKind kind) {
    ImagePlus image = image();
    Geometry geometry = Geometry.ofGrid(GRID, true, "given");
    List<Integer> labels = kind.signed() ? List.of(3) : null;
    double s =
        seconds(
            () -> {
              DistanceValues values = DistanceValues.of(view(), kind, labels);
              DistancePicture picture = DistancePicture.of(values, Cap.parse("99%"));
              if (kind.signed()) {
                picture.image("made", geometry, true);
              } else {
                picture.show(image, true, Progress.NONE);
              }
            });
    assertTrue(s < SECONDS, s + " s");
  }
}
