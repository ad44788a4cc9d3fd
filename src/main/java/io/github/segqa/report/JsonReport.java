package io.github.segqa.report;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.segqa.api.Table;
import io.github.segqa.result.CaseResult;
import io.github.segqa.result.Score;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.scijava.plugin.Plugin;

/**
 * Results as JSON: one object for one case, an array for several. Numbers have full double
 * precision; NaN and infinities are strings.
 */
@Plugin(type = Report.class)
public final class JsonReport implements Report {
  private static final Gson GSON =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().serializeNulls().create();

  @Override
  public String format() {
    return "json";
  }

  @Override
  public void write(List<CaseResult> results, Appendable to) throws IOException {
    if (results.size() == 1) {
      write(json(results.get(0)), to);
      return;
    }
    JsonArray all = new JsonArray();
    results.forEach(r -> all.add(json(r)));
    write(all, to);
  }

  static void write(JsonElement json, Appendable to) throws IOException {
    GSON.toJson(json, to);
    to.append('\n');
  }

  /**
   * @param result one case
   * @return it as an object
   */
  public static JsonObject json(CaseResult result) {
    JsonObject o = new JsonObject();
    o.addProperty("case", result.caseId());
    JsonArray scores = new JsonArray();
    result.scores().forEach(s -> scores.add(json(s)));
    o.add("scores", scores);
    o.add("warnings", GSON.toJsonTree(result.warnings()));
    o.add("findings", GSON.toJsonTree(result.findings()));
    o.add("geometry", GSON.toJsonTree(result.geometry()));
    o.add("provenance", GSON.toJsonTree(result.provenance()));
    return o;
  }

  static JsonObject json(Score s) {
    JsonObject o = new JsonObject();
    o.addProperty("kind", s.kind().text());
    o.addProperty("spec", s.spec());
    o.addProperty("class", s.label());
    if (!s.labelName().isEmpty()) {
      o.addProperty("class_name", s.labelName());
    }
    o.add("value", s.table() == null ? number(s.value()) : table(s.table()));
    if (s.table() != null && s.table().shape() != Table.Shape.RECORD) {
      o.add("columns", GSON.toJsonTree(s.table().columns()));
    }
    o.addProperty("unit", s.unit());
    o.addProperty("status", s.status().name().toLowerCase(Locale.ROOT));
    o.addProperty("note", s.note());
    return o;
  }

  static JsonElement number(double v) {
    return Double.isNaN(v) || Double.isInfinite(v)
        ? new JsonPrimitive(Double.toString(v))
        : new JsonPrimitive(new BigDecimal(Numbers.full(v)));
  }

  private static JsonElement table(Table t) {
    if (t.shape() == Table.Shape.RECORD) {
      JsonObject o = new JsonObject();
      if (t.series() != null) {
        o.add("values", row(t.series()));
      }
      for (int i = 0; i < t.columns().size(); i++) {
        o.add(t.columns().get(i), number(t.rows()[0][i]));
      }
      return o;
    }
    if (t.shape() == Table.Shape.LIST) {
      return row(t.rows()[0]);
    }
    JsonArray rows = new JsonArray();
    for (double[] row : t.rows()) {
      rows.add(row(row));
    }
    return rows;
  }

  static JsonArray row(double[] values) {
    JsonArray a = new JsonArray();
    for (double v : values) {
      a.add(number(v));
    }
    return a;
  }
}
