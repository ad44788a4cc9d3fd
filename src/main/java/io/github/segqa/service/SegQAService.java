package io.github.segqa.service;

import io.github.segqa.api.CaseView;
import io.github.segqa.api.EvaluationException;
import io.github.segqa.api.Field;
import io.github.segqa.api.Progress;
import io.github.segqa.engine.ConventionRow;
import io.github.segqa.engine.LossMaps;
import io.github.segqa.engine.Request;
import io.github.segqa.engine.Spec;
import io.github.segqa.io.CaseInputs;
import io.github.segqa.io.CaseOptions;
import io.github.segqa.io.LoadedCase;
import io.github.segqa.io.OpenOptions;
import io.github.segqa.io.Volume;
import io.github.segqa.response.ResponseOptions;
import io.github.segqa.response.ResponseRow;
import io.github.segqa.result.CaseResult;
import io.github.segqa.result.Score;
import io.github.segqa.result.SliceScore;
import java.util.List;
import org.scijava.service.SciJavaService;

/**
 * Evaluates segmentations, for scripts, commands and other plugins. Images may be paths, ImageJ
 * images, ImgLib2 intervals or anything that SciJava converts to an ImageJ image.
 */
public interface SegQAService extends SciJavaService {
  /**
   * Evaluates with all defaults.
   *
   * @param reference image of reference labels
   * @param prediction image of predicted labels
   * @param metrics list of metrics, may be blank
   * @param losses list of losses, may be blank
   * @return the scores, with geometry, warnings and provenance
   * @throws EvaluationException if an input cannot be used
   */
  CaseResult evaluate(Object reference, Object prediction, String metrics, String losses);

  /**
   * Opens all files of a case.
   *
   * @param files where they are
   * @param open how to read them
   * @param options how they become a case
   * @return the case
   * @throws EvaluationException if an input cannot be used
   */
  LoadedCase load(CaseInputs.Files files, OpenOptions open, CaseOptions options);

  /**
   * Evaluates a loaded case.
   *
   * @param loaded the case
   * @param request what is to be computed
   * @param progress where long work reports to
   * @return the scores, with geometry, warnings and provenance
   * @throws EvaluationException if the request does not fit the case
   */
  CaseResult evaluate(LoadedCase loaded, Request request, Progress progress);

  /**
   * What a user should know before looking at pictures or curves of a case, which do not say it.
   *
   * @param loaded the case
   * @param request its classes, ignore label and units hold
   * @param progress where long work reports to
   * @return one sentence each: what reading noticed, masks that are unified, findings of the audit
   *     that takes one pass over the labels; {@link #evaluate} gives them too
   */
  List<String> warnings(LoadedCase loaded, Request request, Progress progress);

  /**
   * Lets a caller look at a case as measures do: spacing and ignored voxels by the request, masks
   * of 1 and 255 as one label, intermediates computed once.
   *
   * @param loaded the case
   * @param request its ignore label, threshold and units hold
   * @param progress where long work reports to
   * @return the case for measures, maps and overlays
   */
  CaseView view(LoadedCase loaded, Request request, Progress progress);

  /**
   * Computes metrics on a view that is looked at more than once: what is known of it is not
   * computed again.
   *
   * @param view of {@link #view}, by the same request
   * @param request its metrics, classes and rules hold
   * @return for each metric its classes, then their mean
   * @throws EvaluationException if the list of metrics is wrong
   */
  List<Score> measure(CaseView view, Request request);

  /**
   * @param request its metrics, convention and defaults hold
   * @return the metrics with their arguments
   * @throws EvaluationException if the list of metrics is wrong
   */
  List<Spec> specs(Request request);

  /**
   * @param image a path, an {@code ij.ImagePlus}, an ImgLib2 interval with spacing 1, or anything
   *     that SciJava converts to an {@code ImagePlus}
   * @param open how files are read
   * @return the image
   * @throws EvaluationException if it cannot be used
   */
  Volume volume(Object image, OpenOptions open);

  /**
   * Shows where a loss comes from.
   *
   * @param loaded the case
   * @param request its ignore label and units hold; its lists are not used
   * @param loss one loss or a weighted sum
   * @param type contribution of each voxel, or gradient by a class
   * @param label class of a gradient; 1 for one foreground channel
   * @param progress where long work reports to
   * @return the map, on the grid of the reference
   * @throws EvaluationException if there is no such map, with the reason
   */
  Field map(
      LoadedCase loaded,
      Request request,
      String loss,
      LossMaps.Type type,
      int label,
      Progress progress);

  /**
   * Computes surface metrics of one class by the definitions of all tools side by side.
   *
   * @param loaded the case
   * @param request its ignore label and units hold
   * @param label class
   * @return rows by metric, ours first, each with the reason why it differs from ours
   */
  List<ConventionRow> conventions(LoadedCase loaded, Request request, int label);

  /**
   * Computes metrics of classes and losses slice by slice, each slice as a 2D image.
   *
   * @param loaded a 3D case
   * @param request its metrics, losses, classes and rules hold
   * @param axis 0, 1, 2 for slices across x, y, z
   * @param progress where long work reports to
   * @return scores by metric, class, slice, then by loss, slice, with positions by the geometry of
   *     the reference
   * @throws EvaluationException if the case is 2D, nothing is asked for, or a metric has not one
   *     number for a class
   */
  List<SliceScore> slices(LoadedCase loaded, Request request, int axis, Progress progress);

  /**
   * Makes the prediction worse by degrees and measures it each time.
   *
   * @param loaded the case
   * @param request what is computed of each grade
   * @param options which faults are made
   * @param progress where long work reports to
   * @return for each perturbation all scores of grade 0, then 1 and so on
   * @throws EvaluationException if the request does not fit the case
   */
  List<ResponseRow> response(
      LoadedCase loaded, Request request, ResponseOptions options, Progress progress);
}
