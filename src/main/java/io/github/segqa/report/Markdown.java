package io.github.segqa.report;

import java.util.regex.Pattern;

/** Text that stands for itself in Markdown. */
final class Markdown {
  /** Characters with a meaning; an underscore within a word has none. */
  private static final Pattern SPECIAL =
      Pattern.compile("[\\\\`*<>\\[\\]|~]|(?<!\\w)_|_(?!\\w)|&(?=[#\\w])");

  private static final String ARXIV = "arXiv:";

  private Markdown() {}

  /** Plain text that shows as it is, in tables too. */
  static String escape(String text) {
    return SPECIAL.matcher(text).replaceAll("\\\\$0");
  }

  /** Text in the type of code, in tables too; nothing for no text. */
  static String code(String text) {
    return text.isEmpty() ? "" : "`" + text.replace("|", "\\|") + "`";
  }

  static String header(String... names) {
    return row(names) + "|---".repeat(names.length) + "|\n";
  }

  /** A row of a table; the cells are Markdown. */
  static String row(String... cells) {
    return "| " + String.join(" | ", cells) + " |\n";
  }

  /** A citation with a link to its DOI or arXiv number; other identifiers as text. */
  static String source(String citation, String id) {
    if (id.isEmpty()) {
      return escape(citation);
    }
    String shown = escape(id);
    if (id.startsWith("10.")) {
      shown = link("doi:" + id, "https://doi.org/" + id);
    } else if (id.startsWith(ARXIV)) {
      shown = link(id, "https://arxiv.org/abs/" + id.substring(ARXIV.length()));
    }
    return escape(citation) + ", " + shown;
  }

  private static String link(String text, String url) {
    StringBuilder target = new StringBuilder();
    for (char c : url.toCharArray()) {
      boolean plain = c < 128 && (Character.isLetterOrDigit(c) || "-._:/;".indexOf(c) >= 0);
      target.append(plain ? String.valueOf(c) : String.format("%%%02X", (int) c));
    }
    return "[" + escape(text) + "](" + target + ")";
  }
}
