package io.github.segqa.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** An embedded ImageJ in a process of its own, as the script {@code segqa} starts it. */
final class EmbeddedProcess {
  private static final int SECONDS = 120;

  /** What a process did. */
  record Result(int exit, String out, String err) {}

  private EmbeddedProcess() {}

  /** Runs with these arguments, without a screen. */
  static Result run(String... arguments) {
    try {
      Path out = Files.createTempFile("segqa", ".out");
      Path err = Files.createTempFile("segqa", ".err");
      ProcessBuilder builder =
          new ProcessBuilder(command(true, arguments))
              .redirectOutput(out.toFile())
              .redirectError(err.toFile());
      builder.environment().remove("DISPLAY");
      Process process = builder.start();
      if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new AssertionError("Still running: " + Arrays.toString(arguments));
      }
      Result result = new Result(process.exitValue(), Files.readString(out), Files.readString(err));
      Files.delete(out);
      Files.delete(err);
      return result;
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** The command line; without a screen ImageJ is patched by an agent. */
  static List<String> command(boolean headless, String... arguments) {
    String path = classPath();
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx1g", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.add("-Djava.util.prefs.userRoot=" + System.getProperty("java.io.tmpdir"));
    if (headless) {
      command.add("-Djava.awt.headless=true");
      command.add("--add-opens=java.base/java.lang=ALL-UNNAMED");
      command.add("-javaagent:" + patcher(path) + "=init");
    }
    command.addAll(List.of("-cp", path, "io.github.segqa.cli.EmbeddedImageJ"));
    command.addAll(List.of(arguments));
    return command;
  }

  private static String patcher(String path) {
    return Arrays.stream(path.split(java.io.File.pathSeparator, -1))
        .filter(p -> p.matches(".*ij1-patcher[^/\\\\]*\\.jar"))
        .findFirst()
        .orElseThrow();
  }

  private static String classPath() {
    if (EmbeddedProcess.class.getClassLoader() instanceof URLClassLoader loader) {
      return String.join(
          java.io.File.pathSeparator,
          Arrays.stream(loader.getURLs()).map(EmbeddedProcess::file).toList());
    }
    String plain = System.getProperty("java.class.path");
    return System.getProperty("surefire.test.class.path", plain);
  }

  private static String file(URL url) {
    try {
      return Path.of(url.toURI()).toString();
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }
}
