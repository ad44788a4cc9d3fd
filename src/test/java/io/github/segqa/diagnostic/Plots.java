package io.github.segqa.diagnostic;

import ij.ImagePlus;
import io.github.segqa.api.Progress;
import io.github.segqa.engine.Request;
import io.github.segqa.figure.Figure;
import io.github.segqa.figure.Panels;
import io.github.segqa.figure.Series;
import io.github.segqa.figure.XyFigure;
import io.github.segqa.io.CaseInputs;
import io.github.segqa.io.CaseLoader;
import io.github.segqa.io.CaseOptions;
import io.github.segqa.io.LoadedCase;
import io.github.segqa.io.OpenOptions;
import io.github.segqa.io.Volume;
import io.github.segqa.result.Score;
import io.github.segqa.service.SegQAService;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.scijava.Context;
import org.scijava.plugin.PluginService;

/** Draws cases as a program does. */
final class Plots {
  private static final Context CONTEXT = new Context(SegQAService.class, PluginService.class);
  static final SegQAService SEGQA = CONTEXT.service(SegQAService.class);
  static final PluginService PLUGINS = CONTEXT.service(PluginService.class);

  private Plots() {}

  static LoadedCase organs() {
    return files("organs_reference", "organs_prediction", "organs_probabilities");
  }

  /** Without predicted labels, so that a threshold decides. */
  static LoadedCase lesions() {
    return files("lesions_reference", null, "lesions_probability");
  }

  static LoadedCase files(String reference, String prediction, String probabilities) {
    return SEGQA.load(
        new CaseInputs.Files(
            "case", path(reference), path(prediction), path(probabilities), Map.of()),
        OpenOptions.DEFAULT,
        CaseOptions.DEFAULT);
  }

  private static Path path(String name) {
    return name == null ? null : Path.of("test-images", name + ".nii.gz");
  }

  static LoadedCase images(ImagePlus reference, ImagePlus prediction, ImagePlus probabilities) {
    return CaseLoader.load(
        CaseInputs.of("case", volume(reference), volume(prediction), volume(probabilities)),
        CaseOptions.DEFAULT);
  }

  private static Volume volume(ImagePlus image) {
    return image == null ? null : SEGQA.volume(image, OpenOptions.DEFAULT);
  }

  static Figure draw(String kind, LoadedCase loaded) {
    return draw(kind, loaded, Request.of("", ""), Map.of());
  }

  static Figure draw(
      String kind, LoadedCase loaded, Request request, Map<String, String> settings) {
    return Diagnostics.draw(
        Diagnostics.named(kind, PLUGINS),
        new DiagnosticCase(SEGQA, loaded, request, settings, Progress.NONE));
  }

  static Request classes(Integer... labels) {
    return Request.builder().classes(List.of(labels)).build();
  }

  /** Scores of the classes of a case, without the mean. */
  static List<Score> scores(LoadedCase loaded, Request request, String metric) {
    return SEGQA.evaluate(loaded, request.measuring(metric, ""), Progress.NONE).scores().stream()
        .filter(s -> !s.label().equals(Score.MEAN))
        .toList();
  }

  static double score(LoadedCase loaded, Request request, String metric) {
    return scores(loaded, request, metric).get(0).value();
  }

  static List<XyFigure> panels(Figure figure) {
    return ((Panels) figure).panels();
  }

  static Series series(Figure plot, String nameStart) {
    return ((XyFigure) plot)
        .series().stream().filter(s -> s.name().startsWith(nameStart)).findFirst().orElseThrow();
  }
}
