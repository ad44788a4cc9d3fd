package io.github.segqa.command;

import io.github.segqa.api.EvaluationException;
import io.github.segqa.api.Extras;
import io.github.segqa.service.RunOptions;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The options that have no field of their own in the dialog, as one text: {@code averaging=weighted
 * voxelsize=1,1,3 uncertainty=[my image.tif]}.
 *
 * @param run options of the run
 * @param extras further inputs of measures
 */
record FurtherOptions(Map<String, String> run, Map<String, String> extras) {
  /** Extra inputs and options that have a field; {@code intensity} is the field {@code image}. */
  static final Set<String> FIELDS =
      Set.of("metrics", "losses", "labels", "ignored", "cutoff", "intensity");

  private static final Set<String> EXTRAS =
      unite(List.of(Extras.FIELDS, Extras.LABELS, Extras.MATRICES));

  /**
   * @param text pairs of key and value; a key alone means yes
   * @throws EvaluationException for a key that does not exist or has its own field
   */
  static FurtherOptions parse(String text) {
    Map<String, String> run = new LinkedHashMap<>();
    Map<String, String> extras = new LinkedHashMap<>();
    KeyValues.parse(text)
        .forEach(
            (key, value) -> {
              if (!keys().contains(key)) {
                throw new EvaluationException(unknown(key));
              }
              if (EXTRAS.contains(key)) {
                extras.put(key, value == null ? "" : value);
              } else {
                run.put(key, value == null ? "yes" : value);
              }
            });
    return new FurtherOptions(run, extras);
  }

  /** What the text may contain, sorted. */
  static Set<String> keys() {
    Set<String> keys = unite(List.of(RunOptions.KEYS.keySet(), EXTRAS));
    keys.removeAll(FIELDS);
    return keys;
  }

  private static Set<String> unite(List<? extends Collection<String>> sets) {
    Set<String> all = new TreeSet<>();
    sets.forEach(all::addAll);
    return all;
  }

  /** Throws, since a key has a field. */
  static void refuse(String key) {
    throw new EvaluationException(ownField(key));
  }

  private static String ownField(String key) {
    return "options: \"" + key + "\" has a field of its own.";
  }

  private static String unknown(String key) {
    return FIELDS.contains(key)
        ? ownField(key)
        : "options: there is no \"" + key + "\". Possible are: " + String.join(", ", keys()) + ".";
  }
}
