package io.github.segqa.loss.boundary;

import io.github.segqa.api.Block;
import io.github.segqa.api.BlockSum;
import io.github.segqa.api.Field;
import io.github.segqa.api.SoftView;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The mean level mu of an image in a class, and how far the image is from it.
 *
 * @param view reference and probabilities
 * @param c class
 * @param image the intensity image, or -1 - m for the indicator of reference class m
 * @param mu mean level
 */
record RegionLevel(SoftView view, int c, int image, double mu) {
  private static final int INTENSITY = 0;

  /** The levels of a class in all images: the intensity image, or the one-hot reference. */
  static List<RegionLevel> all(SoftView view, int c, double delta) {
    return images(view).mapToObj(image -> of(view, c, image, delta)).toList();
  }

  private static IntStream images(SoftView view) {
    if (view.extras().field("intensity").isPresent()) {
      return IntStream.of(INTENSITY);
    }
    return view.classes() == 2 ? IntStream.of(-2) : IntStream.range(-view.classes(), 0);
  }

  private static RegionLevel of(SoftView view, int c, int image, double delta) {
    RegionLevel zero = new RegionLevel(view, c, image, 0);
    double[] s =
        view.sum(new BlockSum("level", List.of(c, image), 2, (b, sums) -> zero.addMass(b, sums)));
    return new RegionLevel(view, c, image, s[0] / (s[1] + delta));
  }

  private void addMass(Block b, double[] sums) {
    double[] level = level(b);
    double[] p = b.p(c);
    for (int i = 0; i < b.n(); i++) {
      sums[0] += level[i] * p[i];
      sums[1] += p[i];
    }
  }

  private double[] level(Block b) {
    if (image < INTENSITY) {
      return b.r(-1 - image);
    }
    Field intensity = view.extras().field("intensity").orElseThrow();
    b.gather(intensity, b.scratch(2));
    return b.scratch(2);
  }

  /** (I - mu)² of every voxel, in scratch 0. */
  double[] squares(Block b) {
    double[] level = level(b);
    double[] out = b.scratch(0);
    for (int i = 0; i < b.n(); i++) {
      out[i] = (level[i] - mu) * (level[i] - mu);
    }
    return out;
  }

  /** (I - mu)² p of every voxel, in scratch 0. */
  double[] terms(Block b) {
    double[] out = squares(b);
    double[] p = b.p(c);
    for (int i = 0; i < b.n(); i++) {
      out[i] *= p[i];
    }
    return out;
  }

  /** Sum of (I - mu)² p. */
  double spread() {
    return view.sum(new BlockSum("spread", List.of(c, image, mu), 1, this::addTerms))[0];
  }

  private void addTerms(Block b, double[] sums) {
    double[] terms = terms(b);
    for (int i = 0; i < b.n(); i++) {
      sums[0] += terms[i];
    }
  }
}
