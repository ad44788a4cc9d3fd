package io.github.segqa.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code segqa instances}: which reference object met which predicted one. */
@Command(
    name = "instances",
    description = {
      "Lists which reference object met which predicted one, with volumes, overlap, IoU, Dice and",
      "distances; then objects that nobody met. Objects are components of classes, or labels with",
      "--instances given."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class InstancesCommand extends TableRun {
  @Option(
      names = "--match-criterion",
      defaultValue = "iou",
      description = "iou, dice, ior, iop, bbox_iou or centroid (default: ${DEFAULT-VALUE})")
  private String criterion;

  @Option(
      names = "--match-threshold",
      paramLabel = "T",
      defaultValue = "0.5",
      description =
          "smallest score of a pair, for centroid the largest distance (${DEFAULT-VALUE})")
  private double threshold;

  @Option(names = "--match-strict", description = "the score has to exceed the threshold")
  private boolean strict;

  @Override
  String measure() {
    return String.format(
        "instance_table(criterion=%s,threshold=%s,strict=%s)", criterion, threshold, strict);
  }
}
