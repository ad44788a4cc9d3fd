package io.github.segqa.cli;

import ij.IJ;
import ij.ImageJ;
import ij.plugin.Macro_Runner;
import io.github.segqa.api.EvaluationException;
import io.github.segqa.ij1.CommandRunner;
import io.github.segqa.ij1.MenuInstaller;
import io.github.segqa.ij1.Outcome;
import io.github.segqa.ij1.SciJavaContext;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.scijava.Context;
import org.scijava.command.CommandInfo;

/**
 * ImageJ with our commands, with its window or, as with Fiji's launcher, without a screen. Without
 * a screen it needs ij1-patcher as a Java agent, which the script {@code segqa} sees to.
 */
public final class EmbeddedImageJ {
  private static final String USAGE =
      """
      Usage: segqa --gui [IMAGE...]
             segqa --headless --run COMMAND ['key="value",...']
             segqa --headless --run MACRO.ijm
             segqa --headless -macro FILE [ARGUMENT]    (or -batch)
             segqa --headless -eval CODE
      COMMAND is a label of the menu, such as "Evaluate Segmentation...", or a class name.
      Exit codes: 0 done, 2 wrong options, 3 an input that cannot be used, 4 an error of the
      macro, or something that was asked for could not be computed.""";

  private final MacroConsole console;

  private EmbeddedImageJ(MacroConsole console) {
    this.console = console;
  }

  /**
   * Runs what the arguments say. Without a screen it ends the process with an exit code.
   *
   * @param args {@code --gui} and images to open, or {@code --headless} and what is to be done
   */
  public static void main(String[] args) {
    if (args.length > 0 && args[0].equals("--gui")) {
      new ImageJ(ImageJ.STANDALONE).exitWhenQuitting(true);
      MenuInstaller.addToMenus();
      List.of(args).subList(1, args.length).forEach(IJ::open);
    } else {
      System.exit(new EmbeddedImageJ(MacroConsole.install()).run(List.of(args)));
    }
  }

  private int run(List<String> args) {
    try {
      String action = args.size() < 3 || !args.get(0).equals("--headless") ? "" : args.get(1);
      String rest = args.size() < 3 ? "" : String.join(" ", args.subList(3, args.size()));
      return switch (action) {
        case "--run" -> start(args.get(2), rest);
        case "-macro", "-batch" -> macroFile(Path.of(args.get(2)), rest);
        case "-eval" -> macro(args.get(2));
        default -> usage(args);
      };
    } catch (EvaluationException e) {
      System.err.println("segqa: " + e.getMessage());
      return ExitCode.BAD_INPUT;
    }
  }

  private static int usage(List<String> args) {
    boolean asked = args.contains("--help") || args.contains("-h");
    (asked ? System.out : System.err).println(USAGE);
    return asked ? ExitCode.OK : ExitCode.USAGE;
  }

  private int start(String what, String inputs) {
    if (what.endsWith(".ijm")) {
      return macroFile(Path.of(what), inputs);
    }
    Context context = SciJavaContext.get();
    CommandInfo command = RunArguments.command(what, context).orElse(null);
    if (command == null) {
      System.err.println("segqa: " + RunArguments.unknown(what, context));
      return ExitCode.USAGE;
    }
    CommandRunner.run(context, command, RunArguments.inputs(inputs, context));
    return exitCode();
  }

  private int macroFile(Path file, String argument) {
    if (!Files.isRegularFile(file)) {
      throw new EvaluationException("There is no macro \"" + file + "\".");
    }
    prepare();
    String path = file.toAbsolutePath().toString();
    String code = utf8(file);
    if (code == null || path.endsWith(".js")) {
      new Macro_Runner().runMacroFile(path, argument);
    } else {
      Macro_Runner.setFilePath(path);
      new Macro_Runner().runMacro(code, argument);
    }
    return exitCode();
  }

  /** The text of a file, or null if it is not in UTF-8; ImageJ itself would read Latin-1. */
  private static String utf8(Path file) {
    try {
      return Files.readString(file);
    } catch (CharacterCodingException e) {
      return null;
    } catch (IOException e) {
      throw new EvaluationException("Cannot read the macro \"" + file + "\": " + e, e);
    }
  }

  private int macro(String code) {
    prepare();
    IJ.runMacro(code);
    return exitCode();
  }

  /** Makes ImageJ's commands and ours known. */
  private static void prepare() {
    IJ.runMacro(""); // the patched ImageJ fills its tables before its first macro
    MenuInstaller.registerCommands();
  }

  private int exitCode() {
    if (console.failed() || Outcome.worst() == Outcome.INCOMPLETE) {
      return ExitCode.EVALUATION_FAILED;
    }
    return Outcome.worst() == Outcome.REFUSED ? ExitCode.BAD_INPUT : ExitCode.OK;
  }
}
