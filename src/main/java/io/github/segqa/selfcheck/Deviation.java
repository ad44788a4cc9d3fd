package io.github.segqa.selfcheck;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.segqa.api.Field;
import io.github.segqa.api.Kind;
import io.github.segqa.api.Table;
import io.github.segqa.engine.Value;
import java.util.List;

/**
 * Deviation of a result from a golden value, at the tolerances of the specifications (losses 1.7,
 * metrics 1.8).
 *
 * @param excess largest deviation in units of the tolerance
 * @param message the place of the largest deviation
 */
record Deviation(double excess, String message) {
  private static final Deviation NONE = new Deviation(0, "");

  static Deviation ofValue(GoldenRow row, Value v) {
    JsonElement golden = row.value();
    if (golden.isJsonArray() || golden.isJsonObject()) {
      return v.table() == null
          ? new Deviation(Double.POSITIVE_INFINITY, "expected a table, found " + v.number())
          : ofTable(row, v.table());
    }
    return number(row, "value", v.number(), Json.number(golden));
  }

  static Deviation ofTable(GoldenRow row, Table t) {
    JsonElement golden = row.value();
    if (golden.isJsonObject()) {
      return object(row, t, golden.getAsJsonObject());
    }
    if (!golden.isJsonArray()) {
      return number(row, "value", t.rows()[0][0], Json.number(golden));
    }
    JsonArray list = golden.getAsJsonArray();
    if (t.shape() == Table.Shape.LIST) {
      return list(row, "row", t.rows()[0], Json.numbers(list));
    }
    if (list.size() != t.rows().length) {
      return lengths("rows", t.rows().length, list.size());
    }
    Deviation worst = NONE;
    for (int i = 0; i < list.size(); i++) {
      worst = worst.or(list(row, "row " + i, t.rows()[i], Json.numbers(list.get(i))));
    }
    return worst;
  }

  private static Deviation object(GoldenRow row, Table t, JsonObject golden) {
    Deviation worst = NONE;
    for (String key : golden.keySet()) {
      JsonElement e = golden.get(key);
      int column = t.columns().indexOf(key);
      if (e.isJsonArray()) {
        worst = worst.or(list(row, key, t.series(), Json.numbers(e)));
      } else if (column < 0) {
        return new Deviation(Double.POSITIVE_INFINITY, "no column " + key);
      } else {
        worst = worst.or(number(row, key, t.rows()[0][column], Json.number(e)));
      }
    }
    return worst;
  }

  private static Deviation list(GoldenRow row, String what, double[] found, double[] golden) {
    if (found == null || found.length != golden.length) {
      return lengths(what, found == null ? 0 : found.length, golden.length);
    }
    Deviation worst = NONE;
    for (int i = 0; i < golden.length; i++) {
      worst = worst.or(number(row, what + "[" + i + "]", found[i], golden[i]));
    }
    return worst;
  }

  private static Deviation lengths(String what, int found, int expected) {
    return new Deviation(
        Double.POSITIVE_INFINITY, what + ": expected " + expected + " numbers, found " + found);
  }

  private static Deviation number(GoldenRow row, String what, double found, double golden) {
    if (Double.compare(found, golden) == 0 || found == golden) {
      return NONE;
    }
    double d = Math.abs(found - golden);
    double excess = Double.isFinite(d) ? d / tolerance(row, golden) : Double.POSITIVE_INFINITY;
    return new Deviation(excess, what + ": expected " + golden + ", found " + found);
  }

  private static double tolerance(GoldenRow row, double golden) {
    if (row.kind() == Kind.METRIC) {
      return 1e-9 * Math.max(1, Math.abs(golden));
    }
    double relative =
        switch (row.id()) {
          case "region_mutual_information" -> 1e-7;
          case "inverse_form" -> 1e-8;
          default -> 1e-9;
        };
    return 1e-12 + relative * Math.abs(golden);
  }

  /** Channels of a gradient against the golden ones. */
  static Deviation ofGradient(GoldenRow row, List<Field> out) {
    JsonArray golden = row.json().getAsJsonArray("gradient");
    if (golden.size() != out.size()) {
      return lengths("gradient channels", out.size(), golden.size());
    }
    double scale = 0;
    double worst = 0;
    String place = "";
    for (int c = 0; c < out.size(); c++) {
      double[] g = Json.numbers(golden.get(c));
      double[] found = flat(out.get(c));
      if (g.length != found.length) {
        return lengths("gradient", found.length, g.length);
      }
      for (int i = 0; i < g.length; i++) {
        scale = Math.max(scale, Math.abs(g[i]));
        double d = Math.abs(found[i] - g[i]);
        if (!(d <= worst)) {
          worst = Double.isNaN(d) ? Double.POSITIVE_INFINITY : d;
          place = "gradient[" + c + "][" + i + "]: expected " + g[i] + ", found " + found[i];
        }
      }
    }
    double relative = row.id().equals("region_mutual_information") ? 1e-5 : 1e-7;
    return new Deviation(worst / (1e-12 + relative * scale), place);
  }

  private static double[] flat(Field f) {
    int n = f.nx() * f.ny();
    double[] out = new double[n * f.nz()];
    double[] plane = new double[n];
    for (int z = 0; z < f.nz(); z++) {
      f.read(z, 0, n, plane);
      System.arraycopy(plane, 0, out, z * n, n);
    }
    return out;
  }

  private Deviation or(Deviation o) {
    return o.excess > excess ? o : this;
  }
}
