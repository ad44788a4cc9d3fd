package io.github.segqa.loss.structure;

import io.github.segqa.api.Field;
import io.github.segqa.kernel.Persistence;
import io.github.segqa.kernel.PersistencePairs;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Features of one dimension, the most persistent first; so many of them as the reference has should
 * live from 0 to 1, the others not at all.
 */
final class PersistenceDiagram {
  private final List<Feature> features = new ArrayList<>();
  private final long wanted;

  /**
   * A feature.
   *
   * @param birth at which value of 1-p it is born
   * @param death at which value of 1-p it dies, 1 if never
   * @param from voxel of its birth
   * @param to voxel of its death, or {@link PersistencePairs#NEVER}
   */
  private record Feature(double birth, double death, int from, int to) {
    double persistence() {
      return death - birth;
    }
  }

  PersistenceDiagram(PersistencePairs pairs, Persistence values, long wanted) {
    this.wanted = wanted;
    for (int i = 0; i < pairs.size(); i++) {
      boolean dies = pairs.death(i) != PersistencePairs.NEVER;
      double birth = 1 - values.value(pairs.birth(i));
      double death = dies ? 1 - values.value(pairs.death(i)) : 1;
      if (death > birth) {
        features.add(new Feature(birth, death, pairs.birth(i), pairs.death(i)));
      }
    }
    features.sort(
        Comparator.comparingDouble(Feature::persistence)
            .reversed()
            .thenComparingDouble(Feature::birth)
            .thenComparingInt(Feature::from));
  }

  double cost() {
    double sum = 0.5 * Math.max(0, wanted - features.size());
    for (int i = 0; i < features.size(); i++) {
      Feature f = features.get(i);
      double life = f.persistence();
      sum += i < wanted ? f.birth * f.birth + (1 - f.death) * (1 - f.death) : life * life / 2;
    }
    return sum;
  }

  /** Adds the derivative of the cost by p at the voxels of births and deaths. */
  void addSlope(Field to) {
    for (int i = 0; i < features.size(); i++) {
      Feature f = features.get(i);
      boolean stays = i < wanted;
      add(to, f.from, stays ? -2 * f.birth : f.persistence());
      if (f.to != PersistencePairs.NEVER) {
        add(to, f.to, stays ? 2 * (1 - f.death) : -f.persistence());
      }
    }
  }

  private static void add(Field to, int voxel, double slope) {
    int plane = to.nx() * to.ny();
    to.add(voxel / plane, voxel % plane, 1, new double[] {slope}, 1);
  }
}
