package io.github.segqa.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.segqa.api.Connectivity;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Mask;
import io.github.segqa.api.Progress;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Skeletons and topology numbers give the golden values of the metrics that are made of them. */
class TopologyGoldenTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "bin2d_aniso", "bin2d_blob", "bin2d_border", "bin2d_both_empty", "bin2d_disjoint",
        "bin2d_empty_pred", "bin2d_full_ref", "bin2d_noise", "bin2d_single_voxel", "bin3d_aniso",
        "bin3d_border", "bin3d_empty_pred", "bin3d_noise", "bin3d_single_voxel", "bin3d_thin",
        "ring2d_filled", "ring2d_hole", "shell3d_cavity", "tube2d_break", "tube3d_break"
      })
  void goldenValuesAreMet(String name) throws IOException {
    JsonObject golden;
    try (Reader in =
        new InputStreamReader(
            getClass().getResourceAsStream("/segqa/golden/metrics/" + name + ".json"),
            StandardCharsets.UTF_8)) {
      golden = JsonParser.parseReader(in).getAsJsonObject();
    }
    Grid grid = grid(golden);
    Mask r = mask(grid, golden.getAsJsonArray("reference"));
    Mask p = mask(grid, golden.getAsJsonArray("prediction"));
    int checked = 0;
    for (JsonElement e : golden.getAsJsonArray("results")) {
      JsonObject row = e.getAsJsonObject();
      Double found = value(grid, r, p, row.get("metric").getAsString(), row.get("params"));
      if (found != null) {
        checked++;
        assertEquals(number(row), found, 1e-12, name + " " + row);
      }
    }
    assertTrue(checked >= 20, name);
  }

  private static double number(JsonObject row) {
    return Double.parseDouble(row.get("value").getAsString());
  }

  private static Double value(Grid g, Mask r, Mask p, String metric, JsonElement params) {
    JsonObject o = params.getAsJsonObject();
    boolean thinning = !o.has("skeleton");
    Connectivity c =
        o.has("connectivity")
            ? Connectivity.of(o.get("connectivity").getAsString())
            : Connectivity.FULL;
    Mask m = metric.endsWith("_ref") ? r : p;
    return switch (metric) {
      case "topology_precision" -> share(skeleton(g, p, thinning), r);
      case "topology_sensitivity" -> share(skeleton(g, r, thinning), p);
      case "betti_0_ref", "betti_0_pred" -> (double) BettiNumbers.of(m, g, c).b0();
      case "betti_1_ref", "betti_1_pred" -> (double) BettiNumbers.of(m, g, c).b1();
      case "betti_2_ref", "betti_2_pred" -> (double) BettiNumbers.of(m, g, c).b2();
      case "euler_ref", "euler_pred" -> (double) EulerNumber.of(m, g, c);
      default -> null;
    };
  }

  private static Mask skeleton(Grid g, Mask m, boolean thinning) {
    return thinning ? Thinning.skeleton(m, g, Progress.NONE) : Morphology.skeleton(m, g);
  }

  private static double share(Mask skeleton, Mask other) {
    long[] in = {0};
    RandomVolumes.each(
        skeleton.box(), (x, y, z) -> in[0] += skeleton.get(x, y, z) && other.get(x, y, z) ? 1 : 0);
    return (double) in[0] / skeleton.count();
  }

  private static Grid grid(JsonObject golden) {
    JsonArray shape = golden.getAsJsonArray("shape");
    int n = shape.size();
    int nx = shape.get(n - 1).getAsInt();
    int ny = shape.get(n - 2).getAsInt();
    int nz = n == 3 ? shape.get(0).getAsInt() : 1;
    return new Grid(nx, ny, nz, 1, 1, 1, n, "voxel");
  }

  private static Mask mask(Grid grid, JsonArray values) {
    return RandomVolumes.mask(grid.box(), i -> values.get(i).getAsInt() == 1);
  }
}
