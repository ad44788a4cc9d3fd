package io.github.segqa.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
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
    return StackWalker.getInstance()
        .walk(
            frames ->
                frames.anyMatch(
                    f -> REPORTERS.contains(f.getClassName() + "." + f.getMethodName())));
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
