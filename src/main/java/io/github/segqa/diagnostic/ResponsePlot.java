package io.github.segqa.diagnostic;

import io.github.segqa.api.Kind;
import io.github.segqa.api.Need;
import io.github.segqa.engine.Request;
import io.github.segqa.figure.Figure;
import io.github.segqa.response.Perturbations;
import io.github.segqa.response.ResponseOptions;
import java.util.Map;
import java.util.Set;
import org.scijava.plugin.Plugin;

/** How losses and metrics respond to faults, a panel each. */
@Plugin(type = Diagnostic.class)
public final class ResponsePlot implements Diagnostic {
  private static final String METRICS = "dice";
  private static final String LOSSES = "dice cross_entropy";

  @Override
  public String name() {
    return "response";
  }

  @Override
  public String description() {
    return "losses and metrics while the prediction is made worse, one panel a fault (if none are"
        + " given: metric "
        + METRICS
        + ", losses "
        + LOSSES
        + ")";
  }

  /** Without a prediction the reference itself is made worse. */
  @Override
  public Set<Need> needs() {
    return Set.of();
  }

  @Override
  public boolean takesMeasures() {
    return true;
  }

  @Override
  public Map<String, String> settings() {
    return Map.of(
        "perturbations", "faults such as erode,shift (all)",
        "grades", "how many grades (5)",
        "seed", "of all that is drawn (1)");
  }

  @Override
  public Figure figure(DiagnosticCase of) {
    ResponseOptions options =
        new ResponseOptions(
            Perturbations.of(of.setting("perturbations", "")),
            Math.toIntExact(of.whole("grades", 5)),
            of.whole("seed", 1));
    Request given = of.request();
    boolean none = (given.list(Kind.METRIC) + given.list(Kind.LOSS)).isBlank();
    Request request = none ? given.measuring(METRICS, LOSSES) : given;
    return ResponseFigure.of(
        of.id(), of.segqa().response(of.loaded(), request, options, of.view().progress()));
  }
}
