package io.github.segqa.selfcheck;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.segqa.api.Param;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Plain values out of JSON; NaN and infinities are strings there. */
final class Json {
  private Json() {}

  static double number(JsonElement e) {
    return e.isJsonPrimitive() && e.getAsJsonPrimitive().isString()
        ? Double.parseDouble(e.getAsString())
        : e.getAsDouble();
  }

  static double[] numbers(JsonElement e) {
    JsonArray a = e.getAsJsonArray();
    double[] out = new double[a.size()];
    for (int i = 0; i < out.length; i++) {
      out[i] = number(a.get(i));
    }
    return out;
  }

  static int[] ints(JsonElement e) {
    JsonArray a = e.getAsJsonArray();
    int[] out = new int[a.size()];
    for (int i = 0; i < out.length; i++) {
      out[i] = a.get(i).getAsInt();
    }
    return out;
  }

  /** Raw parameter values, as {@code Args.of} takes them. */
  static Map<String, Object> raw(JsonObject params) {
    Map<String, Object> out = new LinkedHashMap<>();
    params.entrySet().forEach(e -> out.put(e.getKey(), raw(e.getValue())));
    return out;
  }

  private static Object raw(JsonElement e) {
    if (e.isJsonNull()) {
      return null;
    }
    if (e.isJsonArray()) {
      List<Object> list = new ArrayList<>();
      e.getAsJsonArray().forEach(x -> list.add(raw(x)));
      return list;
    }
    if (e.isJsonObject()) {
      List<String> args = new ArrayList<>();
      raw(e.getAsJsonObject())
          .forEach((k, v) -> args.add(k + "=" + (v == null ? "none" : Param.text(v))));
      return String.join(",", args);
    }
    JsonPrimitive p = e.getAsJsonPrimitive();
    if (p.isBoolean()) {
      return p.getAsBoolean();
    }
    return p.isNumber() ? (Object) p.getAsDouble() : p.getAsString();
  }
}
