package io.github.segqa.metric.contract;

import static io.github.segqa.metric.contract.Agreement.words;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.segqa.api.Args;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Direction;
import io.github.segqa.api.EvaluationException;
import io.github.segqa.api.InstanceMeasure;
import io.github.segqa.api.Kind;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Param;
import io.github.segqa.engine.Bound;
import io.github.segqa.engine.Overrides;
import io.github.segqa.engine.Request;
import io.github.segqa.engine.Resolver;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.imglib2.parallel.Parallelization;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What every metric owes, on inputs that are in no golden file. */
class MetricContractTest {
  private static final List<Scene> SCENES =
      LongStream.rangeClosed(1, 3).mapToObj(Scene::random).toList();
  private static final List<String> SPECS = Readings.specs();
  private static final List<String> NUMBERS =
      Readings.metrics().stream()
          .map(Measure::descriptor)
          .filter(d -> Range.of(d) != null)
          .map(Descriptor::id)
          .toList();

  /** The best value of a finite range is reached by a whole image only, or not exactly. */
  private static final List<String> BEST_DEPENDS_ON_THE_REFERENCE =
      words(
          """
          tp tn fuzzy_tp fuzzy_tn lesion_tp net_benefit log_loss log_loss_multiclass
          logarithmic_score
          """);

  /** Ratios to the number of faults, and means over faults, when there is none. */
  private static final List<String> UNDEFINED_WITHOUT_FAULTS =
      words(
          """
          lr_plus diagnostic_odds_ratio entropy_mean_error error_detection_auroc
          kernel_calibration_error
          """);

  /**
   * Values that a metric may have.
   *
   * @param lo smallest
   * @param hi largest
   */
  private record Range(double lo, double hi) {
    /** Null if the result is a table. */
    static Range of(Descriptor d) {
      if (!d.range().matches("[\\[(].*,.*[\\])]")) {
        return null;
      }
      String[] ends = d.range().substring(1, d.range().length() - 1).split(",", -1);
      return new Range(end(ends[0]), end(ends[1]));
    }

    private static double end(String text) {
      return switch (text) {
        case "-inf" -> Double.NEGATIVE_INFINITY;
        case "inf" -> Double.POSITIVE_INFINITY;
        case "N" -> SCENES.get(0).reference().length;
        case "sqrt 2" -> Math.sqrt(2);
        case "log2 C" -> Math.log(Scene.CLASSES) / Math.log(2);
        case "penalty" -> 374;
        default -> Double.parseDouble(text);
      };
    }
  }

  private static Descriptor descriptor(String spec) {
    return Readings.MEASURES
        .find(Kind.METRIC, Agreement.id(spec))
        .map(Measure::descriptor)
        .orElseThrow();
  }

  @TestFactory
  Stream<DynamicTest> valuesLieInTheRange() {
    List<Readings> all =
        SCENES.stream()
            .flatMap(
                s ->
                    Stream.of(
                        s, s.hard(), s.perfect(), s.missed(), s.missed().swapped(), s.swapped()))
            .map(s -> Readings.of(s, SPECS))
            .toList();
    return Agreement.each(
        SPECS.stream().filter(s -> NUMBERS.contains(Agreement.id(s))).toList(),
        s -> {
          Range range = Range.of(descriptor(s));
          all.stream()
              .flatMapToDouble(r -> Arrays.stream(r.all(s)))
              .filter(v -> !Double.isNaN(v))
              .forEach(
                  v -> assertTrue(v >= range.lo - 1e-9 && v <= range.hi + 1e-9, String.valueOf(v)));
        });
  }

  @TestFactory
  Stream<DynamicTest> aPerfectPredictionGivesTheBestValue() {
    List<Readings> perfect = SCENES.stream().map(s -> Readings.of(s.perfect(), NUMBERS)).toList();
    return Agreement.each(
        NUMBERS.stream()
            .filter(id -> descriptor(id).direction() != Direction.NONE)
            .filter(id -> !UNDEFINED_WITHOUT_FAULTS.contains(id))
            .filter(id -> Double.isFinite(best(descriptor(id))))
            .filter(id -> !BEST_DEPENDS_ON_THE_REFERENCE.contains(id))
            .toList(),
        id ->
            perfect.forEach(
                r -> {
                  double[] found = r.all(id);
                  double[] expected = new double[found.length];
                  Arrays.fill(expected, best(descriptor(id)));
                  Agreement.assertSame(expected, found);
                }));
  }

  private static double best(Descriptor d) {
    return switch (d.direction()) {
      case HIGHER -> Range.of(d).hi;
      case LOWER -> Range.of(d).lo;
      case ZERO -> 0;
      case ONE -> 1;
      case NONE -> Double.NaN;
    };
  }

  @TestFactory
  Stream<DynamicTest> noPredictionIsBetterThanAPerfectOne() {
    List<Readings> perfect = SCENES.stream().map(s -> Readings.of(s.perfect(), NUMBERS)).toList();
    List<Readings> others =
        SCENES.stream()
            .flatMap(s -> Stream.of(s, s.hard(), s.missed()))
            .map(s -> Readings.of(s, NUMBERS))
            .toList();
    return Agreement.each(
        NUMBERS.stream()
            .filter(id -> !UNDEFINED_WITHOUT_FAULTS.contains(id))
            .filter(id -> descriptor(id).direction() != Direction.NONE)
            .toList(),
        id -> {
          for (int i = 0; i < others.size(); i++) {
            double[] best = perfect.get(i / 3).all(id);
            double[] found = others.get(i).all(id);
            for (int k = 0; k < best.length - 1; k++) {
              double gain = badness(descriptor(id), best[k]) - badness(descriptor(id), found[k]);
              assertTrue(Double.isNaN(found[k]) || gain <= 1e-9, best[k] + " < " + found[k]);
            }
          }
        });
  }

