package io.github.segqa.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.segqa.api.Case;
import io.github.segqa.api.Extras;
import io.github.segqa.api.Field;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Kind;
import io.github.segqa.api.LabelVolume;
import io.github.segqa.api.Precision;
import io.github.segqa.api.Progress;
import io.github.segqa.engine.Evaluator;
import io.github.segqa.engine.MeasureService;
import io.github.segqa.engine.Request;
import io.github.segqa.ij1.OwnProcess;
import io.github.segqa.io.CaseInputs;
import io.github.segqa.io.CaseOptions;
import io.github.segqa.io.Geometry;
import io.github.segqa.io.LoadedCase;
import io.github.segqa.io.OpenOptions;
import io.github.segqa.io.VolumeWriter;
import io.github.segqa.result.Score;
import io.github.segqa.result.Status;
import io.github.segqa.service.SegQAService;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.scijava.Context;

/** Every further input of losses through Java, the shell and a macro. */
class ExtraInputsTest {
  private static final Grid GRID = new Grid(9, 8, 3, 1, 1, 2, 3, "mm");
  private static final double[][] COSTS = {{0, 1, 2}, {1, 0, 0.5}, {2, 0.25, 0}};
  private static final double[][] PAIRS = {{0, 2}};

  @TempDir private static Path folder;
  private static Context context;
  private static Case data;
  private static Map<String, Double> byMacro;

  /** A key, what is given for it, and the loss that takes it. */
  private record Extra(String key, String given, String loss) {
    @Override
    public String toString() {
      return key + " " + given.replaceFirst(".*/", "");
    }
  }

  static List<Extra> extras() {
    List<Extra> all = new ArrayList<>();
    for (String[] e :
        new String[][] {
          {"intensity", "multiphase_level_set"},
          {"uncertainty", "uncertainty_weighted"},
          {"instances", "distance_weighted_cross_entropy"},
          {"features", "conditional_boundary"},
          {"distance_bins", "boundary_aware"},
          {"predicted_sdm", "signed_distance_map"},
          {"skeleton", "skeleton_recall"}
        }) {
      all.add(new Extra(e[0], folder.resolve(e[0] + ".nii.gz").toString(), e[1]));
    }
    for (String file : List.of("costs.csv", "costs.json")) {
      String path = folder.resolve(file).toString();
      all.add(new Extra("cost_matrix", path, "generalized_wasserstein_dice"));
    }
    String costs = "[[0,1,2],[1,0,0.5],[2,0.25,0]]";
    all.add(new Extra("cost_matrix", costs, "generalized_wasserstein_dice"));
    for (String file : List.of("pairs.csv", "pairs.json")) {
      all.add(new Extra("forbidden_adjacency", folder.resolve(file).toString(), "non_adjacency"));
    }
    all.add(new Extra("forbidden_adjacency", "[[0,2]]", "non_adjacency"));
    return all;
  }

  private static Field random(long seed, double low, double high) {
    Random random = new Random(seed);
    float[][] planes = new float[GRID.nz()][GRID.planeSize()];
    for (float[] plane : planes) {
      for (int i = 0; i < plane.length; i++) {
        plane[i] = (float) (low + (high - low) * random.nextDouble());
      }
    }
    return Field.of(GRID.nx(), GRID.ny(), planes);
  }

  private static LabelVolume labels(int period, int classes) {
    byte[][] planes = new byte[GRID.nz()][GRID.planeSize()];
    for (int z = 0; z < planes.length; z++) {
      for (int i = 0; i < planes[z].length; i++) {
        planes[z][i] = (byte) ((i % GRID.nx() + i / GRID.nx() + z) / period % classes);
      }
    }
    return LabelVolume.of(GRID.nx(), GRID.ny(), planes);
  }

  /** Probabilities that add up to 1. */
  private static List<Field> channels(int n) {
    List<Field> fields = new ArrayList<>();
    for (int c = 0; c < n; c++) {
      fields.add(Field.zeros(GRID, Precision.SINGLE));
    }
    Random random = new Random(n);
    for (int z = 0; z < GRID.nz(); z++) {
      for (int i = 0; i < GRID.planeSize(); i++) {
        double[] p = random.doubles(n, 0.1, 1).toArray();
        double sum = Arrays.stream(p).sum();
        for (int c = 0; c < n; c++) {
          fields.get(c).write(z, i, 1, new double[] {p[c] / sum});
        }
      }
    }
    return fields;
  }

