package io.github.segqa.cli;

/** Exit codes of the shell command. */
public final class ExitCode {
  /** Everything that was asked for was computed. */
  public static final int OK = 0;

  /** An unexpected failure inside the program. */
  public static final int INTERNAL = 1;

  /** Wrong options. */
  public static final int USAGE = 2;

  /** A file or a value that cannot be used: unreadable, other grid, unknown measure. */
  public static final int BAD_INPUT = 3;

  /** Something that was asked for could not be computed, or deviates from its reference value. */
  public static final int EVALUATION_FAILED = 4;

  private ExitCode() {}
}
