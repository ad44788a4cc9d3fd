package io.github.segqa.engine;

import io.github.segqa.api.Case;
import io.github.segqa.api.CaseView;
import io.github.segqa.api.EvaluationException;
import io.github.segqa.api.Field;
import io.github.segqa.api.Gradient;
import io.github.segqa.api.GradientKind;
import io.github.segqa.api.Kind;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Progress;
import io.github.segqa.api.SoftView;
import io.github.segqa.api.Undefined;
import io.github.segqa.api.VoxelMap;
import io.github.segqa.view.CaseViews;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Shows where a loss comes from: what each voxel contributes, or in which direction it pulls. */
public final class LossMaps {
  /** What a map shows. */
  public enum Type {
    /** The term of each voxel; the mean over the kept voxels is the value of the loss. */
    CONTRIBUTION,
    /** The derivative of the loss by the probability of one class at each voxel. */
    GRADIENT;

    /**
     * @param name {@code contribution} or {@code gradient}
     * @return the type
     * @throws EvaluationException for another name
     */
    public static Type of(String name) {
      return Arrays.stream(values())
          .filter(t -> t.text().equalsIgnoreCase(name.strip()))
          .findFirst()
          .orElseThrow(
              () ->
                  new EvaluationException(
                      "kind must be contribution or gradient, but is \"" + name + "\"."));
    }

    /**
     * @return the name in lower case
     */
    public String text() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final MeasureService measures;

  /**
   * @param measures what is installed
   */
  public LossMaps(MeasureService measures) {
    this.measures = measures;
  }

  /**
   * @param data validated inputs
   * @param request for the ignore label and units; its lists are not used
   * @param loss one loss or a weighted sum
   * @param type what the map shows
   * @param label class of a gradient; 1 for one foreground channel
   * @param progress where long work reports to
   * @return the map; 0 at ignored voxels
   * @throws EvaluationException if there is no such map, with the reason
   */
  public Field map(
      Case data, Request request, String loss, Type type, int label, Progress progress) {
    Spec spec = spec(loss);
    CaseView given = CaseViews.of(data, request.viewOptions(), progress);
    CaseView view = MaskLabels.unify(given, new ArrayList<>());
    SoftView soft = view.soft();
    if (soft.kept() == 0) {
      throw new EvaluationException("There is no map: all voxels are ignored.");
    }
    new CostLimit(spec, soft, request.maxOperations())
        .refusal()
        .ifPresent(
            reason -> {
              throw new EvaluationException(
                  "The map of \"" + spec.canonical() + "\" " + reason + ".");
            });
    try {
      return type == Type.CONTRIBUTION
          ? contribution(spec, soft)
          : gradient(spec, soft, channel(label, soft));
    } catch (Undefined e) {
      throw new EvaluationException(
          "\"" + spec.canonical() + "\" has no " + type.text() + " map: " + e.getMessage() + ".",
          e);
    }
  }

  private Spec spec(String loss) {
    List<Spec> specs = new Resolver(measures, Overrides.NONE).resolve(Kind.LOSS, loss);
    if (specs.size() != 1) {
      throw new EvaluationException(
          "A map shows one loss (or one sum), but \"" + loss + "\" names " + specs.size() + ".");
    }
    return specs.get(0);
  }

  private static int channel(int label, SoftView soft) {
    if (label < 0 || label >= soft.classes() || soft.binary() && label != 1) {
      String range = soft.binary() ? "1 (the foreground)" : "0.." + (soft.classes() - 1);
      throw new EvaluationException(
          "The class of a gradient must be " + range + ", but is " + label + ".");
    }
    return soft.binary() ? 0 : label;
  }

  private static Field contribution(Spec spec, SoftView soft) {
    Field out = Field.zeros(soft.grid());
    for (Bound b : spec.terms()) {
      if (!(b.measure() instanceof VoxelMap map)) {
        throw new Undefined(
            name(b.measure()) + " is a function of the whole image, not a mean of voxel terms");
      }
      map.contribution(soft, b.args(), b.weight(), out);
    }
    return out;
  }

  private static Field gradient(Spec spec, SoftView soft, int channel) {
    List<Field> out = new ArrayList<>();
    for (int c = 0; c < (soft.binary() ? 1 : soft.classes()); c++) {
      out.add(Field.zeros(soft.grid()));
    }
    for (Bound b : spec.terms()) {
      if (!(b.measure() instanceof Gradient g)
          || b.measure().descriptor().gradient() == GradientKind.NONE) {
        throw new Undefined(name(b.measure()) + " rests on hard decisions and has no derivative");
      }
      g.gradient(soft, b.args(), b.weight(), out);
    }
    return out.get(channel);
  }

  private static String name(Measure m) {
    return m.descriptor().id();
  }
}
