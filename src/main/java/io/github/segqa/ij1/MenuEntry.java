package io.github.segqa.ij1;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of {@code plugins.config}.
 *
 * @param menu path of the menu, such as {@code Plugins>SegQA}
 * @param label name of the command
 * @param plugin class name, with its argument as in {@code name("argument")}
 */
public record MenuEntry(String menu, String label, String plugin) {
  private static final String FILE = "plugins.config";
  private static final Pattern LINE =
      Pattern.compile("([^#,\"]+),\\s*\"([^\"]+)\",\\s*(\\S.*?)\\s*");

  /**
   * @return the entries of all {@code plugins.config} on the class path
   */
  public static List<MenuEntry> onClassPath() {
    List<MenuEntry> entries = new ArrayList<>();
    try {
      for (URL file : Collections.list(MenuEntry.class.getClassLoader().getResources(FILE))) {
        entries.addAll(read(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return entries;
  }

  private static List<MenuEntry> read(URL file) throws IOException {
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(file.openStream(), StandardCharsets.UTF_8))) {
      return in.lines()
          .map(LINE::matcher)
          .filter(Matcher::matches)
          .map(m -> new MenuEntry(m.group(1).strip(), m.group(2), m.group(3)))
          .toList();
    }
  }
}
