package io.github.segqa.kernel;

import io.github.segqa.api.Box;
import io.github.segqa.api.Grid;
import io.github.segqa.api.LabelVolume;
import io.github.segqa.api.Mask;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;

/** Small volumes on which fast kernels are compared with slow ones. */
final class RandomVolumes {
  private RandomVolumes() {}

  /** Grids of awkward sizes: 2D, one slice, one row, not multiples of 8 or 64, anisotropic. */
  static List<Grid> grids() {
    return List.of(
        Grid.of(1, 1, 1, 1, "voxel"),
        Grid.of(13, 9, 1, 1, "voxel"),
        Grid.of(70, 5, 0.7, 0.9, "mm"),
        Grid.of(1, 20, 2, 0.5, "mm"),
        new Grid(11, 7, 1, 0.5, 0.5, 2, 3, "mm"),
        new Grid(1, 1, 17, 1, 1, 1, 3, "voxel"),
        new Grid(9, 8, 7, 1, 1, 1, 3, "voxel"),
        new Grid(66, 6, 5, 0.7, 0.9, 3, 3, "mm"),
        new Grid(5, 67, 4, 3, 0.9, 0.7, 3, "mm"),
        new Grid(129, 3, 9, 1.5, 1.5, 1.5, 3, "mm"));
  }

  /** Empty, full, one voxel, one missing, sparse, dense, noise, a box that touches faces, blobs. */
  static List<Mask> masks(Grid grid, long seed) {
    Random random = new Random(seed);
    List<Mask> masks = new ArrayList<>();
    masks.add(new Mask(Box.EMPTY));
    masks.add(mask(grid.box(), i -> false));
    masks.add(mask(grid.box(), i -> true));
    int one = random.nextInt((int) grid.voxels());
    masks.add(mask(grid.box(), i -> i == one));
    masks.add(mask(grid.box(), i -> i != one));
    for (double density : new double[] {0.03, 0.3, 0.6, 0.97}) {
      masks.add(mask(grid.box(), i -> random.nextDouble() < density));
    }
    Box inner = randomBox(grid, random);
    masks.add(mask(inner, i -> true));
    masks.add(mask(inner, i -> random.nextDouble() < 0.7));
    masks.add(blobs(grid, random));
    return masks;
  }

  /** A mask whose voxels, counted in its box with x fastest, are chosen one after the other. */
  static Mask mask(Box box, IntFunction<Boolean> chosen) {
    Mask mask = new Mask(box);
    int i = 0;
    for (int z = box.z0(); z < box.z1(); z++) {
      for (int y = box.y0(); y < box.y1(); y++) {
        for (int x = box.x0(); x < box.x1(); x++) {
          if (chosen.apply(i++)) {
            mask.set(x, y, z);
          }
        }
      }
    }
    return mask;
  }

  /** Labels 0..count-1 in blocks of random size. */
  static LabelVolume labels(Grid grid, int count, RandomLabels.Pixels type, Random random) {
    int[][] planes = new int[grid.nz()][grid.planeSize()];
    for (int n = 0; n < 4 * count; n++) {
      int label = random.nextInt(count);
      Box b = randomBox(grid, random);
      each(b, (x, y, z) -> planes[z][y * grid.nx() + x] = label);
    }
    return RandomLabels.store(grid.nx(), grid.ny(), planes, type);
  }

  /** What is done at each voxel of a box. */
  interface Voxel {
    void at(int x, int y, int z);
  }

  static void each(Box b, Voxel voxel) {
    for (int z = b.z0(); z < b.z1(); z++) {
      for (int y = b.y0(); y < b.y1(); y++) {
        for (int x = b.x0(); x < b.x1(); x++) {
          voxel.at(x, y, z);
        }
      }
    }
  }

  private static Box randomBox(Grid grid, Random random) {
    int[] lo = new int[3];
    int[] hi = new int[3];
    for (int a = 0; a < 3; a++) {
      int p = random.nextInt(grid.size(a));
      int q = random.nextInt(grid.size(a));
      lo[a] = Math.min(p, q);
      hi[a] = Math.max(p, q) + 1;
    }
    return new Box(lo[0], lo[1], lo[2], hi[0], hi[1], hi[2]);
  }

  private static Mask blobs(Grid grid, Random random) {
    Mask mask = new Mask(grid.box());
    for (int n = 0; n < 4; n++) {
      double cx = random.nextDouble() * grid.nx();
      double cy = random.nextDouble() * grid.ny();
      double cz = random.nextDouble() * grid.nz();
      double r = 1 + 3 * random.nextDouble();
      each(
          grid.box(),
          (x, y, z) -> {
            if ((x - cx) * (x - cx) + (y - cy) * (y - cy) + (z - cz) * (z - cz) < r * r) {
              mask.set(x, y, z);
            }
          });
    }
    return mask;
  }
}
