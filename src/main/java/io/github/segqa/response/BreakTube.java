package io.github.segqa.response;

import io.github.segqa.api.Box;
import io.github.segqa.api.Field;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Mask;
import io.github.segqa.api.Progress;
import io.github.segqa.kernel.DistanceTransform;
import io.github.segqa.kernel.MaskBits;
import io.github.segqa.kernel.Thinning;

/** Cuts through centrelines. */
final class BreakTube extends ObjectFault {
  BreakTube() {
    super("broken_tube", "each grade cuts the object through at one more place of its centreline");
  }

  @Override
  Mask change(Mask object, Scene scene) {
    Grid voxels = scene.grid().inVoxels();
    Mask passages = passages(Thinning.skeleton(object, voxels, Progress.NONE));
    if (passages.isEmpty()) {
      return object;
    }
    Field depth = DistanceTransform.of(voxels).inside(object);
    Mask cuts = new Mask(object.box());
    for (int i = 0; i < scene.grade().step(); i++) {
      RandomVoxel v = RandomVoxel.of(passages, scene.random());
      new Ball(v.x(), v.y(), v.z(), depth.get(v.x(), v.y(), v.z()) + 1).addTo(cuts);
    }
    return MaskBits.without(object, cuts);
  }

  /** The voxels of a centreline that have at least two neighbours on it: no ends. */
  private static Mask passages(Mask line) {
    Mask out = new Mask(line.box());
    Box b = line.bounds();
    for (int z = b.z0(); z < b.z1(); z++) {
      for (int y = b.y0(); y < b.y1(); y++) {
        for (int x = b.x0(); x < b.x1(); x++) {
          if (line.get(x, y, z) && around(line, x, y, z) > 2) {
            out.set(x, y, z);
          }
        }
      }
    }
    return out;
  }

  /** Voxels of the line among a voxel and its neighbours. */
  private static int around(Mask line, int x, int y, int z) {
    int n = 0;
    for (int k = 0; k < 27; k++) {
      n += line.get(x + k % 3 - 1, y + k / 3 % 3 - 1, z + k / 9 - 1) ? 1 : 0;
    }
    return n;
  }
}