  @BeforeAll
  static void writeImages() throws IOException {
    context = new Context(SegQAService.class);
    Map<String, List<Field>> fields = new HashMap<>();
    fields.put("intensity", List.of(random(1, -500, 1500)));
    fields.put("uncertainty", List.of(random(2, 0, 3)));
    fields.put("features", List.of(random(3, -1, 1), random(4, -1, 1)));
    fields.put("distance_bins", channels(4));
    fields.put("predicted_sdm", List.of(random(5, -1, 1)));
    Map<String, LabelVolume> images = Map.of("instances", labels(2, 6), "skeleton", labels(3, 3));
    data =
        new Case(
            "extras",
            GRID,
            labels(4, 3),
            null,
            channels(3),
            new Extras(fields, images, Map.of("cost_matrix", COSTS, "forbidden_adjacency", PAIRS)),
            Map.of());
    VolumeWriter writer = VolumeWriter.of(Geometry.ofGrid(GRID, true, "test"));
    writer.write(folder.resolve("reference.nii.gz"), data.reference());
    writer.write(folder.resolve("probabilities.nii.gz"), data.probabilities());
    fields.forEach((key, stack) -> writer.write(folder.resolve(key + ".nii.gz"), stack));
    images.forEach((key, image) -> writer.write(folder.resolve(key + ".nii.gz"), image));
    Files.writeString(folder.resolve("costs.csv"), "# a comment\n0,1,2\n1, 0, 0.5\n2 0.25 0\n");
    Files.writeString(folder.resolve("costs.json"), "[[0,1,2],\n[1,0,0.5],[2,0.25,0]]");
    Files.writeString(folder.resolve("pairs.csv"), "0;2\n");
    Files.writeString(folder.resolve("pairs.json"), "[[0, 2]]");
    byMacro = macro();
  }

  @AfterAll
  static void end() {
    context.dispose();
  }

  /** The loss of arrays in memory, with or without the further inputs. */
  private static double inMemory(String loss, Extras with) {
    Case c =
        new Case(data.id(), GRID, data.reference(), null, data.probabilities(), with, Map.of());
    Score score =
        new Evaluator(context.service(MeasureService.class))
            .evaluate(c, Request.of("", loss), Progress.NONE)
            .scores()
            .get(0);
    assertEquals(Status.OK, score.status(), score.note());
    return score.value();
  }

  @ParameterizedTest
  @MethodSource("extras")
  void withoutItTheLossHasItsDefault(Extra extra) {
    double without = inMemory(extra.loss, Extras.NONE);
    assertNotEquals(inMemory(extra.loss, data.extras()), without, extra.loss + " takes no notice");
  }

  @ParameterizedTest
  @MethodSource("extras")
  void java(Extra extra) {
    CaseInputs.Files files =
        new CaseInputs.Files(
            "extras",
            folder.resolve("reference.nii.gz"),
            null,
            folder.resolve("probabilities.nii.gz"),
            Map.of(extra.key, extra.given));
    SegQAService segqa = context.service(SegQAService.class);
    LoadedCase loaded = segqa.load(files, OpenOptions.DEFAULT, CaseOptions.DEFAULT);
    double found =
        segqa.evaluate(loaded, Request.of("", extra.loss), Progress.NONE).scores().get(0).value();
    assertEquals(inMemory(extra.loss, data.extras()), found, 1e-12);
  }

  @ParameterizedTest
  @MethodSource("extras")
  void shell(Extra extra) {
    StringWriter out = new StringWriter();
    int exit = shell(out, "--extra=" + extra.key + "=" + extra.given, "--losses=" + extra.loss);
    assertEquals(ExitCode.OK, exit, out::toString);
    assertEquals(inMemory(extra.loss, data.extras()), value(out.toString()), 1e-12);
  }

  private static int shell(StringWriter out, String... more) {
    PrintWriter to = new PrintWriter(out);
    List<String> args =
        new ArrayList<>(
            List.of(
                "evaluate",
                "--reference=" + folder.resolve("reference.nii.gz"),
                "--probabilities=" + folder.resolve("probabilities.nii.gz"),
                "--format=csv"));
    args.addAll(List.of(more));
    return Main.run(to, to, args.toArray(String[]::new));
  }

  private static double value(String csv) {
    String line = csv.lines().filter(l -> l.contains(",loss,")).findFirst().orElseThrow();
    return Double.parseDouble(line.split(",", -1)[5]);
  }

