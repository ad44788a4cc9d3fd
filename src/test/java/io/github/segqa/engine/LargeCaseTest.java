package io.github.segqa.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.segqa.api.Kind;
import io.github.segqa.ij1.OwnProcess;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.scijava.Context;

@Tag("slow")
class LargeCaseTest {
  @Test
  void aWholeBodyWith104LabelsNeedsAtMost2GigabytesOfHeap() {
    OwnProcess.Result r = OwnProcess.ofClass(LargeCase.class).java("-Xmx2g").run();
    assertEquals(0, r.exit(), r.err());
    List<String> lines = r.out().lines().toList();
    MeasureService measures = new Context(MeasureService.class).service(MeasureService.class);
    int metrics =
        new Resolver(measures, Overrides.NONE).resolve(Kind.METRIC, "preset:overview").size();
    assertEquals(metrics * (LargeCase.LABELS + 1) + " 0", lines.get(0));
    String[] dice = lines.get(1).split(" ");
    assertEquals(Double.parseDouble(dice[1]), Double.parseDouble(dice[0]), 1e-15);
    assertTrue(Double.parseDouble(dice[0]) > 0.9);
    System.out.println("512 x 512 x 256, 104 labels, preset:overview: " + lines.get(2));
  }
}
