package io.github.segqa.bench;

import java.util.Map;
import java.util.TreeMap;

/** All jobs by name. */
final class Jobs {
  private static final Map<String, Job> ALL = new TreeMap<>();

  static {
    ALL.put("confusion", new ConfusionJob());
    ALL.put("surface_all", new SurfaceAllJob());
    ALL.put("surface_one", new SurfaceOneJob());
  }

  private Jobs() {}

  /** All jobs, by name. */
  static Map<String, Job> all() {
    return ALL;
  }
}
