package io.github.segqa.ij1;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The real windows of ImageJ on a virtual screen; {@code .ci/run} sees to it that there is one. */
@Tag("slow")
class DialogTest {
  static boolean hasVirtualScreen() {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator, -1))
        .anyMatch(folder -> new File(folder, "xvfb-run").canExecute());
  }

  @Test
  void dialogEvaluatesRecordsAndRefuses() throws Exception {
    assumeTrue(hasVirtualScreen() || System.getenv("SEGQA_CI") != null, "no xvfb-run");
    OwnProcess.Result r =
        OwnProcess.ofClass(DialogRobot.class)
            .onVirtualScreen()
            .run("test-images/organs_reference.tif", "test-images/organs_prediction.tif");
    assertEquals(0, r.exit(), r.err());
    String out = r.out();
    assertTrue(out.contains("value 0.930164533820841 rows 8"), out);
    assertTrue(
        out.contains(
            "recorded run(\"Evaluate Segmentation...\", \"reference=organs_reference.tif"
                + " prediction=organs_prediction.tif probabilities= image= preset=auto dsc=true"
                + " iou=false hd=false hd95=true assd=false nsd=false metrics= losses= labels="
                + " ignored= cutoff=0.5 convention=segqa options= output=\");"),
        out);
    assertTrue(out.contains("log reference \"organs_reference.tif\""), out);
    assertTrue(out.contains("refused Unknown metric \"nonsense_metric\""), out);
    assertTrue(
        out.contains(
            "plot recorded run(\"Diagnostic Plot...\", \"reference=organs_reference.tif"
                + " prediction=organs_prediction.tif probabilities= image= kind=distances labels="
                + " ignored= cutoff=0.5 metrics= losses= settings= options= output=\");"),
        out);
    assertTrue(out.contains("plot replayed true"), out);
    assertTrue(out.contains("browser true"), out);
  }
}
