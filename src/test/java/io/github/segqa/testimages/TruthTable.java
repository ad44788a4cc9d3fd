package io.github.segqa.testimages;

import io.github.segqa.api.Grid;
import io.github.segqa.api.LabelVolume;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Counts voxels the plain way and writes what the images hold. */
final class TruthTable {
  private static final Map<String, TestImage> IMAGES =
      TestImages.all().stream().collect(Collectors.toMap(TestImage::name, Function.identity()));

  private TruthTable() {}

  /** Voxels of one label in two images. */
  record Overlap(long reference, long prediction, long both) {
    static Overlap of(LabelVolume r, LabelVolume p, int label) {
      long inR = 0;
      long inP = 0;
      long inBoth = 0;
      for (int z = 0; z < r.nz(); z++) {
        for (int y = 0; y < r.ny(); y++) {
          for (int x = 0; x < r.nx(); x++) {
            boolean a = r.get(x, y, z) == label;
            boolean b = p.get(x, y, z) == label;
            inR += a ? 1 : 0;
            inP += b ? 1 : 0;
            inBoth += a && b ? 1 : 0;
          }
        }
      }
      return new Overlap(inR, inP, inBoth);
    }

    double dice() {
      return 2.0 * both / (reference + prediction);
    }
  }

  static Overlap overlap(String reference, String prediction, int label) {
    return Overlap.of(IMAGES.get(reference).labels(), IMAGES.get(prediction).labels(), label);
  }

  static String markdown() {
    StringBuilder b = new StringBuilder();
    b.append(
        "# Test images\n\nDrawn by `io.github.segqa.testimages.TestImages` in `src/test/java`,");
    b.append(" under the licence of this project.\n");
    b.append("Every image is there twice, as `.nii.gz` and as `.tif`. ");
    b.append("To draw them again:\n\n");
    b.append("    mvn -q test-compile exec:java -Dexec.classpathScope=test \\\n");
    b.append("      -Dexec.mainClass=io.github.segqa.testimages.TestImages");
    b.append(" -Dexec.args=test-images\n\n");
    b.append("A test draws them in memory and compares.\n\n| image | content |\n|---|---|\n");
    for (TestImage image : TestImages.all()) {
      b.append("| `").append(image.name()).append("` | ").append(image.content()).append(" |\n");
    }
    b.append("\n## Truth\n\nCounted voxel by voxel, without SegQA's own measures.\n\n");
    b.append("| reference | prediction | label | voxels in reference | in prediction | in both");
    b.append(" | Dice | volume of reference |\n|---|---|--:|--:|--:|--:|--:|--:|\n");
    row(b, "lesions_reference", "lesions_prediction", 1);
    row(b, "lesions_reference", "lesions_prediction_empty", 1);
    for (int label = 1; label <= 3; label++) {
      row(b, "organs_reference", "organs_prediction", label);
    }
    row(b, "vessel_reference", "vessel_prediction_gap4", 1);
    row(b, "lungs_reference", "lungs_prediction", 1);
    row(b, "lungs_reference", "lungs_prediction", 2);
    b.append("\nLesions: 5 in the reference, 5 in the prediction; 4 of each overlap one of the");
    b.append(" other, 1 is missed, 1 is false.\nVessel: 1 piece in the reference, 2 in the");
    b.append(" prediction, which lies inside the reference.\n");
    return b.toString();
  }

  private static void row(StringBuilder b, String reference, String prediction, int label) {
    Overlap o = overlap(reference, prediction, label);
    Grid g = IMAGES.get(reference).geometry().grid();
    List<Object> cells =
        List.of(
            "`" + reference + "`",
            "`" + prediction + "`",
            label,
            o.reference(),
            o.prediction(),
            o.both(),
            String.format(Locale.ROOT, "%.6f", o.dice()),
            String.format(
                Locale.ROOT,
                "%.2f %s",
                o.reference() * g.voxelVolume(),
                g.dims() == 2 ? "mm²" : "mm³"));
    b.append(cells.stream().map(Object::toString).collect(Collectors.joining(" | ", "| ", " |\n")));
  }
}
