package io.github.segqa.service;

import ij.ImagePlus;
import io.github.segqa.api.Case;
import io.github.segqa.api.CaseView;
import io.github.segqa.api.EvaluationException;
import io.github.segqa.api.Field;
import io.github.segqa.api.Progress;
import io.github.segqa.engine.ConventionComparison;
import io.github.segqa.engine.ConventionRow;
import io.github.segqa.engine.Evaluator;
import io.github.segqa.engine.LossMaps;
import io.github.segqa.engine.MaskLabels;
import io.github.segqa.engine.MeasureService;
import io.github.segqa.engine.Request;
import io.github.segqa.engine.SliceEvaluator;
import io.github.segqa.engine.Spec;
import io.github.segqa.io.CaseInputs;
import io.github.segqa.io.CaseLoader;
import io.github.segqa.io.CaseOptions;
import io.github.segqa.io.Geometry;
import io.github.segqa.io.LoadedCase;
import io.github.segqa.io.OpenOptions;
import io.github.segqa.io.Volume;
import io.github.segqa.io.Volumes;
import io.github.segqa.response.LossResponse;
import io.github.segqa.response.ResponseOptions;
import io.github.segqa.response.ResponseRow;
import io.github.segqa.result.CaseResult;
import io.github.segqa.result.Score;
import io.github.segqa.result.SliceScore;
import io.github.segqa.view.CaseViews;
import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.imglib2.RandomAccessibleInterval;
import org.scijava.convert.ConvertService;
import org.scijava.plugin.Parameter;
import org.scijava.plugin.Plugin;
import org.scijava.service.AbstractService;
import org.scijava.service.Service;

/** Puts reading, evaluating and provenance together. */
@Plugin(type = Service.class)
public final class DefaultSegQAService extends AbstractService implements SegQAService {
  @Parameter private MeasureService measures;
  @Parameter private ConvertService converter;

  @Override
  public CaseResult evaluate(Object reference, Object prediction, String metrics, String losses) {
    Volume r = volume(reference, OpenOptions.DEFAULT);
    Volume p = volume(prediction, OpenOptions.DEFAULT);
    String name = CaseInputs.caseName(r.name());
    LoadedCase loaded = CaseLoader.load(CaseInputs.of(name, r, p, null), CaseOptions.DEFAULT);
    return evaluate(loaded, Request.of(metrics, losses), Progress.NONE);
  }

  @Override
  public LoadedCase load(CaseInputs.Files files, OpenOptions open, CaseOptions options) {
    return CaseLoader.load(CaseInputs.open(files, open, context()), options);
  }

  @Override
  public CaseResult evaluate(LoadedCase loaded, Request request, Progress progress) {
    Case data = data(loaded, request);
    Evaluator.Outcome outcome = new Evaluator(measures).evaluate(data, request, progress);
    List<String> warnings = new ArrayList<>(loaded.warnings());
    warnings.addAll(outcome.warnings());
    Map<String, Object> provenance = new LinkedHashMap<>();
    provenance.put("versions", Versions.all());
    Map<String, Object> canonical = request.canonical();
    canonical.put("metrics", outcome.metrics());
    canonical.put("losses", outcome.losses());
    provenance.put("request", canonical);
    provenance.put("inputs", loaded.provenance());
    return new CaseResult(
        data.id(), outcome.scores(), loaded.geometry(), warnings, outcome.findings(), provenance);
  }

  @Override
  public List<String> warnings(LoadedCase loaded, Request request, Progress progress) {
    List<String> warnings = new ArrayList<>(loaded.warnings());
    warnings.addAll(new Evaluator(measures).warnings(data(loaded, request), request, progress));
    return warnings;
  }

  @Override
  public Field map(
      LoadedCase loaded,
      Request request,
      String loss,
      LossMaps.Type type,
      int label,
      Progress progress) {
    Case data = data(loaded, request);
    return new LossMaps(measures).map(data, request, loss, type, label, progress);
  }

  @Override
  public List<ConventionRow> conventions(LoadedCase loaded, Request request, int label) {
    CaseView view = view(loaded, request, Progress.NONE);
    return new ConventionComparison(measures).compare(view.of(label));
  }

  @Override
  public List<SliceScore> slices(LoadedCase loaded, Request request, int axis, Progress progress) {
    Geometry place = loaded.inputs().get("reference").geometry();
    return new SliceEvaluator(measures)
        .evaluate(data(loaded, request), request, axis, i -> place.centre(axis, i), progress);
  }

  @Override
  public List<ResponseRow> response(
      LoadedCase loaded, Request request, ResponseOptions options, Progress progress) {
    return new LossResponse(measures).rows(data(loaded, request), request, options, progress);
  }

  @Override
  public CaseView view(LoadedCase loaded, Request request, Progress progress) {
    CaseView given = CaseViews.of(data(loaded, request), request.viewOptions(), progress);
    return MaskLabels.unify(given, new ArrayList<>());
  }

  @Override
  public List<Score> measure(CaseView view, Request request) {
    return new Evaluator(measures).metrics(view, request);
  }

  @Override
  public List<Spec> specs(Request request) {
    return new Evaluator(measures).specs(request);
  }

  /** The case, with spacing 1 if the request wants voxel units. */
  private static Case data(LoadedCase loaded, Request request) {
    Case c = loaded.data();
    if (!request.voxelUnits()) {
      return c;
    }
    return new Case(
        c.id(),
        c.grid().inVoxels(),
        c.reference(),
        c.prediction(),
        c.probabilities(),
        c.extras(),
        c.labelNames());
  }

  @Override
  public Volume volume(Object image, OpenOptions open) {
    if (image instanceof Path path) {
      return Volumes.open(path, open, context());
    }
    if (image instanceof File || image instanceof String) {
      return Volumes.open(path(image.toString()), open, context());
    }
    if (image instanceof ImagePlus imp) {
      return volume(imp);
    }
    if (image != null && converter.supports(image, ImagePlus.class)) {
      return volume(converter.convert(image, ImagePlus.class));
    }
    if (image instanceof RandomAccessibleInterval<?> rai) {
      return Volumes.of("image", rai, List.of());
    }
    throw new EvaluationException(
        "An image must be a path, an ImagePlus or an ImgLib2 image, but is "
            + (image == null ? "missing" : "a " + image.getClass().getName())
            + ".");
  }

  /** A macro that names an unknown image gets one without pixels from Fiji. */
  private static Volume volume(ImagePlus image) {
    if (image.getWidth() == 0 || image.getHeight() == 0 || image.getStackSize() == 0) {
      throw new EvaluationException("The image \"" + image.getTitle() + "\" is empty.");
    }
    return Volumes.of(image);
  }

  private static Path path(String text) {
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new EvaluationException("\"" + text + "\" is no file name.", e);
    }
  }
}
