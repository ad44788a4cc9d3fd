package io.github.segqa.io;

import io.github.segqa.api.Case;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A case, and what has to be told about its inputs.
 *
 * @param data the case
 * @param inputs what was read, by role: {@code reference}, {@code prediction}, {@code
 *     probabilities}, and the keys of further images
 * @param comparisons largest deviation from the reference by role, in voxels
 * @param clipped how many probabilities were set to 0 or 1
 * @param warnings what a user should know, one sentence each
 */
public record LoadedCase(
    Case data,
    Map<String, Volume> inputs,
    Map<String, Double> comparisons,
    long clipped,
    List<String> warnings) {

  /**
   * @return one line an input: role, name, format, pixel type, geometry
   */
  public List<String> lines() {
    return inputs.entrySet().stream()
        .map(
            e ->
                e.getKey()
                    + " \""
                    + e.getValue().name()
                    + "\": "
                    + e.getValue().format()
                    + " "
                    + e.getValue().pixels().type()
                    + ", "
                    + e.getValue().geometry().describe())
        .toList();
  }

  /**
   * @return size, spacing, unit and orientation that were used, and one line for each input; plain
   *     data for reports
   */
  public Map<String, Object> geometry() {
    Map<String, Object> m = new LinkedHashMap<>();
    Volume reference = inputs.get("reference");
    int n = data.grid().dims();
    m.put("size", List.of(data.grid().nx(), data.grid().ny(), data.grid().nz()).subList(0, n));
    m.put("spacing", List.of(data.grid().sx(), data.grid().sy(), data.grid().sz()).subList(0, n));
    m.put("unit", data.grid().unit());
    m.put("orientation", reference.geometry().orientation());
    m.put("source", reference.geometry().source());
    m.put("inputs", lines());
    boolean placed = inputs.values().stream().allMatch(v -> v.geometry().orientationKnown());
    m.put("compared_in", placed ? "world" : "index space");
    m.put("deviation_voxels", comparisons);
    return m;
  }

  /**
   * Reads every file once more to take its fingerprint.
   *
   * @return by role: path, format, pixel type, SHA-256; plain data for reports
   */
  public Map<String, Object> provenance() {
    Map<String, Object> m = new LinkedHashMap<>();
    inputs.forEach(
        (role, v) -> {
          Map<String, Object> one = new LinkedHashMap<>();
          one.put("name", v.name());
          if (v.file() != null) {
            one.put("path", v.file().toAbsolutePath().normalize().toString());
          }
          one.put("format", v.format());
          one.put("type", v.pixels().type().toString());
          v.sha256().ifPresent(hash -> one.put("sha256", hash));
          m.put(role, one);
        });
    m.put("clipped_probabilities", clipped);
    return m;
  }
}
