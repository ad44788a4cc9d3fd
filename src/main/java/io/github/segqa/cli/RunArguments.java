package io.github.segqa.cli;

import io.github.segqa.api.EvaluationException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.scijava.Context;
import org.scijava.MenuPath;
import org.scijava.command.Command;
import org.scijava.command.CommandInfo;
import org.scijava.command.CommandService;
import org.scijava.parse.Items;
import org.scijava.parse.ParseService;

/** Reads what follows {@code --run}: a command and its inputs, as Fiji's launcher takes them. */
final class RunArguments {
  private static final String RULE =
      "Inputs are key=\"value\" pairs with commas between them; texts need quotes.";

  private RunArguments() {}

  /**
   * @param name label in the menu or class name
   * @param context knows the commands
   * @return the command, or empty if there is none
   */
  static Optional<CommandInfo> command(String name, Context context) {
    return all(context).stream()
        .filter(c -> name.equals(label(c)) || name.equals(c.getClassName()))
        .findFirst();
  }

  /** What to tell about a command that there is not. */
  static String unknown(String name, Context context) {
    return all(context).stream()
        .map(RunArguments::label)
        .filter(l -> !l.isEmpty())
        .collect(
            Collectors.joining(
                ", ", "There is no command \"" + name + "\". There are: ", ", and macros (.ijm)."));
  }

  private static List<CommandInfo> all(Context context) {
    return context.service(CommandService.class).getCommandsOfType(Command.class);
  }

  private static String label(CommandInfo command) {
    MenuPath path = command.getMenuPath();
    return path.isEmpty() ? "" : path.getLeaf().getName();
  }

  /**
   * @param text such as {@code reference="a.tif",dsc=true}
   * @return values as text by key
   * @throws EvaluationException if it cannot be read
   */
  static Map<String, String> inputs(String text, Context context) {
    Map<String, String> inputs = new LinkedHashMap<>();
    if (text.isBlank()) {
      return inputs;
    }
    Items items = parse(text, context);
    if (!items.isMap()) {
      throw new EvaluationException("Cannot read the inputs " + text + ". " + RULE);
    }
    items.asMap().forEach((key, value) -> inputs.put(key, text(key, value)));
    return inputs;
  }

  private static Items parse(String text, Context context) {
    try {
      return context.service(ParseService.class).parse(text, false);
    } catch (RuntimeException e) {
      throw new EvaluationException(
          "Cannot read the inputs " + text + ": " + e.getMessage() + ". " + RULE, e);
    }
  }

  /** SciJava makes null of a text without quotes. */
  private static String text(String key, Object value) {
    if (value == null) {
      throw new EvaluationException("\"" + key + "\" has no value. " + RULE);
    }
    if (value instanceof List<?> list) {
      return list.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
    return value.toString();
  }
}
