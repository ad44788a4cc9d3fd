package io.github.segqa.command;

/**
 * A kind of diagnostic plot as an input of a command.
 *
 * @param name name of an installed kind, which may turn out not to exist
 */
public record PlotKind(String name) {
  /** The histogram of surface distances. */
  static final PlotKind DISTANCES = new PlotKind("distances");

  /**
   * @param text name of a kind; blank for the histogram of distances
   * @return the kind
   */
  static PlotKind of(String text) {
    return text.isBlank() ? DISTANCES : new PlotKind(text.strip());
  }

  @Override
  public String toString() {
    return name;
  }
}
