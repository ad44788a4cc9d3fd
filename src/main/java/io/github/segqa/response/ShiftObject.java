package io.github.segqa.response;

import io.github.segqa.api.Box;
import io.github.segqa.api.Mask;

/** Moves all along x. */
final class ShiftObject extends ObjectFault {
  ShiftObject() {
    super("shift", "each grade moves all labels one more voxel along x; what leaves is lost");
  }

  @Override
  Mask change(Mask object, Scene scene) {
    int by = scene.grade().step();
    Mask moved = new Mask(object.box());
    Box b = object.bounds();
    int end = Math.min(b.x1(), object.box().x1() - by);
    for (int z = b.z0(); z < b.z1(); z++) {
      for (int y = b.y0(); y < b.y1(); y++) {
        for (int x = b.x0(); x < end; x++) {
          if (object.get(x, y, z)) {
            moved.set(x + by, y, z);
          }
        }
      }
    }
    return moved;
  }
}
