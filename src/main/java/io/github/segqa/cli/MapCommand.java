package io.github.segqa.cli;

import io.github.segqa.api.Field;
import io.github.segqa.api.Progress;
import io.github.segqa.engine.LossMaps;
import io.github.segqa.io.LoadedCase;
import io.github.segqa.io.VolumeWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.scijava.Context;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code segqa map}: where a loss comes from, as an image. */
@Command(
    name = "map",
    description = {
      "Writes what each voxel contributes to a loss, or the gradient of the loss by the",
      "probability of a class, as an image on the grid of the reference."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class MapCommand extends CaseRun implements Callable<Integer> {
  @Option(
      names = "--loss",
      required = true,
      description = "one loss or sum, such as 'focal(gamma=2)'")
  private String loss;

  @Option(
      names = "--kind",
      defaultValue = "contribution",
      description = "contribution (its mean is the loss) or gradient (default: ${DEFAULT-VALUE})")
  private LossMaps.Type kind;

  @Option(
      names = "--class",
      defaultValue = "1",
      description = "class of a gradient (default: ${DEFAULT-VALUE})")
  private int label;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = "image to write, by its ending: .nii, .nii.gz, .tif")
  private Path out;

  @Override
  String defaultMetrics() {
    return "";
  }

  @Override
  public Integer call() {
    try (Context context = context()) {
      return runTold(
          context,
          (segqa, loaded, request) -> {
            Field map = segqa.map(loaded, request, loss, kind, label, Progress.NONE);
            writer(loaded).write(out, List.of(map));
            return ExitCode.OK;
          });
    }
  }

  private VolumeWriter writer(LoadedCase loaded) {
    return VolumeWriter.of(loaded.inputs().get("reference").geometry())
        .withDescription(kind.text() + " of " + loss);
  }
}
