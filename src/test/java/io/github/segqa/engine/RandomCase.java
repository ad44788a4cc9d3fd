package io.github.segqa.engine;

import io.github.segqa.api.Case;
import io.github.segqa.api.CaseView;
import io.github.segqa.api.Extras;
import io.github.segqa.api.Field;
import io.github.segqa.api.Grid;
import io.github.segqa.api.LabelVolume;
import io.github.segqa.api.Progress;
import io.github.segqa.api.ViewOptions;
import io.github.segqa.view.CaseViews;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Blobs of a few classes, and probabilities near them that are nowhere tied or saturated.
 *
 * @param grid size of the images
 * @param channels 1 for a foreground probability, else one a class
 * @param ignore whether some voxels are ignored
 * @param seed of the probabilities
 */
record RandomCase(Grid grid, int channels, boolean ignore, long seed) {
  static final Grid FLAT = new Grid(9, 8, 1, 0.8, 1.3, 1, 2, "mm");
  static final Grid SOLID = new Grid(7, 6, 5, 0.9, 1.1, 2.5, 3, "mm");

  static final int IGNORED = 255;

  /** 2D and 3D, binary and multi-class, with and without ignored voxels. */
  static List<RandomCase> all(long seed) {
    List<RandomCase> all = new ArrayList<>();
    for (Grid grid : List.of(FLAT, SOLID)) {
      for (int channels : new int[] {1, 3}) {
        all.add(new RandomCase(grid, channels, false, seed));
        all.add(new RandomCase(grid, channels, true, seed));
      }
    }
    return all;
  }

  @Override
  public String toString() {
    return grid.dims() + "D, " + channels + (ignore ? " channels, ignored" : " channels");
  }

  int classes() {
    return Math.max(2, channels);
  }

  int[][] labels() {
    int[][] labels = new int[grid.nz()][grid.planeSize()];
    Random random = new Random(seed);
    for (int z = 0; z < labels.length; z++) {
      for (int i = 0; i < labels[z].length; i++) {
        boolean out = ignore && random.nextInt(8) == 0;
        labels[z][i] = out ? IGNORED : (i % grid.nx() + i / grid.nx() + z) / 4 % classes();
      }
    }
    return labels;
  }

  /** The probabilities, a field a channel. */
  List<Field> probabilities() {
    Random random = new Random(seed + 1);
    int[][] labels = labels();
    double[][][] p = new double[classes()][grid.nz()][grid.planeSize()];
    for (int z = 0; z < grid.nz(); z++) {
      for (int i = 0; i < grid.planeSize(); i++) {
        double sum = 0;
        for (int c = 0; c < p.length; c++) {
          p[c][z][i] = 0.15 + random.nextDouble() + (labels[z][i] == c ? 0.8 : 0);
          sum += p[c][z][i];
        }
        for (double[][] channel : p) {
          channel[z][i] /= sum;
        }
      }
    }
    return fields(p);
  }

  /** Probabilities 0 and 1 that agree with the labels. */
  List<Field> perfect() {
    int[][] labels = labels();
    double[][][] p = new double[classes()][grid.nz()][grid.planeSize()];
    for (int z = 0; z < grid.nz(); z++) {
      for (int i = 0; i < grid.planeSize(); i++) {
        p[labels[z][i] == IGNORED ? 0 : labels[z][i]][z][i] = 1;
      }
    }
    return fields(p);
  }

  private List<Field> fields(double[][][] p) {
    List<Field> fields = new ArrayList<>();
    for (int c = channels == 1 ? 1 : 0; c < p.length; c++) {
      fields.add(Field.of(grid.nx(), grid.ny(), p[c]));
    }
    return fields;
  }

  /** The same voxels in the same order, in planes of another size. */
  CaseView reshaped(Grid to) {
    int[][] own = labels();
    int[][] labels = new int[to.nz()][to.planeSize()];
    List<Field> fields = new ArrayList<>();
    for (Field from : probabilities()) {
      double[][] p = new double[to.nz()][to.planeSize()];
      for (int i = 0; i < to.voxels(); i++) {
        int z = i / to.planeSize();
        p[z][i % to.planeSize()] = from.doubles()[i / grid.planeSize()][i % grid.planeSize()];
        labels[z][i % to.planeSize()] = own[i / grid.planeSize()][i % grid.planeSize()];
      }
      fields.add(Field.of(to.nx(), to.ny(), p));
    }
    return view(to, labels, fields);
  }

  CaseView view() {
    return view(probabilities());
  }

  CaseView view(List<Field> probabilities) {
    return view(grid, labels(), probabilities);
  }

  private CaseView view(Grid size, int[][] labels, List<Field> probabilities) {
    LabelVolume reference = LabelVolume.of(size.nx(), size.ny(), labels);
    Case data = new Case("random", size, reference, null, probabilities, Extras.NONE, Map.of());
    ViewOptions options = ignore ? new ViewOptions(IGNORED, null, 0.5) : ViewOptions.DEFAULT;
    return CaseViews.of(data, options, Progress.NONE);
  }

  /** A view in which one probability is moved. */
  CaseView moved(List<Field> from, int channel, int voxel, double by) {
    int n = grid.planeSize();
    double[][] planes = from.get(channel).doubles().clone();
    planes[voxel / n] = planes[voxel / n].clone();
    planes[voxel / n][voxel % n] += by;
    List<Field> fields = new ArrayList<>(from);
    fields.set(channel, Field.of(grid.nx(), grid.ny(), planes));
    return view(fields);
  }

  boolean ignores(int voxel) {
    return labels()[voxel / grid.planeSize()][voxel % grid.planeSize()] == IGNORED;
  }
}
