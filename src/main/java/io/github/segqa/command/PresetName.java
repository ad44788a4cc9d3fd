package io.github.segqa.command;

import io.github.segqa.spec.Presets;
import java.util.List;
import java.util.stream.Stream;

/**
 * A preset of measures as an input of a command.
 *
 * @param name name of a preset, {@code auto} for the overview if nothing else is chosen, or {@code
 *     none}
 */
public record PresetName(String name) {
  /** The overview if nothing else is chosen. */
  static final PresetName AUTO = new PresetName("auto");

  /** No preset. */
  static final PresetName NONE = new PresetName("none");

  /**
   * @return what a drop-down offers
   */
  static List<PresetName> choices() {
    return Stream.concat(Stream.of(AUTO, NONE), Presets.names().stream().map(PresetName::new))
        .toList();
  }

  /**
   * @param text name of a preset; blank for {@code auto}
   * @return the preset, which may turn out not to exist
   */
  static PresetName of(String text) {
    return text.isBlank() ? AUTO : new PresetName(text.strip());
  }

  @Override
  public String toString() {
    return name;
  }
}
