package io.github.segqa.metric.topology;

import io.github.segqa.api.Args;
import io.github.segqa.api.Connectivity;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Direction;
import io.github.segqa.api.Need;
import io.github.segqa.api.Param;

/** What the metrics that count parts of an object have in common. */
final class ObjectTopology {
  private static final Param<String> CONNECTIVITY =
      Param.choice(
          "connectivity",
          "Neighbourhood of the object; the background has the other one",
          "full",
          "face");

  private ObjectTopology() {}

  static Descriptor.Builder metric(String id, String name) {
    return Descriptor.metric(id, name)
        .family("topology")
        .needs(Need.LABELS)
        .range("[0,inf)")
        .direction(Direction.NONE)
        .params(CONNECTIVITY);
  }

  static Connectivity connectivity(Args a) {
    return Connectivity.of(a.get(CONNECTIVITY));
  }
}
