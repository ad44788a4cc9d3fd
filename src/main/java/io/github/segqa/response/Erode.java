package io.github.segqa.response;

import io.github.segqa.api.Connectivity;
import io.github.segqa.api.Mask;
import io.github.segqa.kernel.Morphology;

/** Takes layers of voxels off. */
final class Erode extends ObjectFault {
  Erode() {
    super("erode", "each grade takes one more layer of voxels off");
  }

  @Override
  Mask change(Mask object, Scene scene) {
    return new Morphology(scene.grid(), Connectivity.FACE)
        .erode(object, scene.grade().step(), true);
  }
}
