package io.github.segqa.bench;

import io.github.segqa.api.EvaluationException;
import io.github.segqa.api.Field;
import io.github.segqa.api.Grid;
import io.github.segqa.api.LabelVolume;
import io.github.segqa.image.FieldImport;
import io.github.segqa.image.LabelImport;
import io.github.segqa.io.OpenOptions;
import io.github.segqa.io.Volume;
import io.github.segqa.io.Volumes;
import java.nio.file.Path;
import java.util.Map;

/**
 * Reading of the NIfTI file given with {@code --gt}, from opening it to checked labels or values.
 *
 * @param labels whether it holds labels; else values
 */
record ReadNiftiJob(boolean labels) implements Job {
  private static final int STEP = 97;

  @Override
  public boolean needsLabels() {
    return false;
  }

  @Override
  public Map<String, Double> run(BenchmarkInput in) {
    Path file =
        in.file()
            .orElseThrow(() -> new EvaluationException("Give the NIfTI file to read with --gt."));
    Volume volume = Volumes.open(file, OpenOptions.DEFAULT, null);
    double sum = sum(volume.grid(), labels ? labels(volume) : values(volume));
    return Map.of("n", (double) volume.grid().voxels(), "sum97", sum);
  }

  /** The value of a voxel. */
  @FunctionalInterface
  private interface Values {
    double get(int x, int y, int z);
  }

  private static Values labels(Volume volume) {
    LabelVolume v = LabelImport.labels(volume.pixels(), "The file", Map.of());
    return v::get;
  }

  private static Values values(Volume volume) {
    double inf = Double.POSITIVE_INFINITY;
    Field v = FieldImport.fields(volume.pixels(), "The file", -inf, inf).get(0);
    return v::get;
  }

  private static double sum(Grid grid, Values values) {
    double sum = 0;
    for (long i = 0; i < grid.voxels(); i += STEP) {
      int at = (int) (i % grid.planeSize());
      sum += values.get(at % grid.nx(), at / grid.nx(), (int) (i / grid.planeSize()));
    }
    return sum;
  }
}
