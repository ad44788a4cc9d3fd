package io.github.segqa.testimages;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.segqa.api.Field;
import io.github.segqa.api.LabelVolume;
import io.github.segqa.image.FieldImport;
import io.github.segqa.image.LabelImport;
import io.github.segqa.io.CaseInputs;
import io.github.segqa.io.CaseLoader;
import io.github.segqa.io.CaseOptions;
import io.github.segqa.io.LoadedCase;
import io.github.segqa.io.OpenOptions;
import io.github.segqa.io.Volume;
import io.github.segqa.io.Volumes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestImagesTest {
  private static final Path FOLDER = Path.of("test-images");
  private static final long LIMIT = 200_000;

  @TempDir Path drawn;

  @Test
  void filesAreWhatTheGeneratorDraws() throws IOException {
    TestImages.main(new String[] {drawn.toString()});
    assertEquals(names(drawn), names(FOLDER));
    for (String name : names(drawn)) {
      byte[] expected = content(drawn.resolve(name));
      assertArrayEquals(expected, content(FOLDER.resolve(name)), name);
      assertTrue(Files.size(FOLDER.resolve(name)) < LIMIT, name);
    }
  }

  private static Set<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(f -> f.getFileName().toString())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  /** What is compressed is compared as such: other versions of zlib pack otherwise. */
  private static byte[] content(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    if (!file.toString().endsWith(".gz")) {
      return bytes;
    }
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return in.readAllBytes();
    }
  }

  private static Volume open(String name) {
    return Volumes.open(FOLDER.resolve(name), OpenOptions.DEFAULT, null);
  }

  @Test
  void bothFormatsHoldTheSameVoxelsAndSpacing() {
    for (TestImage image : TestImages.all()) {
      Volume nifti = open(image.name() + ".nii.gz");
      Volume tiff = open(image.name() + ".tif");
      assertTrue(nifti.warnings().isEmpty(), nifti.warnings()::toString);
      assertTrue(tiff.warnings().isEmpty(), tiff.warnings()::toString);
      assertEquals(image.names(), nifti.labelNames());
      for (Volume v : List.of(nifti, tiff)) {
        assertEquals(image.geometry().grid().dims(), v.grid().dims());
        assertEquals(image.geometry().spacing(), v.geometry().spacing());
        assertEquals("mm", v.grid().unit());
        assertSameValues(image, v);
      }
      assertEquals(image.geometry().orientation(), nifti.geometry().orientation());
    }
  }

  private static void assertSameValues(TestImage image, Volume v) {
    int n = v.grid().planeSize();
    if (image.labels() != null) {
      LabelVolume labels = LabelImport.labels(v.pixels(), v.name(), Map.of());
      for (int z = 0; z < labels.nz(); z++) {
        assertArrayEquals((byte[]) image.labels().plane(z), (byte[]) labels.plane(z));
      }
      return;
    }
    List<Field> fields = FieldImport.fields(v.pixels(), v.name(), 0, 1);
    assertEquals(image.channels().size(), fields.size());
    for (int c = 0; c < fields.size(); c++) {
      for (int z = 0; z < v.grid().nz(); z++) {
        assertEquals(n, fields.get(c).floats()[z].length);
        assertArrayEquals(image.channels().get(c).floats()[z], fields.get(c).floats()[z]);
      }
    }
  }

  @Test
  void everyPairMakesACaseWithoutWarnings() {
    for (List<String> pair :
        List.of(
            List.of("lesions_reference", "lesions_prediction", "lesions_probability"),
            List.of("organs_reference", "organs_prediction", "organs_probabilities"),
            List.of("vessel_reference", "vessel_prediction_gap4"),
            List.of("lungs_reference", "lungs_prediction"))) {
      for (String ending : List.of(".nii.gz", ".tif")) {
        Volume q = pair.size() > 2 ? open(pair.get(2) + ending) : null;
        CaseInputs in =
            CaseInputs.of("c", open(pair.get(0) + ending), open(pair.get(1) + ending), q);
        LoadedCase c = CaseLoader.load(in, CaseOptions.DEFAULT);
        boolean classes = q != null && q.pixels().channels() > 1;
        assertEquals(classes ? 1 : 0, c.warnings().size(), c.warnings()::toString);
      }
    }
  }

  @Test
  void predictionsAreWhatTheProbabilitiesDecide() {
    LabelVolume lesions = image("lesions_prediction").labels();
    Field p = image("lesions_probability").channels().get(0);
    for (int z = 0; z < lesions.nz(); z++) {
      for (int i = 0; i < lesions.nx() * lesions.ny(); i++) {
        assertEquals(((byte[]) lesions.plane(z))[i] == 1, p.floats()[z][i] >= 0.5);
      }
    }
    assertEquals(0.4, p.get(24, 20, 10), 1e-6);
  }

  private static TestImage image(String name) {
    return TestImages.all().stream().filter(i -> i.name().equals(name)).findFirst().orElseThrow();
  }

  @Test
  void lesionsAndPiecesOfVesselsAreAsManyAsTheTableSays() {
    assertEquals(5, pieces("lesions_reference"));
    assertEquals(5, pieces("lesions_prediction"));
    assertEquals(0, pieces("lesions_prediction_empty"));
    assertEquals(1, pieces("vessel_reference"));
    assertEquals(2, pieces("vessel_prediction_gap4"));
    TruthTable.Overlap vessel = TruthTable.overlap("vessel_reference", "vessel_prediction_gap4", 1);
    assertEquals(vessel.prediction(), vessel.both());
    assertTrue(vessel.reference() > vessel.prediction());
  }

  /** Connected pieces of label 1, all neighbours counting; by flood fill. */
  private static int pieces(String name) {
    LabelVolume v = image(name).labels();
    boolean[] seen = new boolean[v.nx() * v.ny() * v.nz()];
    int pieces = 0;
    for (int i = 0; i < seen.length; i++) {
      if (!seen[i] && label(v, i) == 1) {
        pieces++;
        flood(v, i, seen);
      }
    }
    return pieces;
  }

  private static int label(LabelVolume v, int i) {
    int plane = v.nx() * v.ny();
    return v.get(i % v.nx(), i % plane / v.nx(), i / plane);
  }

  private static void flood(LabelVolume v, int start, boolean[] seen) {
    Deque<Integer> open = new ArrayDeque<>(List.of(start));
    seen[start] = true;
    int plane = v.nx() * v.ny();
    while (!open.isEmpty()) {
      int i = open.pop();
      for (int n = 0; n < 27; n++) {
        int x = i % v.nx() + n % 3 - 1;
        int y = i % plane / v.nx() + n / 3 % 3 - 1;
        int z = i / plane + n / 9 - 1;
        boolean inside = x >= 0 && x < v.nx() && y >= 0 && y < v.ny() && z >= 0 && z < v.nz();
        int at = z * plane + y * v.nx() + x;
        if (inside && !seen[at] && v.get(x, y, z) == 1) {
          seen[at] = true;
          open.push(at);
        }
      }
    }
  }
}
