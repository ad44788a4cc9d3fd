package io.github.segqa.ij1;

import ij.IJ;
import io.github.segqa.api.EvaluationException;
import io.github.segqa.command.ConventionName;
import io.github.segqa.command.ImageSource;
import io.github.segqa.command.KeyValues;
import io.github.segqa.command.PlotKind;
import io.github.segqa.command.PresetName;
import java.io.File;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.scijava.module.Module;
import org.scijava.module.ModuleItem;

/** Inputs of a command that are given as text. */
final class TextInputs {
  private static final Set<Class<?>> TYPES =
      Set.of(
          String.class,
          File.class,
          boolean.class,
          ImageSource.class,
          PresetName.class,
          ConventionName.class,
          PlotKind.class);

  private TextInputs() {}

  /**
   * Takes options of a macro as imagej-legacy does: keys are the names of the inputs, check boxes
   * are {@code key=true}. A bare {@code key}, which ImageJ 1.x writes for check boxes, counts too.
   *
   * @param options second argument of {@code run(command, options)}
   * @param module the command
   * @return texts by name; inputs that are not given keep their defaults
   * @throws EvaluationException if the options cannot be read
   */
  static Map<String, String> ofMacro(String options, Module module) {
    Map<String, String> known = new LinkedHashMap<>();
    KeyValues.parse(options)
        .forEach(
            (key, value) -> {
              ModuleItem<?> item = module.getInfo().getInput(key);
              if (item == null || !isText(item)) {
                IJ.log(module.getInfo().getTitle() + ": no input is called \"" + key + "\".");
              } else {
                known.put(key, value != null ? value : isBox(item) ? "true" : "");
              }
            });
    return known;
  }

  /**
   * @param texts values by name
   * @param module the command
   * @return values that SciJava converts to the types of its inputs
   * @throws EvaluationException if it has no such input
   */
  static Map<String, Object> values(Map<String, String> texts, Module module) {
    Map<String, Object> values = new LinkedHashMap<>();
    texts.forEach(
        (key, text) -> {
          ModuleItem<?> item = module.getInfo().getInput(key);
          if (item == null || !isText(item)) {
            throw new EvaluationException(unknown(key, module));
          }
          values.put(key, value(item, text));
        });
    return values;
  }

  /** Whether an input can be given as text; others are services. */
  static boolean isText(ModuleItem<?> item) {
    return TYPES.contains(item.getType());
  }

  /** Whether an input is a check box. */
  static boolean isBox(ModuleItem<?> item) {
    return item.getType() == boolean.class;
  }

  private static Object value(ModuleItem<?> item, String text) {
    return isBox(item) ? (Object) (text.equals("true") || text.equals("yes")) : text;
  }

  private static String unknown(String key, Module module) {
    StringBuilder names = new StringBuilder();
    for (ModuleItem<?> item : module.getInfo().inputs()) {
      if (isText(item)) {
        names.append(names.isEmpty() ? "" : ", ").append(item.getName());
      }
    }
    return "There is no input \"" + key + "\". Inputs are: " + names + ".";
  }
}
