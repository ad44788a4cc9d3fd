package io.github.segqa.response;

import io.github.segqa.api.Box;
import io.github.segqa.api.Connectivity;
import io.github.segqa.api.Mask;
import io.github.segqa.kernel.Erosion;
import io.github.segqa.kernel.Morphology;

/** Turns voxels on both sides of the boundary over. */
final class BoundaryNoise extends ObjectFault {
  BoundaryNoise() {
    super(
        "boundary_noise",
        "voxels on both sides of the boundary are turned over by chance, half of them in the last"
            + " grade");
  }

  @Override
  Mask change(Mask object, Scene scene) {
    Mask border = Erosion.border(object, scene.grid(), Connectivity.FACE, true);
    Mask grown = new Morphology(scene.grid(), Connectivity.FACE).dilate(object, 1);
    double chance = 0.5 * scene.grade().step() / scene.grade().last();
    Mask out = new Mask(grown.box());
    Box b = grown.box();
    for (int z = b.z0(); z < b.z1(); z++) {
      for (int y = b.y0(); y < b.y1(); y++) {
        for (int x = b.x0(); x < b.x1(); x++) {
          boolean in = object.get(x, y, z);
          boolean candidate = in ? border.get(x, y, z) : grown.get(x, y, z);
          boolean turned = candidate && scene.random().nextDouble() < chance;
          if (in != turned) {
            out.set(x, y, z);
          }
        }
      }
    }
    return out;
  }
}