  private static double badness(Descriptor d, double v) {
    return switch (d.direction()) {
      case HIGHER -> -v;
      case ZERO -> Math.abs(v);
      case ONE -> Math.abs(v - 1);
      default -> v;
    };
  }

  @Test
  void exactlyTheListedMetricsAreUndefinedForAPerfectPrediction() {
    Readings r = Readings.of(SCENES.get(0).perfect(), NUMBERS);
    List<String> undefined =
        NUMBERS.stream().filter(id -> Double.isNaN(r.values(id, labelOf(r, id))[0])).toList();
    assertEquals(
        UNDEFINED_WITHOUT_FAULTS.stream().sorted().toList(), undefined.stream().sorted().toList());
  }

  private static String labelOf(Readings r, String id) {
    return r.scores().get(id).containsKey("1") ? "1" : "mean";
  }

  @TestFactory
  Stream<DynamicTest> valuesDoNotDependOnTheNumberOfThreads() {
    Scene scene = SCENES.get(1);
    Readings one = Parallelization.runWithNumThreads(1, () -> Readings.of(scene, SPECS));
    Readings eight = Parallelization.runWithNumThreads(8, () -> Readings.of(scene, SPECS));
    return Agreement.each(SPECS, s -> assertArrayEquals(one.all(s), eight.all(s)));
  }

  @TestFactory
  Stream<DynamicTest> namesOfClassesDoNotMatter() {
    int[] order = {0, 3, 1, 2};
    Readings before = Readings.of(SCENES.get(0), SPECS);
    Readings after = Readings.of(SCENES.get(0).relabelled(order), SPECS);
    return Agreement.each(
        SPECS.stream().filter(s -> !s.equals("confusion_matrix")).toList(),
        s -> {
          for (String label : before.scores().get(s).keySet()) {
            String other =
                label.equals("mean") ? label : String.valueOf(order[Integer.parseInt(label)]);
            Agreement.assertSame(before.values(s, label), after.values(s, other));
          }
        });
  }

  @Test
  void namesOfClassesPermuteTheConfusionMatrix() {
    int[] order = {0, 3, 1, 2};
    int n = Scene.CLASSES;
    double[] before = Readings.of(SCENES.get(0), SPECS).all("confusion_matrix");
    double[] after = Readings.of(SCENES.get(0).relabelled(order), SPECS).all("confusion_matrix");
    for (int i = 0; i < n * n; i++) {
      assertEquals(before[i], after[order[i / n] * n + order[i % n]]);
    }
  }

  @TestFactory
  Stream<DynamicTest> numbersOfGivenObjectsDoNotMatter() {
    List<String> ids =
        Readings.metrics().stream()
            .filter(InstanceMeasure.class::isInstance)
            .map(m -> m.descriptor().id())
            .filter(id -> !Readings.ORDERED.contains(id))
            .toList();
    Request.InstanceMode given = Request.InstanceMode.GIVEN;
    Readings before = Readings.of(SCENES.get(0), ids, given);
    Readings after = Readings.of(SCENES.get(0).relabelled(0, 3, 1, 2), ids, given);
    return Agreement.each(ids, id -> Agreement.assertSame(before.all(id), after.all(id)));
  }

  @TestFactory
  Stream<DynamicTest> canonicalTextParsesBack() {
    return Readings.metrics().stream()
        .flatMap(m -> choices(m).stream())
        .map(b -> DynamicTest.dynamicTest(b.canonical(), () -> checkText(b)));
  }

  private static void checkText(Bound b) {
    Bound back =
        new Resolver(Readings.MEASURES, Overrides.NONE)
            .resolve(Kind.METRIC, b.canonical())
            .get(0)
            .terms()
            .get(0);
    assertEquals(b.args(), back.args());
    assertEquals(b.canonical(), back.canonical());
  }

  /** The defaults, and each parameter at other values. */
  private static List<Bound> choices(Measure m) {
    Args defaults = Args.defaults(m.descriptor());
    List<Bound> all = new ArrayList<>(List.of(new Bound(1, m, defaults)));
    for (Param<?> p : m.descriptor().params()) {
      for (Object raw : others(p)) {
        Args args = Args.of(m.descriptor(), Map.of(p.name(), raw));
        all.add(new Bound(1, m, args));
      }
    }
    return all;
  }

  private static List<?> others(Param<?> p) {
    return switch (p.type()) {
      case NUMBER, NUMBER_OR_WORD ->
          Stream.concat(Stream.of(0.125, 3.5, 62.5).filter(v -> accepts(p, v)), p.words().stream())
              .toList();
      case INTEGER -> List.of(2);
      case FLAG -> List.of(p.def().equals(false));
      case CHOICE -> p.words();
      case TEXT -> p.name().equals("params") ? List.of("tolerance=2") : List.of("jaccard");
      case LIST_OR_WORD -> List.of(List.of(0.25, 1.0));
      case MATRIX_OR_WORD -> List.of(List.of(List.of(0.0, 1.0), List.of(2.5, 0.0)));
    };
  }

  private static boolean accepts(Param<?> p, double v) {
    try {
      return p.parse(v) != null;
    } catch (EvaluationException e) {
      return false;
    }
  }
}