  /** The values of all cases, from one run of ImageJ. */
  private static Map<String, Double> macro() throws IOException {
    StringBuilder text = new StringBuilder();
    for (Extra e : extras()) {
      boolean field = e.key.equals("intensity");
      text.append("run(\"Evaluate Segmentation...\", \"reference=[")
          .append(folder.resolve("reference.nii.gz"))
          .append("] probabilities=[")
          .append(folder.resolve("probabilities.nii.gz"))
          .append(field ? "] image=[" + e.given : "")
          .append("] preset=none losses=")
          .append(e.loss)
          .append(field ? "" : " options=[" + e.key + "=" + quoted(e.given) + "]")
          .append(" output=[")
          .append(csv(e))
          .append("]\");\n");
    }
    Path file = folder.resolve("extras.ijm");
    Files.writeString(file, text);
    OwnProcess.Result r = OwnProcess.headlessImageJ().run("--headless", "-macro", file.toString());
    assertEquals(0, r.exit(), r.out() + r.err());
    Map<String, Double> values = new HashMap<>();
    for (Extra e : extras()) {
      values.put(e.toString(), value(Files.readString(csv(e))));
    }
    return values;
  }

  /** Text with brackets of its own stands as it is. */
  private static String quoted(String given) {
    return given.startsWith("[") ? given : "[" + given + "]";
  }

  private static Path csv(Extra e) {
    return folder.resolve(e.toString().replaceAll("\\W", "_") + ".out.csv");
  }

  @ParameterizedTest
  @MethodSource("extras")
  void macro(Extra extra) {
    assertEquals(inMemory(extra.loss, data.extras()), byMacro.get(extra.toString()), 1e-12);
  }

  private static Set<String> tried() {
    return extras().stream().map(Extra::key).collect(Collectors.toSet());
  }

  @Test
  void everyKeyIsTriedHere() {
    Set<String> keys = new HashSet<>(Extras.FIELDS);
    keys.addAll(Extras.LABELS);
    keys.addAll(Extras.MATRICES);
    assertEquals(keys, tried());
  }

  @Test
  void everyExtraOfADescriptorIsAKeyAndTheOtherWayRound() {
    Set<String> declared =
        context.service(MeasureService.class).all(Kind.LOSS).stream()
            .flatMap(m -> m.descriptor().extras().stream())
            .collect(Collectors.toSet());
    assertEquals(tried(), declared);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "uncertanty=u.nii | There is no further input \"uncertanty\". Possible are: cost_matrix,",
        "uncertainty=no.nii | no.nii",
        "uncertainty={predicted_sdm} | Input uncertainty",
        "predicted_sdm={intensity} | Input predicted_sdm",
        "cost_matrix=[[0,1],[1,0]] | the 3 classes",
        "cost_matrix=[[0,1],[1]] | needs 2 numbers in every row, but one has 1",
        "cost_matrix=[[0,one]] | no list of rows of numbers",
        "cost_matrix=no.csv | cost_matrix \"no.csv\" cannot be read. Give a file of numbers, or"
            + " JSON",
        "forbidden_adjacency=[[0,7]] | pairs of classes 0..2, but holds [0.0, 7.0]",
        "forbidden_adjacency=[[1,1]] | a pair is two different class numbers",
        "forbidden_adjacency=[[0,1,2]] | needs 2 numbers in every row, but one has 3",
        "distance_bins={intensity} | Input distance_bins",
      })
  void badOnesAreExplained(String extra, String expected) {
    String given = extra;
    for (String key : List.of("predicted_sdm", "intensity")) {
      given = given.replace("{" + key + "}", folder.resolve(key + ".nii.gz").toString());
    }
    StringWriter out = new StringWriter();
    int exit =
        shell(
            out,
            "--extra=" + given,
            "--losses=generalized_wasserstein_dice non_adjacency uncertainty_weighted");
    assertTrue(exit != ExitCode.OK, out::toString);
    assertTrue(out.toString().contains(expected), out::toString);
  }

  @Test
  void anExtraOfAnotherSizeNamesBothSizes() {
    Grid small = new Grid(9, 8, 2, 1, 1, 2, 3, "mm");
    Path file = folder.resolve("small.nii.gz");
    VolumeWriter.of(Geometry.ofGrid(small, true, "test")).write(file, List.of(Field.zeros(small)));
    StringWriter out = new StringWriter();
    int exit = shell(out, "--extra=uncertainty=" + file, "--losses=uncertainty_weighted");
    assertEquals(ExitCode.BAD_INPUT, exit, out::toString);
    assertTrue(out.toString().contains("9 x 8 x 2"), out::toString);
    assertTrue(out.toString().contains("9 x 8 x 3"), out::toString);
  }
}
