package io.github.segqa.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Kind;
import io.github.segqa.api.Measure;
import io.github.segqa.engine.MeasureService;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scijava.Context;

class MeasurePagesTest {
  private static Map<String, String> pages;

  @TempDir Path folder;

  @BeforeAll
  static void generate() {
    try (Context context = new Context(MeasureService.class)) {
      MeasureService measures = context.service(MeasureService.class);
      pages = new MeasurePages(ours(measures), measures).texts();
    }
  }

  /** The measures of this project, without those that tests add. */
  private static List<Descriptor> ours(MeasureService measures) {
    return Arrays.stream(Kind.values())
        .flatMap(k -> measures.all(k).stream())
        .filter(m -> origin(m.getClass()).equals(origin(Measure.class)))
        .map(Measure::descriptor)
        .toList();
  }

  private static URL origin(Class<?> c) {
    return c.getProtectionDomain().getCodeSource().getLocation();
  }

  private static Map<String, String> read(Path folder) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path f : files.toList()) {
        texts.put(f.getFileName().toString(), Files.readString(f));
      }
    }
    return texts;
  }

  @Test
  void committedPagesAreTheGeneratedOnes() throws IOException {
    Map<String, String> committed = read(Path.of("docs", "measures"));
    TreeSet<String> differing = new TreeSet<>(pages.keySet());
    differing.addAll(committed.keySet());
    differing.removeIf(name -> Objects.equals(pages.get(name), committed.get(name)));
    assertEquals(
        Set.of(),
        differing,
        "Run: ./segqa measures --format markdown --out docs/measures; delete pages of measures that"
            + " are gone.");
  }

  @Test
  void whatIsWrittenIsWhatIsTold() throws IOException {
    try (Context context = new Context(MeasureService.class)) {
      MeasureService measures = context.service(MeasureService.class);
      new MeasurePages(ours(measures), measures).write(folder.resolve("new").resolve("folder"));
    }
    assertEquals(pages, read(folder.resolve("new").resolve("folder")));
  }

  @Test
  void aPageShowsTheParametersAndTheToolsThatDiffer() {
    String page = pages.get("loss-focal.md");
    assertTrue(page.contains("| `gamma` | `2` | a number \\>= 0 |"), page);
    assertTrue(page.contains("| `preset:dubey` | `focal(alpha_mode=constant)` |"), page);
    String metric = pages.get("metric-hausdorff.md");
    assertTrue(metric.contains("| `--convention itk` | `hausdorff(surface=region)` |"), metric);
  }

  @Test
  void measuresOfBothKindsHaveTwoPages() {
    assertTrue(pages.get("loss-dice.md").contains("--losses dice"));
    assertTrue(pages.get("metric-dice.md").contains("--metrics dice"));
  }

  @Test
  void linksToTheSourceAreEscaped() {
    assertEquals(
        "A, [doi:10.1175/1520(1950)078\\<0001:VOFEIT\\>2.0.CO;2]"
            + "(https://doi.org/10.1175/1520%281950%29078%3C0001:VOFEIT%3E2.0.CO;2)",
        Markdown.source("A", "10.1175/1520(1950)078<0001:VOFEIT>2.0.CO;2"));
    assertEquals(
        "B, [arXiv:1708.02002](https://arxiv.org/abs/1708.02002)",
        Markdown.source("B", "arXiv:1708.02002"));
    assertEquals("C", Markdown.source("C", ""));
    assertEquals("D, openreview x", Markdown.source("D", "openreview x"));
  }

  @Test
  void textStandsForItself() {
    assertEquals(
        "a\\*b snake_case \\_x\\_ a\\|b \\<c\\>", Markdown.escape("a*b snake_case _x_ a|b <c>"));
    assertEquals("`a\\|b`", Markdown.code("a|b"));
  }
}
