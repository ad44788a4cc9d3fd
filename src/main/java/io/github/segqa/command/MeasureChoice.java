package io.github.segqa.command;

import io.github.segqa.api.EvaluationException;
import io.github.segqa.api.Kind;
import io.github.segqa.spec.Presets;
import java.util.ArrayList;
import java.util.List;

/** The measures chosen in a dialog: a preset, check boxes, and lists of further ones. */
final class MeasureChoice {
  private static final String OVERVIEW = "overview";

  private final PresetName preset;
  private final String metrics;
  private final String losses;
  private final List<String> checked = new ArrayList<>();

  /**
   * @param preset what is computed anyway
   * @param metrics list of metrics, may be blank
   * @param losses list of losses, may be blank
   */
  MeasureChoice(PresetName preset, String metrics, String losses) {
    this.preset = preset;
    this.metrics = metrics;
    this.losses = losses;
  }

  /** Adds a metric if its box is checked. */
  MeasureChoice check(boolean box, String metric) {
    if (box) {
      checked.add(metric);
    }
    return this;
  }

  /**
   * The list of all metrics.
   *
   * @throws EvaluationException if neither metrics nor losses are chosen, or the preset is unknown
   */
  String allMetrics() {
    if (chosenPreset().isEmpty() && nothingElse()) {
      throw new EvaluationException(
          "No measure is chosen: choose a preset, check a box, or name metrics or losses.");
    }
    List<String> all = ofPreset(Kind.METRIC);
    all.addAll(checked);
    all.add(metrics);
    return String.join(" ", all).strip();
  }

  /** The list of all losses. */
  String allLosses() {
    List<String> all = ofPreset(Kind.LOSS);
    all.add(losses);
    return String.join(" ", all).strip();
  }

  private List<String> ofPreset(Kind kind) {
    String name = chosenPreset();
    List<String> list = new ArrayList<>();
    if (!name.isEmpty() && !Presets.get(name).list(kind).isEmpty()) {
      list.add("preset:" + name);
    }
    return list;
  }

  private String chosenPreset() {
    if (preset.equals(PresetName.AUTO)) {
      return nothingElse() ? OVERVIEW : "";
    }
    return preset.equals(PresetName.NONE) ? "" : preset.name();
  }

  private boolean nothingElse() {
    return checked.isEmpty() && metrics.isBlank() && losses.isBlank();
  }
}
