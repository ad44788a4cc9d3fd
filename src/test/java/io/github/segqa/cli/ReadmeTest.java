package io.github.segqa.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The README is true: its shell lines run, and the output that it shows is what they print. */
class ReadmeTest {
  private static final String README = read();
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  private static String read() {
    try {
      return Files.readString(Path.of("README.md"));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Lines for the shell command; the embedded ImageJ has its own tests. */
  static List<String> lines() {
    return README
        .lines()
        .filter(l -> l.startsWith("./segqa ") && !l.startsWith("./segqa --headless"))
        .map(l -> l.replaceFirst("\\s+#.*", ""))
        .toList();
  }

  private static String[] words(String line) {
    List<String> words = new ArrayList<>();
    Matcher m = WORD.matcher(line.substring("./segqa ".length()));
    while (m.find()) {
      words.add(m.group(1) != null ? m.group(1) : m.group(2));
    }
    return words.toArray(String[]::new);
  }

  @ParameterizedTest
  @MethodSource("lines")
  void everyShellLineRuns(String line) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exit = Main.run(new PrintWriter(out), new PrintWriter(err), words(line));
    assertEquals(ExitCode.OK, exit, err::toString);
    if (!line.contains("--out ")) {
      assertTrue(out.toString().length() > 0, line);
    }
  }

  @Test
  void theOutputThatIsShownIsTheOutput() {
    String line = lines().stream().filter(l -> l.startsWith("./segqa evaluate")).findFirst().get();
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Main.run(new PrintWriter(out), new PrintWriter(err), words(line));
    assertTrue(README.contains("```\n" + out + "```"), out::toString);
    String told = err.toString().lines().findFirst().get();
    assertTrue(README.contains(told), err::toString);
  }
}
