package io.github.segqa.response;

import io.github.segqa.api.Connectivity;
import io.github.segqa.api.Mask;
import io.github.segqa.kernel.MaskBits;
import io.github.segqa.kernel.Morphology;

/** Takes balls out of the inside. */
final class CutHoles extends ObjectFault {
  CutHoles() {
    super("holes", "each grade takes a ball of 2% of the object out of its inside, never its rim");
  }

  @Override
  Mask change(Mask object, Scene scene) {
    Mask inside = new Morphology(scene.grid(), Connectivity.FULL).erode(object, 1, false);
    if (inside.isEmpty()) {
      return object;
    }
    Mask balls = new Mask(object.box());
    double radius = Ball.radius(object, scene.grid());
    for (int i = 0; i < scene.grade().step(); i++) {
      RandomVoxel v = RandomVoxel.of(inside, scene.random());
      new Ball(v.x(), v.y(), v.z(), radius).addTo(balls);
    }
    return MaskBits.without(object, MaskBits.both(balls, inside));
  }
}
