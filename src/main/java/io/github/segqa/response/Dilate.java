package io.github.segqa.response;

import io.github.segqa.api.Connectivity;
import io.github.segqa.api.Mask;
import io.github.segqa.kernel.Morphology;

/** Puts layers of voxels on. */
final class Dilate extends ObjectFault {
  Dilate() {
    super("dilate", "each grade puts one more layer of voxels on, but not over other labels");
  }

  @Override
  Mask change(Mask object, Scene scene) {
    return new Morphology(scene.grid(), Connectivity.FACE).dilate(object, scene.grade().step());
  }
}
