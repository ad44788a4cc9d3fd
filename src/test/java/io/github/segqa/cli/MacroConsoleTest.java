package io.github.segqa.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.Executer;
import ij.IJ;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MacroConsoleTest {
  private final PrintStream realOut = System.out;
  private final PrintStream realErr = System.err;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private MacroConsole console;

  @BeforeEach
  void install() {
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
    console = MacroConsole.install();
  }

  @AfterEach
  void restore() {
    System.setOut(realOut);
    System.setErr(realErr);
  }

  @Test
  void whatIsPrintedStaysWhereItIs() {
    IJ.log("12 mm³");
    System.err.println("a warning");
    assertFalse(console.failed());
    assertEquals("12 mm³", out.toString(StandardCharsets.UTF_8).strip());
    assertEquals("a warning", err.toString(StandardCharsets.UTF_8).strip());
  }

  @Test
  void errorsGoToTheStandardError() {
    IJ.error("No image");
    assertTrue(console.failed());
    assertEquals("", out.toString(StandardCharsets.UTF_8));
    assertEquals("No image", err.toString(StandardCharsets.UTF_8).strip());
  }

  /** Without its menus ImageJ fails inside, as it does when a plugin throws. */
  @Test
  void crashesOfCommandsAreErrors() {
    new Executer("Some Command").run();
    assertTrue(console.failed());
    assertTrue(err.toString(StandardCharsets.UTF_8).contains("Exception"));
  }
}
