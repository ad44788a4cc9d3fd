package io.github.segqa.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.segqa.api.Box;
import io.github.segqa.api.CaseView;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Progress;
import io.github.segqa.api.SurfaceOptions;
import io.github.segqa.colour.ColourMap;
import io.github.segqa.colour.ColourScale;
import io.github.segqa.engine.Request;
import io.github.segqa.figure.OkabeIto;
import io.github.segqa.io.Affine;
import io.github.segqa.io.Geometry;
import io.github.segqa.io.LoadedCase;
import io.github.segqa.kernel.LocatedDistances;
import io.github.segqa.view.Side;
import io.github.segqa.view.SurfacePoints;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorstSlicesTest {
  private static final int[] LABELS = {1, 2};

  private static CaseView view(LoadedCase loaded) {
    return Scene.SEGQA.view(loaded, Request.of("dice", ""), Progress.NONE);
  }

  private static boolean wrong(CaseView v, int x, int y, int z) {
    return v.reference().get(x, y, z) != v.prediction().get(x, y, z);
  }

  private static int wrongIn(CaseView v, int axis, int index) {
    int n = 0;
    for (int z = 0; z < Scene.NZ; z++) {
      for (int y = 0; y < Scene.NY; y++) {
        for (int x = 0; x < Scene.NX; x++) {
          int along = axis == 0 ? x : axis == 1 ? y : z;
          n += along == index && wrong(v, x, y, z) ? 1 : 0;
        }
      }
    }
    return n;
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "1, 1", "2, 1", "0, 2", "1, 2", "2, 2"})
  void worstSliceIsTheFirstWithMostWrongVoxels(int axis, long seed) {
    CaseView v = view(Scene.random(seed));
    SliceErrors errors = SliceErrors.of(v, v.grid().box());
    int worst = errors.worst(axis);
    for (int i = 0; i < v.grid().size(axis); i++) {
      assertEquals(wrongIn(v, axis, i), errors.wrong(axis, i));
      int most = wrongIn(v, axis, worst);
      assertTrue(i < worst ? wrongIn(v, axis, i) < most : wrongIn(v, axis, i) <= most);
    }
  }

  /** One pixel a voxel, so that every voxel can be looked at. */
  private static SliceFrame frame(Grid g, int axis, int index) {
    Box box = g.box();
    int width = axis == 0 ? g.ny() : g.nx();
    return new SliceFrame(axis, index, box, width, axis == 2 ? g.ny() : g.nz());
  }

  private static int pixel(BufferedImage image, SliceFrame f, int x, int y, int z) {
    int u = f.axis() == 0 ? y : x;
    int v = f.axis() == 2 ? y : Scene.NZ - 1 - z;
    return image.getRGB(u, v) & 0xFFFFFF;
  }

  @ParameterizedTest
  @CsvSource({"0, 4", "1, 3", "2, 2"})
  void everyPixelHasTheColourOfItsVoxel(int axis, int index) {
    CaseView v = view(Scene.random(3));
    SliceFrame f = frame(v.grid(), axis, index);
    SliceErrors errors = SliceErrors.of(v, v.grid().box());
    BufferedImage image = f.paint(errors.over((x, y, z) -> 0));
    int seen = 0;
    for (int z = 0; z < Scene.NZ; z++) {
      for (int y = 0; y < Scene.NY; y++) {
        for (int x = 0; x < Scene.NX; x++) {
          if (f.contains(x, y, z)) {
            seen++;
            assertEquals(expected(v, x, y, z), pixel(image, f, x, y, z), x + "," + y + "," + z);
          }
        }
      }
    }
    assertEquals(f.width() * f.height(), seen);
  }

  private static int expected(CaseView v, int x, int y, int z) {
    int r = v.reference().get(x, y, z);
    int p = v.prediction().get(x, y, z);
    if (r == 0 && p == 0) {
      return 0;
    }
    int colour =
        r == p
            ? OkabeIto.GREEN
            : r == 0 ? OkabeIto.VERMILION : p == 0 ? OkabeIto.BLUE : OkabeIto.PURPLE;
    return Background.over(0, colour, 0.65);
  }

  @Test
  void surfacesHaveTheDistancesOfTheMetrics() {
    CaseView v = view(Scene.random(4));
    List<SliceFrame> frames = List.of(frame(v.grid(), 2, 2), frame(v.grid(), 0, 4));
    SurfaceColours surfaces = SurfaceColours.of(v, LABELS, frames, Progress.NONE);
    double highest = 0;
    for (int label : LABELS) {
      highest = Math.max(highest, v.of(label).surface(SurfaceOptions.DEFAULT).toReference().max());
    }
    ColourScale scale = ColourScale.fromZero(ColourMap.VIRIDIS, highest, Double.POSITIVE_INFINITY);
    for (SliceFrame f : frames) {
      BufferedImage image = f.paint(surfaces.over((x, y, z) -> 0x123456));
      int coloured = 0;
      for (int label : LABELS) {
        LocatedDistances d = SurfacePoints.of(v.of(label), Side.PREDICTION, SurfaceOptions.DEFAULT);
        for (int i = 0; i < d.size(); i++) {
          if (f.contains(d.x()[i], d.y()[i], d.z()[i])) {
            int rgb = pixel(image, f, d.x()[i], d.y()[i], d.z()[i]);
            assertEquals(scale.rgb(d.distance()[i]), rgb);
            coloured++;
          }
        }
      }
      assertEquals(coloured, count(image, f));
    }
  }

  private static int count(BufferedImage image, SliceFrame f) {
    int n = 0;
    for (int i = 0; i < f.width() * f.height(); i++) {
      boolean plain = (image.getRGB(i % f.width(), i / f.width()) & 0xFFFFFF) == 0x123456;
      n += plain ? 0 : 1;
    }
    return n;
  }

  @Test
  void picturesKeepProportions() {
    Grid flatVoxels = new Grid(100, 100, 10, 1, 1, 10, 3, "mm");
    for (int axis = 0; axis < 3; axis++) {
      SliceFrame f = SliceFrame.of(flatVoxels, flatVoxels.box(), axis, 5);
      assertEquals(f.width(), f.height(), 1, "axis " + axis);
    }
  }

  @Test
  void legendOfDistancesIsTheSameInEveryCountry() {
    CaseView v = view(Scene.random(3));
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.GERMANY);
    try {
      String all = SurfaceColours.of(v, LABELS, List.of(), Progress.NONE).legend().toString();
      assertTrue(all.contains("text=0.00 "), all);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void withoutDistancesThereIsNoScale() {
    byte[] nothing = new byte[Scene.NX * Scene.NY * Scene.NZ];
    byte[] something = nothing.clone();
    something[50] = 1;
    CaseView v = view(Scene.of(something, nothing));
    assertEquals(List.of(), SurfaceColours.of(v, new int[] {1}, List.of(), Progress.NONE).legend());
  }

  /** Of a case whose only wrong voxel is (3, 2, 4). */
  private static List<String> captions(Geometry geometry) {
    byte[] reference = new byte[Scene.NX * Scene.NY * Scene.NZ];
    reference[40] = 1;
    byte[] prediction = reference.clone();
    prediction[3 + Scene.NX * (2 + Scene.NY * 4)] = 1;
    LoadedCase loaded = Scene.of(reference, prediction);
    Geometry g = geometry == null ? loaded.inputs().get("reference").geometry() : geometry;
    List<PictureRow> rows = WorstSlices.of(view(loaded), new int[] {1}, g, Progress.NONE);
    return rows.get(0).pictures().stream().map(Picture::caption).toList();
  }

  @Test
  void captionsOfUncalibratedImagesSpeakOfVoxels() {
    assertEquals(
        List.of(
            "z: slice 4 of 0 to 4 (z = 4.000 voxel), 1 voxels wrong",
            "y: slice 2 of 0 to 6 (y = 2.000 voxel), 1 voxels wrong",
            "x: slice 3 of 0 to 8 (x = 3.000 voxel), 1 voxels wrong"),
        captions(null));
  }

  /** Slices across z of the image are sagittal here. */
  @Test
  void captionsNameTheAxisOfTheWorldThatSlicesLieAcross() {
    Affine turned = Affine.ofRows(0, 0, 5, 10, 2, 0, 0, 0, 0, 3, 0, -7);
    Grid grid = new Grid(Scene.NX, Scene.NY, Scene.NZ, 2, 3, 5, 3, "mm");
    assertEquals(
        List.of(
            "z: slice 4 of 0 to 4 (x = 30.00 mm), 1 voxels wrong",
            "y: slice 2 of 0 to 6 (z = -1.000 mm), 1 voxels wrong",
            "x: slice 3 of 0 to 8 (y = 6.000 mm), 1 voxels wrong"),
        captions(new Geometry(grid, turned, true, true, "sform")));
  }

  @Test
  void picturesAndPlotsCanBeCancelled() {
    LoadedCase loaded = Scene.random(3);
    CaseView v = view(loaded);
    Geometry geometry = loaded.inputs().get("reference").geometry();
    Progress cancelled = new Cancelled();
    assertThrows(Progress.Cancelled.class, () -> WorstSlices.of(v, LABELS, geometry, cancelled));
    assertThrows(
        Progress.Cancelled.class, () -> SurfaceColours.of(v, LABELS, List.of(), cancelled));
    SheetFigures none =
        new SheetFigures(Scene.SEGQA, loaded, Request.of("dice", "").ofClasses(List.of(9)), v);
    assertThrows(Progress.Cancelled.class, () -> none.all(cancelled));
  }

  private static final class Cancelled implements Progress {
    @Override
    public void update(String task, double fraction) {}

    @Override
    public boolean cancelled() {
      return true;
    }
  }
}
