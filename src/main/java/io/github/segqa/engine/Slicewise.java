package io.github.segqa.engine;

import io.github.segqa.api.Args;
import io.github.segqa.api.CaseView;
import io.github.segqa.api.ClassMeasure;
import io.github.segqa.api.ClassView;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Direction;
import io.github.segqa.api.EvaluationException;
import io.github.segqa.api.Kind;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Need;
import io.github.segqa.api.Param;
import io.github.segqa.api.Table;
import io.github.segqa.api.TableMeasure;
import io.github.segqa.api.Undefined;
import io.github.segqa.kernel.Parallel;
import io.github.segqa.shape.ValueSummary;
import io.github.segqa.spec.ParsedSpec;
import io.github.segqa.spec.ParsedTerm;
import io.github.segqa.spec.SpecParser;
import java.util.List;
import net.imglib2.parallel.Parallelization;
import org.scijava.plugin.Parameter;
import org.scijava.plugin.Plugin;

/** Any metric of one class, slice by slice. It stands here because it looks up other measures. */
@Plugin(type = Measure.class)
public final class Slicewise implements TableMeasure<ClassView> {
  private static final Param<String> METRIC =
      Param.text("metric", "dice", "Id of a metric of one class against the rest");
  private static final Param<Integer> AXIS =
      Param.integer("axis", 0, "Axis across which slices are cut: 0 = z, 1 = y, 2 = x")
          .atLeast(0)
          .atMost(2);
  private static final Param<Boolean> SKIP_EMPTY =
      Param.flag(
          "skip_empty",
          true,
          "Whether slices in which both objects are empty have no value; else the rule of the"
              + " metric holds");
  private static final Param<String> PARAMS =
      Param.text("params", "", "Parameters of the metric, such as tolerance=2,surface=surfel");

  private static final Descriptor D =
      Descriptor.metric("slicewise", "Any binary metric slice by slice")
          .family("slicewise")
          .formula("metric of each slice with its in-plane spacing, and a summary of the values")
          .range("per metric")
          .direction(Direction.NONE)
          .usesSpacing()
          .params(METRIC, AXIS, SKIP_EMPTY, PARAMS)
          .needs(Need.LABELS)
          .notes(
              "3D images only. Slices without a value are NaN and counted in n_nan; they are not"
                  + " in the mean.")
          .build();

  @Parameter private MeasureService measures;

  /** Called by the plugin framework, which sets the service. */
  public Slicewise() {}

  /**
   * @param measures where metrics are looked up
   */
  public Slicewise(MeasureService measures) {
    this.measures = measures;
  }

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  public Class<ClassView> view() {
    return ClassView.class;
  }

  @Override
  public Table table(ClassView view, Args args) {
    ParsedTerm term = term(args);
    ClassMeasure metric = metric(term);
    Args own = Args.of(metric.descriptor(), term.args());
    if (view.grid().dims() == 2) {
      throw new Undefined("the image is 2D, it has no slices");
    }
    int axis = 2 - args.get(AXIS);
    boolean skip = args.get(SKIP_EMPTY);
    double[] values = new double[view.grid().size(axis)];
    Parallel.forEach(
        values.length,
        view.progress(),
        k ->
            values[k] =
                Parallelization.runSingleThreaded(
                    () -> value(view.parent().slice(axis, k), view.label(), skip, metric, own)));
    return ValueSummary.of(values).table().withSeries(values);
  }

  private static double value(
      CaseView slice, int label, boolean skip, ClassMeasure metric, Args args) {
    ClassView one = slice.of(label);
    if (skip && one.counts().bothEmpty()) {
      return Double.NaN;
    }
    return Runner.run(metric, args, new Target(slice, one, null)).number();
  }

  private static ParsedTerm term(Args args) {
    String params = args.get(PARAMS);
    String text = args.get(METRIC) + (params.isBlank() ? "" : "(" + params + ")");
    List<ParsedSpec> specs = new SpecParser(text).parse();
    if (specs.size() != 1 || specs.get(0).terms().size() != 1) {
      throw new EvaluationException(
          "slicewise(metric=" + Param.text(args.get(METRIC)) + "): metric must be one metric.");
    }
    return specs.get(0).terms().get(0);
  }

  private ClassMeasure metric(ParsedTerm term) {
    Measure m =
        measures
            .find(Kind.METRIC, term.name())
            .orElseThrow(
                () ->
                    new EvaluationException(
                        "slicewise: there is no metric \""
                            + term.name()
                            + "\"."
                            + measures
                                .suggestion(Kind.METRIC, term.name())
                                .map(s -> " Did you mean \"" + s + "\"?")
                                .orElse("")));
    if (m instanceof ClassMeasure c) {
      return c;
    }
    throw new EvaluationException(
        "slicewise: "
            + term.name()
            + " is not a metric of one class with one number as its value; try dice, nsd or"
            + " hausdorff_percentile.");
  }
}
