package io.github.segqa.selfcheck;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.segqa.api.Case;
import io.github.segqa.api.Extras;
import io.github.segqa.api.Field;
import io.github.segqa.api.Grid;
import io.github.segqa.api.LabelVolume;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Volumes out of a golden file, whose arrays are x fastest but whose sizes are in z, y, x order.
 */
final class GoldenCase {
  private final JsonObject json;
  private final Grid grid;

  GoldenCase(JsonObject json) {
    this.json = json;
    int[] n = Json.ints(json.get("shape"));
    double[] s = Json.numbers(json.get("spacing"));
    this.grid =
        n.length == 2
            ? Grid.of(n[1], n[0], s[1], s[0], "mm")
            : new Grid(n[2], n[1], n[0], s[2], s[1], s[0], 3, "mm");
  }

  /** The inputs, with those extras only that a row uses. */
  Case read(Set<String> extras) {
    LabelVolume prediction = null;
    List<Field> probabilities = null;
    if (json.has("entries")) {
      probabilities = fields(json.getAsJsonArray("prediction"));
    } else if (json.has("probability")) {
      probabilities = List.of(field(Json.numbers(json.get("probability"))));
    } else if (json.has("probabilities")) {
      probabilities = fields(json.getAsJsonArray("probabilities"));
    } else {
      prediction = labels(Json.ints(json.get("prediction")));
    }
    String name = json.get("name").getAsString();
    LabelVolume reference = labels(Json.ints(json.get("reference")));
    return new Case(name, grid, reference, prediction, probabilities, extras(extras), Map.of());
  }

  private List<Field> fields(JsonArray channels) {
    List<Field> out = new ArrayList<>();
    for (JsonElement c : channels) {
      out.add(field(Json.numbers(c)));
    }
    return out;
  }

  private Field field(double[] flat) {
    int n = grid.planeSize();
    double[][] planes = new double[grid.nz()][];
    for (int z = 0; z < planes.length; z++) {
      planes[z] = Arrays.copyOfRange(flat, z * n, (z + 1) * n);
    }
    return Field.of(grid.nx(), grid.ny(), planes);
  }

  private LabelVolume labels(int[] flat) {
    int n = grid.planeSize();
    int[][] planes = new int[grid.nz()][];
    for (int z = 0; z < planes.length; z++) {
      planes[z] = Arrays.copyOfRange(flat, z * n, (z + 1) * n);
    }
    return LabelVolume.of(grid.nx(), grid.ny(), planes);
  }

  private Extras extras(Set<String> keys) {
    Map<String, List<Field>> fields = new HashMap<>();
    Map<String, LabelVolume> labels = new HashMap<>();
    Map<String, double[][]> matrices = new HashMap<>();
    for (String key : keys) {
      JsonObject e = json.getAsJsonObject("extras").getAsJsonObject(key);
      double[] data = Json.numbers(e.get("data"));
      if (Extras.MATRICES.contains(key)) {
        matrices.put(key, rows(data, Json.ints(e.get("shape"))[1]));
      } else if (Extras.LABELS.contains(key)) {
        labels.put(key, labels(Arrays.stream(data).mapToInt(d -> (int) d).toArray()));
      } else {
        fields.put(key, Arrays.stream(rows(data, (int) grid.voxels())).map(this::field).toList());
      }
    }
    return new Extras(fields, labels, matrices);
  }

  private static double[][] rows(double[] flat, int length) {
    double[][] rows = new double[flat.length / length][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = Arrays.copyOfRange(flat, i * length, (i + 1) * length);
    }
    return rows;
  }
}
