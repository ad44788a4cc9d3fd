package io.github.segqa.command;

import io.github.segqa.api.EvaluationException;
import io.github.segqa.api.Progress;
import io.github.segqa.io.CaseInputs;
import io.github.segqa.io.CaseLoader;
import io.github.segqa.io.LoadedCase;
import io.github.segqa.io.OpenOptions;
import io.github.segqa.io.Volume;
import io.github.segqa.result.CaseResult;
import io.github.segqa.service.RunOptions;
import io.github.segqa.service.SegQAService;
import java.util.LinkedHashMap;
import java.util.Map;

/** Opens the images of one case by title or path and evaluates it. */
final class PairEvaluation {
  private final SegQAService segqa;
  private final Map<String, String> options = new LinkedHashMap<>();
  private final Map<String, Object> extras = new LinkedHashMap<>();

  PairEvaluation(SegQAService segqa) {
    this.segqa = segqa;
  }

  /** Adds options that have no field of their own. */
  PairEvaluation further(String text) {
    FurtherOptions more = FurtherOptions.parse(text);
    options.putAll(more.run());
    extras.putAll(more.extras());
    return this;
  }

  /** Adds one option of the run. */
  PairEvaluation option(String key, String value) {
    options.put(key, value);
    return this;
  }

  /** Adds the image that was segmented, if it is given. */
  PairEvaluation image(ImageSource source) {
    if (source.given()) {
      extras.put("intensity", source);
    }
    return this;
  }

  /**
   * @param reference reference labels
   * @param prediction predicted labels, perhaps none
   * @param probabilities probabilities, perhaps none
   * @param progress where long work reports to
   * @throws EvaluationException if something cannot be used
   */
  CaseResult run(
      ImageSource reference, ImageSource prediction, ImageSource probabilities, Progress progress) {
    RunOptions run = new RunOptions(options);
    if (reference.given() && reference.sameImage(prediction)) {
      throw new EvaluationException(
          "Reference and prediction are the same image \"" + reference + "\". Choose two.");
    }
    CaseInputs.Sources sources =
        new CaseInputs.Sources(
            CaseInputs.caseName(reference.name()), reference, prediction, probabilities, extras);
    CaseInputs inputs = CaseInputs.open(sources, run.openOptions(), this::open);
    LoadedCase loaded = CaseLoader.load(inputs, run.caseOptions());
    return segqa.evaluate(loaded, run.request(loaded.data().labelNames()), progress);
  }

  private Volume open(Object source, OpenOptions how) {
    ImageSource image =
        source instanceof ImageSource known ? known : ImageSource.of(source.toString());
    return image.given() ? image.open(segqa, how) : null;
  }
}
