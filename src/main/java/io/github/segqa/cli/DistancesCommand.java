package io.github.segqa.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code segqa distances}: all distances between the surfaces of each class. */
@Command(
    name = "distances",
    description = {
      "Lists the distances between the surfaces of each class, exactly and without bins: how many",
      "elements of the reference and of the prediction have each, their weight, and the share that",
      "is at most so far (the surface overlap at that tolerance)."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class DistancesCommand extends TableRun {
  @Option(
      names = "--surface",
      defaultValue = "boundary",
      description = "boundary, surfel or region (default: ${DEFAULT-VALUE})")
  private String surface;

  @Option(
      names = "--distance",
      defaultValue = "euclidean",
      description = "euclidean, chessboard or taxicab (default: ${DEFAULT-VALUE})")
  private String distance;

  @Override
  String measure() {
    return "distance_table(surface=" + surface + ",distance_metric=" + distance + ")";
  }
}
