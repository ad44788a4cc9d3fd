package io.github.segqa.engine;

import io.github.segqa.api.Args;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Param;

/**
 * A measure with its arguments and its weight in a sum.
 *
 * @param weight factor
 * @param measure the measure
 * @param args its arguments
 */
public record Bound(double weight, Measure measure, Args args) {
  /**
   * @return canonical text: weight unless 1, id, arguments that are not at their default
   */
  public String canonical() {
    String args = this.args.canonical();
    String call = measure.descriptor().id() + (args.isEmpty() ? "" : "(" + args + ")");
    return weight == 1 ? call : Param.text(weight) + "*" + call;
  }
}
