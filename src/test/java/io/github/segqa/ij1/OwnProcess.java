package io.github.segqa.ij1;

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

/** A main class in a process of its own, on the class path of the tests. */
public final class OwnProcess {
  private static final int SECONDS = 300;

  private final String mainClass;
  private final List<String> before = new ArrayList<>();
  private final List<String> options =
      new ArrayList<>(List.of("-Xmx1g", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));

  private OwnProcess(String mainClass) {
    this.mainClass = mainClass;
    options.add("-Djava.util.prefs.userRoot=" + System.getProperty("java.io.tmpdir"));
  }

  /**
   * What a process did.
   *
   * @param exit its exit code
   * @param out what it printed
   * @param err what it printed as errors
   */
  public record Result(int exit, String out, String err) {}

  /**
   * @param mainClass what is run
   * @return a process for it
   */
  public static OwnProcess ofClass(Class<?> mainClass) {
    return new OwnProcess(mainClass.getName());
  }

  /**
   * @return the embedded ImageJ without a screen, patched as the script {@code segqa} does
   */
  public static OwnProcess headlessImageJ() {
    OwnProcess p = new OwnProcess("io.github.segqa.cli.EmbeddedImageJ");
    p.options.add("-Djava.awt.headless=true");
    p.options.add("--add-opens=java.base/java.lang=ALL-UNNAMED");
    p.options.add("-javaagent:" + patcher() + "=init");
    return p;
  }

  /**
   * @param instead options of Java in place of ours, which start quickly and compute slowly
   * @return this
   */
  public OwnProcess java(String... instead) {
    options.clear();
    options.addAll(List.of(instead));
    return this;
  }

  /** Gives it a screen that nobody sees. */
  OwnProcess onVirtualScreen() {
    before.addAll(List.of("xvfb-run", "-a", "-s", "-screen 0 1280x900x24"));
    return this;
  }

  /**
   * Runs it to its end.
   *
   * @param arguments of the main class
   * @return what it did
   */
  public Result run(String... arguments) {
    try {
      Path out = Files.createTempFile("segqa", ".out");
      Path err = Files.createTempFile("segqa", ".err");
      ProcessBuilder builder =
          new ProcessBuilder(command(arguments))
              .redirectOutput(out.toFile())
              .redirectError(err.toFile());
      builder.environment().remove("DISPLAY");
      Process process = builder.start();
      if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
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

  private List<String> command(String... arguments) {
    List<String> command = new ArrayList<>(before);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", classPath(), mainClass));
    command.addAll(List.of(arguments));
    return command;
  }

  private static String patcher() {
    return Arrays.stream(classPath().split(java.io.File.pathSeparator, -1))
        .filter(p -> p.matches(".*ij1-patcher[^/\\\\]*\\.jar"))
        .findFirst()
        .orElseThrow();
  }

  private static String classPath() {
    if (OwnProcess.class.getClassLoader() instanceof URLClassLoader loader) {
      return String.join(
          java.io.File.pathSeparator,
          Arrays.stream(loader.getURLs()).map(OwnProcess::file).toList());
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
