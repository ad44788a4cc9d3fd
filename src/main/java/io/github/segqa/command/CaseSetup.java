package io.github.segqa.command;

import io.github.segqa.api.EvaluationException;
import io.github.segqa.io.CaseInputs;
import io.github.segqa.io.CaseLoader;
import io.github.segqa.io.LoadedCase;
import io.github.segqa.io.OpenOptions;
import io.github.segqa.io.Volume;
import io.github.segqa.service.RunOptions;
import io.github.segqa.service.SegQAService;
import java.util.LinkedHashMap;
import java.util.Map;

/** Collects images and options as a command got them, and opens the case. */
final class CaseSetup {
  private final SegQAService segqa;
  private final Map<String, String> options = new LinkedHashMap<>();
  private final Map<String, Object> extras = new LinkedHashMap<>();
  private ImageSource reference = ImageSource.NONE;
  private ImageSource prediction = ImageSource.NONE;
  private ImageSource probabilities = ImageSource.NONE;
  private boolean alone;

  CaseSetup(SegQAService segqa) {
    this.segqa = segqa;
  }

  /** Sets the labels to compare; the prediction may be none. */
  CaseSetup labels(ImageSource ofReference, ImageSource ofPrediction) {
    this.reference = ofReference;
    this.prediction = ofPrediction;
    return this;
  }

  /** Takes the reference for the prediction if neither that nor probabilities are given. */
  CaseSetup orReferenceAlone() {
    alone = !prediction.given() && !probabilities.given();
    return this;
  }

  /** Whether the reference was taken for the prediction. */
  boolean alone() {
    return alone;
  }

  /** Sets the probabilities, perhaps none. */
  CaseSetup probabilities(ImageSource source) {
    this.probabilities = source;
    return this;
  }

  /** Adds the image that was segmented, if it is given. */
  CaseSetup image(ImageSource source) {
    if (source.given()) {
      extras.put("intensity", source);
    }
    return this;
  }

  /** Adds one option of the run. */
  CaseSetup option(String key, String value) {
    options.put(key, value);
    return this;
  }

  /**
   * Adds options that have no field of their own.
   *
   * @throws EvaluationException for a key that does not exist, or that the command has set before
   */
  CaseSetup further(String text) {
    FurtherOptions more = FurtherOptions.parse(text);
    more.run().keySet().stream().filter(options::containsKey).forEach(FurtherOptions::refuse);
    options.putAll(more.run());
    extras.putAll(more.extras());
    return this;
  }

  /**
   * Opens the images, by title or path.
   *
   * @return the case and what is asked of it
   * @throws EvaluationException if something cannot be used
   */
  OpenCase open() {
    RunOptions run = new RunOptions(options);
    if (reference.given() && reference.sameImage(prediction)) {
      throw new EvaluationException(
          "Reference and prediction are the same image \"" + reference + "\". Choose two.");
    }
    CaseInputs.Sources sources =
        new CaseInputs.Sources(
            CaseInputs.caseName(reference.name()),
            reference,
            alone ? reference : prediction,
            probabilities,
            extras);
    CaseInputs inputs = CaseInputs.open(sources, run.openOptions(), this::open);
    LoadedCase loaded = CaseLoader.load(inputs, run.caseOptions());
    return new OpenCase(loaded, run.request(loaded.data().labelNames()));
  }

  private Volume open(Object source, OpenOptions how) {
    ImageSource image =
        source instanceof ImageSource known ? known : ImageSource.of(source.toString());
    return image.given() ? image.open(segqa, how) : null;
  }
}
