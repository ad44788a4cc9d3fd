package io.github.segqa.selfcheck;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.segqa.api.Kind;

/**
 * One reference value.
 *
 * @param kind metric or loss
 * @param id of the measure
 * @param json the row as it stands: params, value, scope, gradient
 */
public record GoldenRow(Kind kind, String id, JsonObject json) {
  /**
   * @return the value that is expected
   */
  public JsonElement value() {
    return json.get("value");
  }

  /**
   * @return parameters as given
   */
  public JsonObject params() {
    return json.has("params") ? json.getAsJsonObject("params") : new JsonObject();
  }

  /**
   * @param key a scope key such as {@code label}
   * @return its value as text, or null
   */
  public String scope(String key) {
    return json.has(key) && !json.get(key).isJsonNull() ? json.get(key).getAsString() : null;
  }
}
