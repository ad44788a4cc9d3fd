package io.github.segqa.command;

import io.github.segqa.api.Progress;
import io.github.segqa.display.ScoreWindow;
import io.github.segqa.display.StatusProgress;
import io.github.segqa.service.SegQAService;
import java.util.List;
import org.scijava.app.StatusService;
import org.scijava.plugin.Parameter;

/** What commands on one case share: its images, chosen by title or path, and progress. */
abstract class CaseCommand extends SegQACommand {
  /** Name of the method that subclasses give as {@code initializer}. */
  static final String PRESELECT = "preselect";

  @Parameter(label = "Reference labels", persist = false, required = false)
  private ImageSource reference;

  @Parameter(label = "Prediction labels", persist = false, required = false)
  private ImageSource prediction = ImageSource.NONE;

  @Parameter(label = "Probabilities (optional)", persist = false, required = false)
  private ImageSource probabilities = ImageSource.NONE;

  @Parameter(label = "Image (optional)", persist = false, required = false)
  private ImageSource image = ImageSource.NONE;

  @Parameter private SegQAService segqa;
  @Parameter private StatusService status;

  /** Proposes the first two open images if no reference is given and there is a dialog. */
  final void preselect() {
    if (reference == null && !ScoreWindow.headless()) {
      reference = ImageSource.proposed(0);
      prediction = ImageSource.NONE.equals(prediction) ? ImageSource.proposed(1) : prediction;
    }
  }

  @Override
  final void perform() {
    reference = chosen(reference, "Reference labels");
    prediction = chosen(prediction, "Prediction labels");
    probabilities = chosen(probabilities, "Probabilities");
    image = chosen(image, "Image");
    try (StatusProgress progress = new StatusProgress(status)) {
      perform(progress);
    }
  }

  /**
   * Does the work on the images that were chosen.
   *
   * @param progress where long work reports to
   * @throws io.github.segqa.api.EvaluationException if the inputs cannot be used
   */
  abstract void perform(Progress progress);

  /** The images that were chosen; subclasses add their options and open the case. */
  final CaseSetup setup() {
    return new CaseSetup(segqa)
        .labels(reference, prediction)
        .probabilities(probabilities)
        .image(image);
  }

  /** Opens a case whose results hold no warnings: they are told before the work. */
  final OpenCase opened(CaseSetup setup, Progress progress) {
    OpenCase c = setup.open();
    List<String> warnings =
        setup.alone() ? c.loaded().warnings() : segqa.warnings(c.loaded(), c.request(), progress);
    ScoreWindow.tell(warnings, log());
    return c;
  }

  /** The reference labels. */
  final ImageSource reference() {
    return reference;
  }

  /** The image that was segmented, perhaps none. */
  final ImageSource image() {
    return image;
  }

  /** Computes. */
  final SegQAService segqa() {
    return segqa;
  }
}
