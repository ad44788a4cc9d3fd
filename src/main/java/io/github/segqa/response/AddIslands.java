package io.github.segqa.response;

import io.github.segqa.api.Grid;
import io.github.segqa.api.Mask;
import io.github.segqa.kernel.MaskBits;
import java.util.Random;

/** Adds balls in the background. */
final class AddIslands extends ObjectFault {
  private static final int TRIES = 200;

  AddIslands() {
    super("false_islands", "each grade adds a ball of 2% of the object away from all labels");
  }

  @Override
  Mask change(Mask object, Scene scene) {
    double radius = Ball.radius(object, scene.grid());
    Mask out = new Mask(object.box());
    MaskBits.add(out, object);
    Mask taken = new Mask(object.box());
    MaskBits.add(taken, scene.foreground());
    for (int i = 0; i < scene.grade().step(); i++) {
      Ball ball = free(taken, radius, scene);
      if (ball != null) {
        ball.addTo(out);
        ball.addTo(taken);
      }
    }
    return out;
  }

  /** A ball that touches nothing; null if chance finds none. */
  private static Ball free(Mask taken, double radius, Scene scene) {
    Grid g = scene.grid();
    Random random = scene.random();
    for (int i = 0; i < TRIES; i++) {
      int x = random.nextInt(g.nx());
      int y = random.nextInt(g.ny());
      int z = random.nextInt(g.nz());
      if (new Ball(x, y, z, radius + 2).isFree(taken)) {
        return new Ball(x, y, z, radius);
      }
    }
    return null;
  }
}
