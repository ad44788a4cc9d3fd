package io.github.segqa.selfcheck;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.segqa.api.Args;
import io.github.segqa.api.Case;
import io.github.segqa.api.CaseView;
import io.github.segqa.api.Connectivity;
import io.github.segqa.api.DatasetMeasure;
import io.github.segqa.api.Field;
import io.github.segqa.api.Gradient;
import io.github.segqa.api.InstanceView;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Precision;
import io.github.segqa.api.Progress;
import io.github.segqa.api.SoftView;
import io.github.segqa.api.Table;
import io.github.segqa.api.ViewOptions;
import io.github.segqa.engine.MeasureService;
import io.github.segqa.engine.Runner;
import io.github.segqa.engine.Target;
import io.github.segqa.engine.Value;
import io.github.segqa.view.CaseViews;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Runs the rows of one golden file through the ordinary engine. Rows share the views. */
public final class GoldenRunner {
  private static final int FOREGROUND = 1;

  private final MeasureService measures;
  private final JsonObject json;
  private final Map<List<?>, CaseView> views = new HashMap<>();

  /**
   * @param measures what is installed
   * @param file inputs of the rows
   */
  public GoldenRunner(MeasureService measures, GoldenFile file) {
    this.measures = measures;
    this.json = file.json();
  }

  /**
   * @param row a row of the file
   * @return how it came out
   */
  public GoldenOutcome run(GoldenRow row) {
    Optional<Measure> m = measures.find(row.kind(), row.id());
    if (m.isEmpty()) {
      return new GoldenOutcome(
          row, GoldenOutcome.Status.UNKNOWN, Double.NaN, "no such " + row.kind().text());
    }
    try {
      Deviation d = compare(row, m.get());
      boolean right = d.excess() <= 1;
      return new GoldenOutcome(
          row,
          right ? GoldenOutcome.Status.RIGHT : GoldenOutcome.Status.WRONG,
          d.excess(),
          right ? "" : d.message());
    } catch (RuntimeException e) {
      return new GoldenOutcome(
          row, GoldenOutcome.Status.WRONG, Double.POSITIVE_INFINITY, "failed: " + e);
    }
  }

  private Deviation compare(GoldenRow row, Measure m) {
    Args args = Args.of(m.descriptor(), Json.raw(row.params()));
    if (m instanceof DatasetMeasure d) {
      return Deviation.ofTable(row, dataset(d, args, row));
    }
    CaseView view = view(row);
    Value v = Runner.run(m, args, target(row, view));
    Deviation value = Deviation.ofValue(row, v);
    JsonElement gradient = row.json().get("gradient");
    boolean kept = value.excess() <= 1 && gradient != null && !gradient.isJsonNull();
    return kept ? gradient(row, m, args, view.soft()) : value;
  }

  private Table dataset(DatasetMeasure m, Args args, GoldenRow row) {
    String key = row.scope("input") == null ? "reference_volumes" : row.scope("input");
    double[] r = Json.numbers(json.get(key));
    double[] p = row.scope("input") == null ? Json.numbers(json.get("prediction_volumes")) : r;
    return m.table(r, p, args);
  }

  private CaseView view(GoldenRow row) {
    Set<String> extras = new TreeSet<>();
    if (row.json().has("extras_used")) {
      row.json().getAsJsonArray("extras_used").forEach(e -> extras.add(e.getAsString()));
    }
    String threshold = row.scope("threshold");
    return views.computeIfAbsent(
        Arrays.asList(extras, threshold),
        key -> {
          Case data = new GoldenCase(json).read(extras);
          ViewOptions options =
              new ViewOptions(
                  integer("ignore_label"),
                  classes(),
                  threshold == null ? 0.5 : Double.parseDouble(threshold));
          return CaseViews.of(data, options, Progress.NONE);
        });
  }

  private Integer integer(String key) {
    return json.has(key) && !json.get(key).isJsonNull() ? (Integer) json.get(key).getAsInt() : null;
  }

  private List<Integer> classes() {
    if (!json.has("classes") || !json.get("classes").isJsonArray()) {
      return null;
    }
    return Arrays.stream(Json.ints(json.get("classes"))).boxed().toList();
  }

  private Target target(GoldenRow row, CaseView view) {
    String label = row.scope("label");
    int c = label == null ? FOREGROUND : Integer.parseInt(label);
    return new Target(view, view.of(c), objects(row, view));
  }

  private InstanceView objects(GoldenRow row, CaseView view) {
    if (!json.has("kind") || !json.get("kind").getAsString().equals("instances")) {
      return null;
    }
    if (json.get("input").getAsString().equals("label")) {
      return view.instances();
    }
    String connectivity = row.scope("component_connectivity");
    return view.components(
        FOREGROUND, Connectivity.of(connectivity == null ? "full" : connectivity));
  }

  private Deviation gradient(GoldenRow row, Measure m, Args args, SoftView view) {
    if (!(m instanceof Gradient g)) {
      return new Deviation(Double.POSITIVE_INFINITY, "the loss has no gradient");
    }
    List<Field> out = new ArrayList<>();
    for (int c = 0; c < (view.binary() ? 1 : view.classes()); c++) {
      out.add(Field.zeros(view.grid(), Precision.DOUBLE));
    }
    g.gradient(view, args, 1, out);
    return Deviation.ofGradient(row, out);
  }
}
