package io.github.segqa.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Notices errors of macros. Without windows ImageJ tells them on the standard output and goes on,
 * or ends the macro, in both cases with exit status 0; here they are told on the standard error and
 * remembered.
 */
final class MacroConsole {
  /** Methods that print errors only. */
  private static final Set<String> REPORTERS =
      Set.of(
          "ij.IJ.error",
          "ij.IJ.handleException",
          "ij.macro.Functions.exit",
          "ij.macro.Interpreter.showError");

  private final PrintStream err = System.err;
  private final AtomicBoolean failed = new AtomicBoolean();

  /** Replaces both standard streams. */
  static MacroConsole install() {
    MacroConsole console = new MacroConsole();
    PrintStream out = System.out;
    System.setOut(console.new Stream(out));
    System.setErr(console.new Stream(console.err));
    return console;
  }

  /** Whether an error has been told. */
  boolean failed() {
    return failed.get();
  }

  private static boolean byReporter() {
    List<String> callers =
        StackWalker.getInstance()
            .walk(f -> f.map(m -> m.getClassName() + "." + m.getMethodName()).toList());
    int logged = callers.indexOf("ij.IJ.log");
    boolean crash = logged >= 0 && callers.get(logged + 1).equals("ij.Executer.run");
    return crash || callers.stream().anyMatch(REPORTERS::contains);
  }

  /** Sends lines that tell errors to the standard error. */
  private final class Stream extends PrintStream {
    Stream(PrintStream to) {
      super(to, true, StandardCharsets.UTF_8);
    }

    @Override
    public void println(String line) {
      if (byReporter()) {
        failed.set(true);
        err.println(line);
      } else {
        super.println(line);
      }
    }
  }
}
