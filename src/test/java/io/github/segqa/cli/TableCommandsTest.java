package io.github.segqa.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code segqa instances} and {@code segqa distances}. */
class TableCommandsTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String command, String images, String... more) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    List<String> inputs =
        List.of(
            command,
            "--reference",
            "test-images/" + images + "_reference.nii.gz",
            "--prediction",
            "test-images/" + images + "_prediction.nii.gz");
    String[] all = Stream.concat(inputs.stream(), Stream.of(more)).toArray(String[]::new);
    return Main.run(new PrintWriter(out), new PrintWriter(err), all);
  }

  private List<String> lines() {
    return out.toString().lines().toList();
  }

  @Test
  void objectsAreListedWithTheirPartners() {
    assertEquals(ExitCode.OK, run("instances", "organs", "--format", "csv"), err::toString);
    assertEquals(
        "case,class,class_name,reference,prediction,reference_volume,prediction_volume,"
            + "overlap_volume,iou,dice,centroid_distance,assd,hd95,unit",
        lines().get(0));
    assertTrue(lines().get(1).startsWith("organs_reference,1,liver,1,1,"), lines().get(1));
    assertTrue(lines().get(1).endsWith(",mm"), lines().get(1));
  }

  @Test
  void aHigherThresholdLeavesObjectsAlone() {
    assertEquals(
        ExitCode.OK,
        run("instances", "organs", "--match-threshold", "0.99", "--format", "json"),
        err::toString);
    JsonObject first =
        JsonParser.parseString(out.toString()).getAsJsonArray().get(0).getAsJsonObject();
    assertEquals("NaN", first.get("prediction").getAsString());
    assertEquals(0, first.get("iou").getAsDouble());
  }

  @Test
  void labelsMayBeTheObjects() {
    assertEquals(
        ExitCode.OK,
        run("instances", "organs", "--instances", "given", "--format", "csv"),
        err::toString);
    assertEquals(
        List.of("1,1", "2,2", "3,3"),
        lines().stream()
            .skip(1)
            .map(l -> l.replaceAll("^organs_reference,,,(\\d,\\d),.*", "$1"))
            .toList());
  }

  @Test
  void distancesAscendToAllOfBothSurfaces() {
    assertEquals(
        ExitCode.OK,
        run("distances", "organs", "--classes", "2", "--format", "json"),
        err::toString);
    JsonArray rows = JsonParser.parseString(out.toString()).getAsJsonArray();
    double before = -1;
    for (int i = 0; i < rows.size(); i++) {
      JsonObject row = rows.get(i).getAsJsonObject();
      assertEquals("spleen", row.get("class_name").getAsString());
      assertTrue(row.get("distance").getAsDouble() > before);
      before = row.get("distance").getAsDouble();
    }
    JsonObject last = rows.get(rows.size() - 1).getAsJsonObject();
    assertEquals(1, last.get("reference_share").getAsDouble(), 1e-12);
    assertEquals(1, last.get("prediction_share").getAsDouble(), 1e-12);
  }

  @Test
  void stepsAreCountedInVoxels() {
    run("distances", "organs", "--distance", "chessboard", "--classes", "1");
    assertTrue(out.toString().contains("class 1 liver (voxel)"), out::toString);
  }

  @Test
  void aClassWithoutSurfaceIsNamed() {
    assertEquals(ExitCode.OK, run("distances", "organs", "--classes", "9"), err::toString);
    assertTrue(err.toString().contains("Class 9 has no table: the reference"), err::toString);
  }

  @Test
  void unknownChoicesAreRefused() {
    assertEquals(ExitCode.BAD_INPUT, run("instances", "organs", "--match-criterion", "size"));
    assertTrue(err.toString().contains("criterion must be iou"), err::toString);
    assertEquals(ExitCode.BAD_INPUT, run("distances", "organs", "--surface", "skin"));
    assertEquals(ExitCode.USAGE, run("instances", "organs", "--match-threshold", "half"));
  }
}
