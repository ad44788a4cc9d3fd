package io.github.segqa.kernel;

import io.github.segqa.api.Mask;

/** A surface prepared for searches by many threads; the blocks are built when first needed. */
final class SurfaceIndex {
  private final Mask sites;
  private final StepCosts steps;
  private final RowSpiral spiral;
  private BlockTree tree;

  SurfaceIndex(Mask sites, StepCosts steps, RowSpiral spiral) {
    this.sites = sites;
    this.steps = steps;
    this.spiral = spiral;
  }

  NearestSearch newSearch() {
    return new NearestSearch(sites, steps, spiral, this::tree);
  }

  private synchronized BlockTree tree() {
    if (tree == null) {
      tree = new BlockTree(sites);
    }
    return tree;
  }
}
