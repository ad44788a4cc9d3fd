package io.github.segqa.display;

import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Param;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds measures by words. */
final class MeasureSearch {
  private MeasureSearch() {}

  /**
   * @param all measures
   * @param words text; every word must occur in what is known of a measure
   * @return those that match, in their order; all for a blank text
   */
  static List<Descriptor> find(List<Descriptor> all, String words) {
    List<String> wanted =
        Stream.of(words.toLowerCase(Locale.ROOT).split("\\s+", -1))
            .filter(w -> !w.isEmpty())
            .toList();
    return all.stream().filter(d -> wanted.stream().allMatch(text(d)::contains)).toList();
  }

  private static String text(Descriptor d) {
    return Stream.of(
            Stream.of(d.kind().text(), d.id(), d.name(), d.family(), d.source(), d.notes()),
            d.aliases().stream(),
            d.namedIn().stream(),
            d.params().stream().map(Param::name))
        .flatMap(s -> s)
        .collect(Collectors.joining(" "))
        .toLowerCase(Locale.ROOT);
  }
}
