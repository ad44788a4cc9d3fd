package io.github.segqa.metric.instance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * MedPy's greedy map from the objects of one image to those of the other, one to one. Objects with
 * one partner take it first, in order, if it is free. Of the others, always the one with the fewest
 * free partners takes its first; ties keep the order they had before.
 */
final class ObjectMap {
  private final Partners partners;
  private final int[] to;
  private final boolean[] used;

  private ObjectMap(Partners partners) {
    this.partners = partners;
    this.to = new int[partners.count()];
    this.used = new boolean[partners.otherSize().length];
    Arrays.fill(to, -1);
  }

  /** Returns the partner of each object, -1 for none. */
  static int[] of(Partners partners) {
    ObjectMap map = new ObjectMap(partners);
    map.takeOnlyPartners();
    map.shareTheRest();
    return map.to;
  }

  /** Returns how many objects have a partner in the map. */
  static int mapped(Partners partners) {
    return (int) Arrays.stream(of(partners)).filter(j -> j >= 0).count();
  }

  private void takeOnlyPartners() {
    for (int i = 0; i < to.length; i++) {
      if (partners.degree(i) == 1) {
        int j = partners.other()[partners.first()[i]];
        if (!used[j]) {
          take(i, j);
        }
      }
    }
  }

  private void shareTheRest() {
    List<Integer> open = new ArrayList<>();
    for (int i = 0; i < to.length; i++) {
      if (partners.degree(i) > 1) {
        open.add(i);
      }
    }
    open.removeIf(i -> free(i) == 0);
    while (!open.isEmpty()) {
      open.sort(Comparator.comparingInt(this::free));
      int i = open.remove(0);
      take(i, firstFree(i));
      open.removeIf(o -> free(o) == 0);
    }
  }

  private void take(int i, int j) {
    to[i] = j;
    used[j] = true;
  }

  private int free(int i) {
    int n = 0;
    for (int k = partners.first()[i]; k < partners.first()[i + 1]; k++) {
      n += used[partners.other()[k]] ? 0 : 1;
    }
    return n;
  }

  private int firstFree(int i) {
    int k = partners.first()[i];
    while (used[partners.other()[k]]) {
      k++;
    }
    return partners.other()[k];
  }
}
