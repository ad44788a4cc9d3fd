package io.github.segqa.command;

import io.github.segqa.spec.Conventions;
import java.util.List;

/**
 * Whose definitions hold, as an input of a command.
 *
 * @param name name of a convention, which may turn out not to exist
 */
public record ConventionName(String name) {
  /** Our own definitions. */
  static final ConventionName OURS = new ConventionName(Conventions.OURS);

  /**
   * @return what a drop-down offers
   */
  static List<ConventionName> choices() {
    return Conventions.names().stream().map(ConventionName::new).toList();
  }

  /**
   * @param text name of a convention; blank for ours
   * @return the convention
   */
  static ConventionName of(String text) {
    return text.isBlank() ? OURS : new ConventionName(text.strip());
  }

  /**
   * @return the option of a run; blank for ours, which is the default
   */
  String option() {
    return equals(OURS) ? "" : name;
  }

  @Override
  public String toString() {
    return name;
  }
}
