package io.github.segqa.io;

import io.github.segqa.api.Extras;
import io.github.segqa.api.Field;
import io.github.segqa.api.LabelVolume;
import io.github.segqa.image.FieldImport;
import io.github.segqa.image.LabelImport;
import io.github.segqa.image.Probabilities;
import io.github.segqa.image.ProbabilityImport;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Gives further inputs their meaning and checks their values (loss spec, "Extra inputs"). */
final class ExtrasLoader {
  private ExtrasLoader() {}

  /** All keys, sorted. */
  static Set<String> keys() {
    Set<String> keys = new TreeSet<>(Extras.FIELDS);
    keys.addAll(Extras.LABELS);
    keys.addAll(Extras.MATRICES);
    return keys;
  }

  /**
   * @param inputs all images of the case by role; roles that are no keys are passed over
   * @param matrices matrices by key
   */
  static Extras load(Map<String, Volume> inputs, Map<String, double[][]> matrices) {
    Map<String, List<Field>> fields = new LinkedHashMap<>();
    Map<String, LabelVolume> labels = new LinkedHashMap<>();
    inputs.forEach(
        (key, volume) -> {
          if (Extras.LABELS.contains(key)) {
            labels.put(key, LabelImport.labels(volume.pixels(), name(key, volume), Map.of()));
          } else if (Extras.FIELDS.contains(key)) {
            fields.put(key, fields(key, volume));
          }
        });
    return new Extras(fields, labels, matrices);
  }

  static String name(String key, Volume volume) {
    return "Input " + key + " \"" + volume.name() + "\"";
  }

  private static List<Field> fields(String key, Volume volume) {
    String name = name(key, volume);
    double inf = Double.POSITIVE_INFINITY;
    return switch (key) {
      case "distance_bins" ->
          ProbabilityImport.read(volume.pixels(), name, Probabilities.Options.DEFAULT).channels();
      case "uncertainty" -> FieldImport.fields(volume.pixels(), name, 0, inf);
      case "predicted_sdm" -> FieldImport.fields(volume.pixels(), name, -1, 1);
      default -> FieldImport.fields(volume.pixels(), name, -inf, inf);
    };
  }
}
