package io.github.segqa.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.segqa.ij1.OwnProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every macro of the folder {@code macros} in a real embedded ImageJ. */
class MacrosTest {
  @TempDir private Path folder;

  private static OwnProcess.Result run(String macro, String argument) {
    OwnProcess.Result r =
        OwnProcess.headlessImageJ().run("--headless", "-macro", "macros/" + macro, argument);
    assertEquals(0, r.exit(), r.err());
    return r;
  }

  @Test
  void everyMacroIsRunHere() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("macros"))) {
      assertEquals(
          new TreeSet<>(
              List.of(
                  "Compare_Conventions.ijm",
                  "Diagnostic_Plots.ijm",
                  "Evaluate_Folder.ijm",
                  "Evaluate_Pair.ijm",
                  "Loss_Map.ijm",
                  "Loss_Response.ijm",
                  "Plot_Slices.ijm",
                  "Show_Errors_And_Distances.ijm")),
          new TreeSet<>(files.map(f -> f.getFileName().toString()).toList()));
    }
  }

  @Test
  void pairIsUsableAsIs() {
    String out = run("Evaluate_Pair.ijm", "").out();
    assertTrue(out.contains("organs_reference,metric,dice,1,liver,0.930164533820841,,ok,"), out);
  }

  @Test
  void lossMapIsUsableAsIs() {
    String out = run("Loss_Map.ijm", "").out();
    assertTrue(out.contains("one voxel contributes up to "), out);
  }

  @Test
  void lossResponseIsUsableAsIs() {
    String out = run("Loss_Response.ijm", "").out();
    assertTrue(out.contains("broken_tube,3,loss,cldice,mean,"), out);
  }

  @Test
  void plotsAreDrawnIntoAFolder() throws IOException {
    String images = "test-images/organs_";
    String argument =
        images + "reference.nii.gz|" + images + "prediction.nii.gz| |" + folder + "/|.svg";
    String out = run("Diagnostic_Plots.ijm", argument).out();
    assertTrue(out.contains("4 plots are in " + folder), out);
    assertTrue(Files.readString(folder.resolve("segqa_distances.svg")).contains("liver"));
    assertTrue(run("Diagnostic_Plots.ijm", "").out().contains("8 plots are in "));
  }

  @Test
  void conventionsThatDifferArePrinted() {
    String out = run("Compare_Conventions.ijm", "").out();
    assertTrue(out.contains("2,hausdorff_percentile,medpy,"), out);
    assertTrue(out.contains("Differs from ours"), out);
    assertFalse(out.contains("The same definition as ours."), out);
  }

  @Test
  void slicesAreWrittenAndDrawn() throws IOException {
    String images = "test-images/organs_reference.tif|test-images/organs_prediction.tif|1|";
    String out = run("Plot_Slices.ijm", images + folder + "/").out();
    assertTrue(out.contains("organs_reference,metric,dice,1,,z,11,38.75,33.75,55,"), out);
    assertTrue(Files.size(folder.resolve("segqa_slices.png")) > 10_000);
  }

  @Test
  void folderCollectsAllPairs() throws IOException {
    Path scores = folder.resolve("scores.csv");
    String out = run("Evaluate_Folder.ijm", "test-images/|" + scores + "|.tif").out();
    assertTrue(out.contains("3 done, 1 failed"), out);
    List<String> lines = Files.readAllLines(scores);
    assertEquals(1, lines.stream().filter(l -> l.startsWith("case,")).count());
    for (String name : List.of("lesions", "lungs", "organs")) {
      assertTrue(lines.stream().anyMatch(l -> l.startsWith(name + "_reference,metric,dice,")));
    }
  }

  @Test
  void picturesAreSaved() throws IOException {
    String images = "test-images/organs_reference.nii.gz|test-images/organs_prediction.nii.gz";
    String out = run("Show_Errors_And_Distances.ijm", images + "|" + folder + "/").out();
    assertTrue(out.contains("all labels: true positive 1,462 (45.69 ml)"), out);
    assertTrue(out.contains("628 voxels, 0 to 5 mm"), out);
    for (String name : List.of("segqa_errors.png", "segqa_distances.png")) {
      assertTrue(Files.size(folder.resolve(name)) > 1000, name);
    }
  }
}
